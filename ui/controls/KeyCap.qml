// The key that does the same, at the end of a staff button.
import QtQuick

import ui.theme

Item {
    id: root

    required property string text
    property color color: Theme.colors.title
    property real size: Theme.staffLeastSize

    implicitHeight: 22
    implicitWidth: Math.max(22, word.implicitWidth + 12)
    Accessible.role: Accessible.StaticText
    //: Spoken after a button's name, %1 is a key such as F8
    Accessible.name: qsTr("tasto %1").arg(root.text)

    Rectangle {
        anchors.fill: parent
        radius: 5
        color: "transparent"
        border.width: 1.5
        border.color: root.color
    }

    KText {
        id: word

        anchors.centerIn: parent
        text: root.text
        size: root.size
        line: 20
        weight: Font.DemiBold
        color: root.color
        spoken: false
    }
}
