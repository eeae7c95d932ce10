// The one thing to do on a page of a staff face: large words and the key that does the same.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    property string keyCap: ""
    property bool possible: true
    readonly property color word: root.down ? Theme.colors.actionDownWord : Theme.colors.primaryWord

    implicitHeight: 76
    lip: Theme.staffLip
    border: Theme.staffBorder
    radius: Theme.staffRadius
    ring: Theme.staffFocusWidth
    face: root.possible ? Theme.colors.primaryFace : Theme.colors.actionDown
    faceDown: Theme.colors.actionDown
    edge: Theme.colors.primaryBorder
    edgeDown: Theme.colors.actionDown
    lipColor: Theme.colors.deep
    //: A button as it is spoken, %1 its words, %2 the key that does the same
    Accessible.name: root.keyCap === "" ? root.text : qsTr("%1, tasto %2").arg(root.text).arg(
                                              root.keyCap)

    KText {
        anchors.centerIn: parent
        text: root.text
        size: Theme.staffPrimarySize
        line: 34
        weight: Font.Bold
        wrapMode: Text.NoWrap
        color: root.word
        spoken: false
    }

    KeyCap {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff4
        visible: root.keyCap !== ""
        height: 25
        width: Math.max(25, implicitWidth + 4)
        text: root.keyCap
        color: root.word
        Accessible.ignored: true
    }
}
