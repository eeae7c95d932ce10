// Says that the screen has stopped and what to do, in each of the site's languages.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Rectangle {
    id: root

    required property DisplayShown shown
    readonly property bool narrow: root.width < Theme.px(1400)
    readonly property bool joint: root.shown.joint

    height: Math.max(Theme.px(284), sentences.height + Theme.px(24))
    color: Theme.colors.attention

    Icon {
        id: icon

        x: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: root.narrow ? Theme.px(110) : Theme.px(190)
        line: Theme.colors.onAttention
        tint: Theme.colors.attentionTint
        stroke: 4.5
    }

    Column {
        id: sentences

        anchors.left: icon.right
        anchors.leftMargin: root.narrow ? Theme.px(40) : Theme.px(52)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.shown.stale

            Column {
                id: row

                required property string title
                required property string text

                width: sentences.width

                KText {
                    width: row.width
                    text: row.title
                    size: root.joint || root.narrow ? Theme.px(88) : Theme.px(100)
                    line: root.joint || root.narrow ? Theme.px(96) : Theme.px(112)
                    weight: Font.Bold
                    color: Theme.colors.onAttention
                }

                KText {
                    width: row.width
                    text: row.text
                    size: Theme.px(88)
                    line: root.joint ? Theme.px(96) : Theme.px(104)
                    weight: Font.DemiBold
                    color: Theme.colors.onAttention
                }
            }
        }
    }
}
