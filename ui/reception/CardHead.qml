// Title of a card, with a remark on the right.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string title
    property string detail: ""
    property string icon: ""
    property int textX: 34

    implicitHeight: 22

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        name: root.icon
        size: 24
        line: Theme.colors.title
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.icon === "" ? 0 : root.textX
        text: root.title
        size: Theme.staffCardTitleSize
        line: 22
        weight: Font.Bold
        color: Theme.colors.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        text: root.detail
        size: Theme.staffLeastSize
        line: 20
        color: Theme.colors.inkQuietStaff
        wrapMode: Text.NoWrap
    }
}
