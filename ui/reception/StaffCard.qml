// A white card that holds information.
import QtQuick

import ui.theme

Rectangle {
    radius: Theme.staffRadiusCard
    color: Theme.colors.surface
    border.width: 1
    border.color: Theme.colors.cardBorder
}
