// A service to choose: icon, name, and how long it takes or what it needs.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    // The line below the name; parts between * are bold.
    required property string detail
    // The same in fewer words, for where it does not fit on one line.
    property string shortDetail: root.detail
    required property string detailIcon
    property string spokenDetail: root.detail
    property string icon: "info"
    property bool boxed: !Theme.largeText && !Theme.highContrast
    property bool chevron: !root.closed && !Theme.largeText
    property real size: Theme.nameSize
    property real line: Theme.nameLine
    property int weight: Theme.largeText ? Font.Bold : Font.DemiBold
    property real detailSize: Theme.bodySize
    property real detailLine: Theme.bodyLine
    property real padding: Theme.px(27)
    property real boxSize: Theme.px(112)
    property real lineGap: root.arabic || root.crammed ? 0 : Theme.px(4)
    // False where two tiles stand side by side: Arabic is as large as other letters then.
    property bool grows: true
    readonly property bool arabic: Theme.isArabic(root.detail)
    readonly property color word: root.closed ? Theme.colors.inkQuiet : root.down
                                                ? Theme.colors.choiceDown : Theme.colors.choice
    readonly property color detailWord: root.down ? Theme.colors.inkDown : Theme.colors.ink

    // Two tiles side by side, and two lines of each kind: the lines move together.
    readonly property bool crammed: !root.grows && name.lineCount > 1 && detail.lines.length > 1

    // Height that the words need, the lip included
    readonly property real naturalHeight: words.height + Theme.px(Theme.largeText ? 42 :
                                                                                    root.arabic
                                                                                    ? 28 : 50)

    implicitHeight: Math.max(Theme.px(164), root.naturalHeight)
    Accessible.name: [root.text, root.spokenDetail.replace(/\*/g, ""), root.spokenPlace].filter(
        part => part !== "").join(". ")

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        visible: root.boxed
        width: root.boxSize
        height: width
        radius: Theme.px(20)
        color: root.closed ? Theme.colors.iconBoxClosed : Theme.colors.iconBox

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(root.boxSize * 0.714)
            line: root.closed ? Theme.colors.inkQuiet : Theme.colors.action
            tint: root.closed ? Theme.colors.tintClosed : Theme.colors.tint
            ground: box.color
        }
    }

    Column {
        id: words

        spacing: Theme.largeText ? 0 : root.lineGap

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.boxed ? box.right : parent.left
        anchors.leftMargin: root.boxed ? Math.round(root.boxSize / 4) : Theme.largeText ? Theme.px(
                                                                                              43) : Theme.px(
                                                                                              31)
        anchors.right: next.visible ? next.left : parent.right
        anchors.rightMargin: next.visible ? Theme.space1 : Theme.px(12)

        BalancedText {
            id: name

            width: parent.width - (next.visible ? 0 : Theme.px(16))
            words: root.text
            size: root.size
            line: root.crammed ? Math.round(0.96 * root.size) : root.line
            grows: root.grows
            weight: root.weight
            tracking: -0.005
            color: root.word
            spoken: false
        }

        Item {
            width: parent.width
            height: detail.height

            Icon {
                id: sign

                anchors.left: parent.left
                y: (detail.box - size) / 2
                name: root.detailIcon
                size: Theme.largeText ? Theme.px(88) : Math.round(root.detailSize * 0.955)
                line: root.closed ? Theme.colors.inkQuiet : Theme.highContrast ? root.detailWord :
                                                                                 Theme.colors.action
                tint: root.closed ? Theme.colors.tintClosed : Theme.colors.tint
                ground: root.closed ? Theme.colors.closedFace : root.face
            }

            EmphasisText {
                id: detail

                anchors.left: sign.right
                anchors.leftMargin: Theme.largeText ? Theme.px(22) : Theme.px(14)
                anchors.right: parent.right
                arabic: root.arabic // not by the text, which is chosen by its width
                // Never up to the edge.
                text: detail.wholeWidth(root.detail) > width - Theme.px(12) ? root.shortDetail :
                                                                              root.detail

                size: root.detailSize
                line: root.crammed ? root.detailSize : root.detailLine
                grows: root.grows
                strongWeight: Theme.largeText ? Font.Normal : Font.Bold
                color: root.detailWord
                spoken: false
            }
        }
    }

    Icon {
        id: next

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(31)
        visible: root.chevron
        name: "next"
        size: Theme.px(52)
        line: root.word
    }
}
