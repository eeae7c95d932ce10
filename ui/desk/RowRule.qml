// The line between two rows of a list.
import QtQuick

import ui.theme

Rectangle {
    width: parent?.width ?? 0
    height: 1
    color: Theme.colors.rowLine
}
