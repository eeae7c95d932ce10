// Stands where the last call would: the office is closed, or nobody was called yet.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property DisplayShown shown
    readonly property bool narrow: root.width < Theme.px(1400)
    // Two languages beside a list: every line counts.
    readonly property bool tight: root.shown.joint && root.shown.hasList
    readonly property bool roomy: !root.shown.joint && !root.shown.stopped

    Rectangle {
        id: card

        x: Theme.px(40)
        y: Theme.px(root.tight ? 16 : 32)
        width: root.width - 2 * card.x
        height: root.height - card.y - Theme.px(root.tight ? 8 : 24)
        radius: Theme.px(Theme.displayRadius)
        color: "transparent"
        border.width: Theme.px(Theme.displayBorder)
        border.color: Theme.colors.arrow

        Column {
            id: content

            objectName: "notice"
            anchors.centerIn: parent
            width: card.width - 2 * Theme.px(64)
            spacing: Theme.px(root.tight ? 8 : 24)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.roomy
                name: root.shown.closed ? "closed" : "call"
                size: Theme.px(190)
                line: Theme.colors.arrow
                tint: Theme.colors.tintOnDark
                stroke: 4.5
            }

            Repeater {
                model: root.shown.notice

                Column {
                    id: row

                    required property string title
                    required property string text

                    width: content.width

                    FitText {
                        width: row.width
                        visible: row.title !== ""
                        text: row.title
                        room: row.width
                        full: root.roomy ? Theme.px(root.narrow ? 150 : 184) : Theme.px(root.tight
                                                                                        ? 88 : root.narrow
                                                                                          ? 116 : 150)
                        line: Math.round(1.1 * full)
                        weight: Font.Bold
                        color: Theme.colors.onDark
                        horizontalAlignment: Text.AlignHCenter
                    }

                    KText {
                        width: row.width
                        visible: row.text !== ""
                        text: row.text
                        size: root.roomy ? Theme.px(root.narrow ? 92 : 116) : Theme.px(root.narrow
                                                                                       ? 88 : 104)
                        line: Math.round((root.tight ? 1.05 : 1.1) * size)
                        weight: Font.DemiBold
                        color: Theme.colors.onDark
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }
}
