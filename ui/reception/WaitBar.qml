// Longest wait against the goal: the tick is the goal. The numbers stand beside it.
import QtQuick

import ui.theme

Item {
    id: root

    // 0 to 1
    required property real reach
    required property real mark
    required property bool over

    implicitHeight: 24
    implicitWidth: 150
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: 14
        radius: 7
        color: Theme.colors.note

        Rectangle {
            visible: root.reach > 0
            width: Math.min(root.width, Math.max(14, Math.round(root.reach * root.width)))
            height: 14
            radius: 7
            color: root.over ? Theme.colors.warning : Theme.colors.band
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.mark * root.width)
        width: 3
        height: 24
        color: Theme.colors.ink
    }
}
