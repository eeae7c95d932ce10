// A white card with a coloured band on top. Its content goes on the white part.
import QtQuick

import ui.theme

Rectangle {
    id: root

    property real band: Theme.band
    property color bandColor: Theme.colors.band
    property color surface: Theme.colors.surface
    property color edge: Theme.highContrast ? Theme.colors.onDark : "transparent"
    default property alias content: card.data
    readonly property alias card: card

    radius: Theme.radiusCard
    color: root.bandColor

    Rectangle {
        id: card

        anchors.fill: parent
        anchors.topMargin: root.band
        radius: root.radius
        color: root.surface
        border.width: Theme.highContrast ? Theme.px(4) : 0
        border.color: root.edge
    }
}
