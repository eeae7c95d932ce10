// The one thing to do on a screen.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    property string icon: ""
    property real iconSize: Theme.px(60)
    property real size: Theme.nameSize
    property real line: Math.round(root.size * 1.115)
    property real padding: Theme.space4
    property real spacing: Theme.px(24)
    // What key presses it, shown at the end; staff faces only.
    property string keyCap: ""
    // False until something is filled in; a press then says what is missing.
    property bool possible: true
    readonly property color word: !root.possible ? Theme.colors.inkQuiet : root.down
                                                   ? Theme.colors.actionDownWord :
                                                     Theme.colors.primaryWord
    // Height that the words need, the lip included
    readonly property real naturalHeight: words.height + Theme.px(36)

    signal pressedTooEarly
    signal chosen

    implicitHeight: Theme.px(132)
    implicitWidth: words.width + 2 * root.padding
    face: root.possible ? Theme.colors.primaryFace : Theme.colors.notYetFace
    faceDown: root.possible ? Theme.colors.actionDown : Theme.colors.notYetFace
    edge: root.possible ? Theme.colors.primaryBorder : Theme.colors.dash
    edgeDown: root.possible ? Theme.colors.actionDown : Theme.colors.dash
    lipColor: root.possible ? Theme.colors.deep : Theme.colors.dash
    Accessible.name: root.text
    onClicked: root.possible ? root.chosen() : root.pressedTooEarly()

    Row {
        id: words

        anchors.centerIn: parent
        spacing: root.spacing

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.iconSize
            line: root.word
            tint: Theme.colors.tintOnAction
            ground: Theme.colors.action
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 2 * root.padding - (root.icon === "" ? 0 :
                                                                                               root.iconSize
                                                                                               + root.spacing)
                            - (root.keyCap === "" ? 0 : cap.width + root.spacing))
            horizontalAlignment: root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
            text: root.text
            size: root.size
            line: root.line
            weight: Font.Bold
            color: root.word
            spoken: false
        }

        KeyCap {
            id: cap

            anchors.verticalCenter: parent.verticalCenter
            visible: root.keyCap !== ""
            text: root.keyCap
            color: root.word
        }
    }
}
