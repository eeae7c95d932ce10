// What a desk is doing now: icon and word in a pill.
import QtQuick

import ui.theme

Rectangle {
    id: root

    required property string text
    required property string icon
    property color word: Theme.colors.title
    property color sign: Theme.colors.action
    property color signTint: Theme.colors.tint
    property real size: Theme.staffBodySize

    implicitHeight: 36
    implicitWidth: row.width + 24
    radius: height / 2
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.colors.onDark
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.staff2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 24
            line: root.sign
            tint: root.signTint
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: root.size
            line: 24
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.word
            spoken: false
        }
    }
}
