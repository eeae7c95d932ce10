// Office and time. Nothing up here can be pressed.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string office
    required property string clock
    required property real margin
    property bool large: Theme.largeText

    color: Theme.colors.header

    OfficeMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: root.LayoutMirroring.enabled ? root.width - root.margin - width : root.margin
        visible: !root.large
        size: Math.min(Theme.px(68), root.height * 0.8)
    }

    Letters {
        id: letters

        arabic: name.arabic
        weight: name.weight
        pixels: Theme.bodySize
    }

    KText {
        id: name

        readonly property real least: root.large ? Theme.bodySize / 2 : Theme.bodySize
        readonly property real fitting: letters.fitting(root.office, name.width, Theme.bodySize)

        // A long name is smaller in large text, and whole; no smaller than it is elsewhere.
        objectName: "office"
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.large ? parent.left : mark.right
        anchors.leftMargin: root.large ? root.margin : Theme.px(24)
        anchors.right: time.left
        anchors.rightMargin: Theme.px(24)
        text: root.office
        size: Math.max(name.least, Math.floor(name.fitting))
        line: Theme.bodyLine
        weight: Font.DemiBold
        color: Theme.colors.onDark
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    KText {
        id: time

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        text: root.clock
        line: Theme.bodyLine
        weight: Font.Bold
        color: Theme.colors.onDark
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(4)
        visible: Theme.highContrast
        color: Theme.colors.onDark
    }
}
