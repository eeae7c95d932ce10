// The top of the desk's window: which desk it is and what it is doing.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string desk
    required property string state_

    implicitHeight: 64
    color: Theme.colors.header

    DeskDoing {
        id: shown

        doing: root.state_
    }

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.staff5
        visible: root.width >= 440
        name: "desk"
        size: 36
        line: Theme.colors.onDark
        tint: Theme.colors.tintOnDark
        ground: Theme.colors.header
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: mark.visible ? 70 : Theme.staff5
        anchors.right: pill.left
        anchors.rightMargin: Theme.staff2
        //: %1 is the number of the desk as it is posted
        text: qsTr("Sportello %1").arg(root.desk)
        size: 24
        line: 26
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.staffSmallSize
        wrapMode: Text.NoWrap
        weight: Font.Bold
        color: Theme.colors.onDark
    }

    StatePill {
        id: pill

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff5
        visible: root.state_ !== ""
        width: implicitWidth + Theme.staff1
        text: shown.word
        icon: shown.icon
        sign: root.state_ === "free" ? Theme.colors.ok : Theme.colors.action
        signTint: root.state_ === "free" ? Theme.colors.okTint : Theme.colors.tint
        //: How the state of a desk is spoken, %1 its number, %2 the state
        Accessible.name: qsTr("Sportello %1, %2").arg(root.desk).arg(pill.text)
    }
}
