// Navigation: a pill without ground.
import QtQuick

import ui.theme

Touch {
    id: root

    required property string text
    property string icon: ""
    property real iconSize: Theme.px(48)
    property real size: Theme.bodySize
    property real line: Math.round(root.size * 1.18)
    property real padding: Theme.px(22)
    property real spacing: Theme.px(18)
    property real border: Theme.border
    property real radius: root.height / 2
    property real ring: Theme.focusWidth
    property string keyCap: ""
    property bool showsIcon: true
    // Width that the words need; with the icon whether it shows or not.
    readonly property real naturalWidth: words.width + 2 * root.padding
    readonly property real wholeWidth: label.width + 2 * root.padding + (root.icon === "" ? 0 :
                                                                                            root.iconSize
                                                                                            + root.spacing)
    readonly property color word: root.down ? Theme.colors.choiceDown : Theme.colors.choice

    implicitHeight: Theme.px(112)
    implicitWidth: root.naturalWidth
    Accessible.name: root.text

    FocusRing {
        visible: root.ringed
        radius: root.radius
        ring: root.ring
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down ? Theme.colors.pressed : "transparent"
        border.width: root.border
        border.color: Theme.colors.action
    }

    Row {
        id: words

        anchors.centerIn: parent
        spacing: root.spacing

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== "" && root.showsIcon
            name: root.icon
            size: root.iconSize
            line: root.word
        }

        KText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: root.size
            line: root.line
            grows: false
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.word
            spoken: false
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.keyCap !== ""
            text: root.keyCap
            color: root.word
        }
    }
}
