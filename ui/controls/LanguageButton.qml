// A language in its own words and script, without a flag.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    // The verb below, in that language.
    required property string verb
    property string icon: ""
    property bool chevron: false
    // The site's first language stands out.
    property bool primary: false
    property bool oneLine: root.primary || root.verb === ""
    property real size: Theme.largeText ? Theme.nameSize : Theme.px(56)
    property int weight: Font.Bold
    readonly property color word: root.primary ? (root.down ? Theme.colors.actionDownWord :
                                                              Theme.colors.primaryWord) : root.down
                                                 ? Theme.colors.choiceDown : Theme.colors.choice

    face: root.primary ? Theme.colors.primaryFace : Theme.colors.surface
    faceDown: root.primary ? Theme.colors.actionDown : Theme.colors.pressed
    edge: root.primary ? Theme.colors.primaryBorder : Theme.colors.action
    lipColor: root.primary ? Theme.colors.deep : Theme.colors.action

    // Height that the words need, the lip included
    readonly property real naturalHeight: words.height + Theme.px(36)

    implicitHeight: Theme.largeText ? Theme.px(240) : Theme.px(148)
    Accessible.name: root.text + ". " + root.verb

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(43)
        visible: root.icon !== ""
        name: root.icon
        size: Theme.px(76)
        line: root.word
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.icon === "" ? parent.left : sign.right
        anchors.leftMargin: root.icon === "" ? Theme.px(47) : Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: root.chevron || root.primary ? Theme.px(96) : Theme.space3

        KText {
            width: parent.width
            text: root.text
            size: root.size
            line: Math.round(root.size * 1.04)
            grows: false
            weight: root.weight
            color: root.word
            spoken: false
        }

        KText {
            width: parent.width
            visible: !root.oneLine
            text: root.verb
            grows: false
            size: Theme.bodySize
            line: Theme.bodyLine
            color: root.down ? Theme.colors.inkDown : Theme.colors.inkQuiet
            spoken: false
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: root.primary ? Theme.px(45) : Theme.px(36)
        visible: root.chevron || root.primary
        name: root.primary ? "right" : "next"
        size: root.primary ? Theme.px(72) : Theme.px(48)
        line: root.word
    }
}
