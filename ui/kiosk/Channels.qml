// Ways to book from home (R2).
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property KioskFace face
    required property string heading
    property bool narrow: Theme.largeText
    readonly property real half: root.narrow ? root.width : (root.width - Theme.px(28)) / 2

    topPadding: root.narrow ? 0 : Theme.px(46)
    spacing: root.narrow ? Theme.px(16) : Theme.px(11)

    GroupTitle {
        width: parent.width
        text: root.heading
    }

    Flow {
        width: parent.width
        spacing: root.narrow ? Theme.px(16) : Theme.px(28)

        Repeater {
            id: channels

            model: root.face.shown.channels

            Channel {
                required property int index

                // One alone in its row, as the phone with its two numbers, has all of it.
                width: index === channels.count - 1 && index % 2 === 0 ? root.width : root.half
            }
        }
    }

    component Channel: Item {
        id: channel

        required property string icon
        required property string first
        required property string second

        height: Math.max(sign.height, lines.height) + (root.narrow ? 0 : Theme.px(10))

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            visible: !Theme.largeText
            name: channel.icon
            size: Theme.px(88)
        }

        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: sign.visible ? sign.right : parent.left
            anchors.leftMargin: sign.visible ? Theme.px(24) : 0
            anchors.right: parent.right

            EmphasisText {
                width: parent.width
                text: channel.first
            }

            EmphasisText {
                width: parent.width
                text: channel.second
            }
        }
    }
}
