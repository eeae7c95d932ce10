// One answer to a question; all answers to it look and press alike.
import QtQuick

import ui.theme

LipButton {
    id: root

    required property string text
    property string icon: ""
    property bool iconAfter: false
    property real iconSize: Theme.largeText ? Theme.px(76) : Theme.px(60)
    property real size: Theme.nameSize
    property real line: Math.round(root.size * 1.12)
    property int weight: Font.Bold
    property real padding: Theme.space4
    readonly property color word: root.down ? Theme.colors.choiceDown : Theme.colors.choice
    readonly property real roomBesideIcon: root.width - 3 * root.padding - root.iconSize
    readonly property real mostRoom: root.width - 2 * root.padding
    // A word that cannot be broken takes the room of the icon, and so do words that then keep to
    // one line.
    readonly property bool showsIcon: root.icon !== "" && (label.implicitWidth
                                                           <= root.roomBesideIcon
                                                           || label.implicitWidth > root.mostRoom
                                                           && root.text.includes(" "))
    // Height that the words need, the lip included
    readonly property real naturalHeight: words.height + Theme.px(36)

    implicitHeight: Theme.px(140)
    Accessible.name: root.spokenPlace === "" ? root.text : root.text + ". " + root.spokenPlace

    Row {
        id: words

        anchors.centerIn: parent
        spacing: root.padding
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.showsIcon
            name: root.icon
            size: root.iconSize
            line: root.word
        }

        KText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.showsIcon ? root.roomBesideIcon : root.mostRoom)
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            size: root.size
            line: root.line
            weight: root.weight
            color: root.word
            spoken: false
        }
    }
}
