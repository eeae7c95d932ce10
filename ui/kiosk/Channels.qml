// Ways to book without the front desk (R2).
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

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

        Channel {
            width: root.half
            icon: "mobile"
            text: qsTr("App INPS Mobile")
            detail: qsTr("“Sportelli di Sede”")
        }

        Channel {
            width: root.half
            icon: "computer"
            text: qsTr("Sito web")
            detail: qsTr("“Sportelli di sede”")
        }

        Channel {
            width: parent.width
            icon: "phone"
            //: Keep the stars around the number
            text: qsTr("*803 164* da telefono fisso")
            detail: qsTr("*06 164 164* da cellulare")
            marked: true
        }
    }

    component Channel: Item {
        id: channel

        required property string icon
        required property string text
        required property string detail
        // The numbers are bold, not the whole first line.
        property bool marked: false

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
                text: channel.text
                weight: channel.marked ? Font.Normal : Font.Bold
            }

            EmphasisText {
                width: parent.width
                text: channel.detail
            }
        }
    }
}
