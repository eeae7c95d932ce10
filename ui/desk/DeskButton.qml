// A button of the desk: icon, words and the key that does the same. Where there is little room
// the margins give way first, then the icon; the words wrap and are never cut.
import QtQuick

import ui.controls
import ui.theme

LipButton {
    id: root

    required property string text
    property string icon: ""
    property string keyCap: ""
    // The one thing to do on the page; large where it stands alone.
    property bool primary: false
    property bool large: false
    property bool small: false
    // Where it says what is on, the icon stays.
    property bool keepsIcon: false
    // Pressed nevertheless, the rule says why not.
    property bool possible: true
    property real size: root.large ? Theme.staffPrimarySize : Theme.staffBodySize
    property real iconSize: root.large ? 48 : 26
    readonly property real iconGap: root.large ? 18 : Theme.staff3
    readonly property real side: Math.min(Theme.staff4, (root.width - root.needed) / 2)
    readonly property bool tight: root.side < Theme.staff2
    readonly property real padding: root.tight ? Theme.staff2 : root.side
    readonly property real cap: root.keyCap === "" ? 0 : key.width + Theme.staff3
    // Width of everything but the margins.
    readonly property real needed: words.implicitWidth + root.iconSize + root.iconGap + root.cap
    readonly property bool bare: root.tight && words.implicitWidth + root.iconSize + Theme.staff2 + root.cap
                                 > root.width - 2 * Theme.staff2
    readonly property color word: !root.possible ? Theme.colors.inkQuietStaff : root.primary ? (
                                                                                                   root.down
                                                                                                   ? Theme.colors.actionDownWord :
                                                                                                     Theme.colors.primaryWord) :
                                                                                               root.down
                                                                                               ? Theme.colors.choiceDown :
                                                                                                 Theme.colors.action

    implicitHeight: Math.max(root.small ? 48 : 60, words.height + Theme.staff2 + root.lip)
    implicitWidth: root.needed + 2 * Theme.staff4
    lip: Theme.staffLip
    border: Theme.staffBorder
    radius: Theme.staffRadius
    ring: Theme.staffFocusWidth
    face: !root.possible ? Theme.colors.notYetFace : root.primary ? Theme.colors.primaryFace :
                                                                    Theme.colors.surface
    faceDown: !root.possible ? Theme.colors.notYetFace : root.primary ? Theme.colors.actionDown :
                                                                        Theme.colors.pressed
    edge: !root.possible ? Theme.colors.dash : root.primary ? Theme.colors.primaryBorder :
                                                              Theme.colors.action
    edgeDown: !root.possible ? Theme.colors.dash : root.primary ? Theme.colors.actionDown :
                                                                  Theme.colors.action
    lipColor: !root.possible ? Theme.colors.dash : root.primary ? Theme.colors.deep :
                                                                  Theme.colors.action

    //: A button as it is spoken, %1 its words, %2 the key that does the same
    Accessible.name: root.keyCap === "" ? root.text : qsTr("%1, tasto %2").arg(root.text).arg(
                                              root.keyCap)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        visible: root.icon !== "" && (root.keepsIcon || !root.bare)
        name: root.icon
        size: root.iconSize
        line: root.word
        tint: !root.possible ? Theme.colors.tintClosed : root.primary ? Theme.colors.tintOnAction :
                                                                        Theme.colors.tint
        ground: root.face
    }

    KText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: !sign.visible ? root.padding : root.tight ? Theme.staff2 : root.iconGap
        anchors.right: parent.right
        anchors.rightMargin: root.padding + root.cap - (root.tight && root.cap > 0 ? Theme.staff1 :
                                                                                     0)
        text: root.text
        size: root.size
        line: Math.round(root.size * 1.2)
        weight: root.large ? Font.Bold : Font.DemiBold
        color: root.word
        spoken: false
    }

    KeyCap {
        id: key

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        visible: root.keyCap !== ""
        height: 25
        width: Math.max(25, implicitWidth + 4)
        text: root.keyCap
        color: root.word
        Accessible.ignored: true
    }
}
