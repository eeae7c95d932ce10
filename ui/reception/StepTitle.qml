// Title of one step of giving a ticket.
import QtQuick

import ui.controls
import ui.theme

KText {
    size: 17
    line: 24
    weight: Font.Bold
    color: Theme.colors.title
}
