// A key of the number pad: a digit or a word.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    property bool possible: true
    property real size: root.text.length > 1 ? Math.min(Theme.largeText ? Theme.bodySize : Theme.px(
                                                                              52), (root.width
                                                                                    - Theme.px(
                                                                                        Theme.largeText
                                                                                        ? 12 : 24))
                                                        / root.text.length / 0.47) :
                                               Theme.largeText ? Theme.px(96) : Theme.px(76)
    readonly property color word: !root.possible ? Theme.colors.inkQuiet : root.down
                                                   ? Theme.colors.choiceDown : Theme.colors.choice

    implicitWidth: Theme.px(304)
    implicitHeight: Theme.px(144)
    // Quick typing is no accident.
    pauseMs: Math.min(80, Theme.pressPauseMs)
    face: root.possible ? Theme.colors.surface : Theme.colors.notYetFace
    faceDown: root.possible ? Theme.colors.pressed : Theme.colors.notYetFace
    edge: root.possible ? Theme.colors.action : Theme.colors.dash
    lipColor: root.possible ? Theme.colors.action : Theme.colors.dash
    Accessible.name: root.text

    KText {
        anchors.centerIn: parent
        text: root.text
        size: root.size
        line: root.size
        weight: Font.Bold
        wrapMode: Text.NoWrap
        color: root.word
        spoken: false
    }
}
