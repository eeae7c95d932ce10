// One of two big choices: icon, name in two lines, explanation in two lines.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    required property string detail
    required property string icon
    property bool boxed: !Theme.largeText && !Theme.highContrast
    property real boxSize: Theme.px(232)
    property real size: Theme.choiceSize
    property real line: Theme.largeText ? root.size : Math.round(root.size * 1.056)
    property real padding: root.boxSize < Theme.px(160) ? Theme.px(28) : Theme.px(50)
    readonly property color word: root.down ? Theme.colors.choiceDown : Theme.colors.choice
    // Height that the words need, the lip included
    readonly property real naturalHeight: words.height + Theme.px(Theme.largeText ? 36 : 44)

    implicitHeight: Math.max(Theme.largeText ? 0 : Theme.px(464), root.naturalHeight)
    Accessible.name: [root.text, root.detail.replace("\n", " "), root.spokenPlace].filter(part
                                                                                          => part
                                                                                             !== "").join(
        ". ")

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        visible: root.boxed
        width: root.boxSize
        height: width
        radius: Theme.radiusCard
        color: Theme.colors.iconBox

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(root.boxSize * 0.647)
            ground: box.color
        }
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.boxed ? box.right : parent.left
        anchors.leftMargin: root.boxed ? root.boxSize < Theme.px(160) ? Theme.px(28) : Theme.px(49) :
                                                                        Theme.px(40)
        anchors.right: next.visible ? next.left : parent.right
        anchors.rightMargin: Theme.space2
        spacing: Theme.largeText ? 0 : Theme.px(16)

        KText {
            width: parent.width
            text: root.text
            size: root.size
            line: root.line
            weight: Font.Bold
            tracking: -0.01
            color: root.word
            spoken: false
        }

        KText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            size: Theme.bodySize
            line: Theme.largeText ? Theme.bodyLine : root.size < Theme.choiceSize ? Theme.bodyLine :
                                                                                    Theme.px(54)
            color: root.down ? Theme.colors.inkDown : Theme.colors.ink
            spoken: false
        }
    }

    Icon {
        id: next

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: root.boxSize < Theme.px(160) ? Theme.px(20) : Theme.px(46)
        visible: !Theme.largeText
        name: "next"
        size: root.boxSize < Theme.px(160) ? Theme.px(48) : Theme.px(60)
        line: root.word
    }
}
