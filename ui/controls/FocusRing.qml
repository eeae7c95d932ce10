// The double ring around the control that keys act on: white inside, black outside.
import QtQuick

import ui.theme

Item {
    id: root

    property real radius: Theme.radius
    property real ring: Theme.focusWidth

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * root.ring
        radius: root.radius + 2 * root.ring
        color: "transparent"
        border.width: root.ring
        border.color: Theme.colors.focusOut
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.ring
        radius: root.radius + root.ring
        color: "transparent"
        border.width: root.ring
        border.color: Theme.colors.focusIn
    }
}
