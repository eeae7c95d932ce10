// 13 and its like: nothing to touch; one sign, one sentence, and what helps.
import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    required property string sign
    required property string headline
    // The stars mark what is bold.
    required property string advice
    // At the bottom, for whoever wonders whether anybody knows; or empty.
    property string foot: ""
    readonly property bool tall: !root.frame.landscape
    default property alias below: rest.data

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.header
    }

    Icon {
        id: picture

        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.tall ? Theme.px(232) : root.frame.headerHeight + Theme.px(16)
        name: root.sign
        size: root.tall ? Theme.px(200) : Theme.px(110)
        heavy: 4.5
        line: Theme.colors.accent
        tint: Theme.colors.tintOnDark
        ground: Theme.colors.header
    }

    Column {
        x: root.frame.margin
        y: picture.y + picture.height + (root.tall ? Theme.px(47) : Theme.px(8))
        width: root.width - 2 * x

        BalancedText {
            width: parent.width
            words: root.headline
            size: root.tall ? Theme.px(132) : Theme.px(88)
            line: root.tall ? Theme.px(136) : Theme.px(96)
            weight: Font.Bold
            tracking: -0.01
            color: Theme.colors.onDark
            Accessible.role: Accessible.Heading
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(43) : Theme.px(8)
        }

        EmphasisText {
            anchors.left: parent.left
            width: Math.min(parent.width, root.tall ? Theme.px(760) : parent.width)
            text: root.advice
            size: root.tall ? Theme.px(72) : Theme.px(56)
            line: root.tall ? Theme.px(84) : Theme.px(68)
            color: Theme.colors.onDark
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(51) : Theme.px(12)
        }

        Column {
            id: rest

            width: parent.width
        }
    }

    KText {
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.height - height - Theme.px(50)
        visible: root.foot !== ""
        text: root.foot
        line: Theme.px(52)
        size: Theme.px(44)
        wrapMode: Text.NoWrap
        color: Theme.colors.onDarkQuiet
    }

    KText {
        anchors.right: parent.right
        anchors.rightMargin: root.frame.margin
        y: root.height - height - Theme.px(50)
        text: root.face.printer.staffCode
        line: Theme.px(52)
        size: Theme.px(44)
        color: Theme.colors.onDarkQuiet
    }
}
