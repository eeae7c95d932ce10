// Ways to book where nothing else helps (R8): large, with the numbers to call.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

BandCard {
    id: root

    required property KioskFace face
    // None where the page says it already
    property string heading: ""
    property string text: ""
    property bool tight: false
    readonly property real inset: Theme.px(root.tight ? 32 : 44)
    readonly property real rowsRoom: card.height - rows.y - root.inset / 2
    readonly property list<real> leastRows: rows.children.map(row => row.implicitHeight)
    readonly property real leastRowsHeight: root.leastRows.reduce((sum, height) => sum + height, 0)
    // Rows are as high as each other where the highest leaves room for that.
    readonly property bool even: Math.max(0, ...root.leastRows) * channels.count <= root.rowsRoom

    function rowHeight(least: real): real {
        const spare = Math.max(0, root.rowsRoom - root.leastRowsHeight);
        return root.even ? root.rowsRoom / channels.count : least + spare / channels.count;
    }

    implicitHeight: rows.y + root.leastRowsHeight + root.inset / 2 + root.band

    Column {
        id: head

        x: root.inset
        y: root.inset
        width: root.width - 2 * x
        spacing: Theme.px(12)

        KText {
            width: parent.width
            visible: root.heading !== ""
            text: root.heading
            size: Theme.px(60)
            line: Theme.px(72)
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            width: parent.width
            visible: root.text !== ""
            text: root.text
            line: Theme.px(54)
        }
    }

    Column {
        id: rows

        x: root.inset
        y: head.height > 0 ? head.y + head.height + root.inset / 2 : root.inset / 2
        width: root.width - 2 * x

        Repeater {
            id: channels

            model: root.face.shown.channels

            Item {
                id: channel

                required property string icon
                required property string first
                required property string second
                required property int index

                width: parent?.width ?? 0
                height: root.rowHeight(implicitHeight)
                implicitHeight: Math.max(sign.height, lines.height) + Theme.px(16)

                Rectangle {
                    width: parent.width
                    height: Theme.px(3)
                    visible: channel.index > 0 || head.height > 0
                    color: Theme.colors.rowLine
                }

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                    name: channel.icon
                    size: Theme.px(root.tight ? 92 : 128)
                }

                Column {
                    id: lines

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.px(36)
                    anchors.right: parent.right

                    EmphasisText {
                        width: parent.width
                        text: channel.first
                        size: Theme.px(root.tight ? 48 : 56)
                        line: Theme.px(root.tight ? 58 : 68)
                    }

                    EmphasisText {
                        width: parent.width
                        text: channel.second
                        size: Theme.px(root.tight ? 48 : 56)
                        line: Theme.px(root.tight ? 58 : 68)
                    }
                }
            }
        }
    }
}
