// A key of the number pad of the staff faces: a digit or a sign.
import QtQuick

import ui.theme

LipButton {
    id: root

    property string text: ""
    property string icon: ""
    readonly property color word: root.down ? Theme.colors.choiceDown : Theme.colors.choice

    implicitHeight: 60
    // Quick typing is no accident.
    pauseMs: Math.min(80, Theme.pressPauseMs)
    lip: Theme.staffLip
    border: Theme.staffBorder
    radius: Theme.staffRadius
    ring: Theme.staffFocusWidth
    Accessible.name: root.text

    KText {
        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.text
        size: Theme.staffPrimarySize
        line: Theme.staffPrimarySize
        weight: Font.Bold
        wrapMode: Text.NoWrap
        color: root.word
        spoken: false
    }

    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        size: 32
        line: root.word
    }
}
