// Something that can go wrong with the printer, and the button that makes it so or well again.
import QtQuick

import ui.controls
import ui.theme

LipButton {
    id: root

    required property string text
    required property string state_
    required property bool wrong
    required property string icon

    implicitHeight: 48
    lip: Theme.staffLip
    border: Theme.staffBorder
    radius: Theme.staffRadius
    ring: Theme.staffFocusWidth
    edge: root.wrong ? Theme.colors.warning : Theme.colors.action
    lipColor: root.edge
    face: root.wrong ? Theme.colors.warningFace : Theme.colors.surface
    //: A switch as it is spoken: what it does and how things are now
    Accessible.name: qsTr("%1. Adesso: %2").arg(root.text).arg(root.state_)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.staff4
        name: root.icon
        size: 26
        line: root.edge
        ground: root.face
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.leftMargin: Theme.staff3
        text: root.text
        size: Theme.staffBodySize
        weight: Font.DemiBold
        color: root.edge
        spoken: false
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff4
        text: root.state_
        size: Theme.staffSmallSize
        color: root.wrong ? Theme.colors.warning : Theme.colors.inkQuietStaff
        spoken: false
    }
}
