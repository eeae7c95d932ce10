// The message at the bottom, one page at a time.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string text
    required property bool aboutWait

    height: Math.max(Theme.px(136), words.implicitHeight + Theme.px(32))
    color: Theme.colors.tint

    Icon {
        id: icon

        x: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter
        name: root.aboutWait ? "clock" : "ticket"
        size: Theme.px(96)
        line: Theme.colors.title
        tint: Theme.colors.messageTint
        stroke: 4.5
    }

    KText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(36)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: Theme.px(88)
        line: Theme.px(96)
        weight: Font.DemiBold
        color: Theme.colors.title
    }
}
