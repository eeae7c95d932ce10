// The calls before the last one.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Rectangle {
    id: root

    required property DisplayShown shown
    required property real headHeight
    readonly property real rowsHeight: root.height - root.headHeight
    // As many as fit, at most five.
    readonly property int places: Math.max(1, Math.min(5, Math.floor(root.rowsHeight / Theme.px(
                                                                         148))))

    readonly property real rowHeight: Math.floor(root.rowsHeight / root.places)
    readonly property real edge: Theme.px(72)
    readonly property real headWidth: root.width - Theme.px(64 + 40) - root.edge

    color: Theme.colors.deep
    clip: true

    component Word: FitText {
        required property real other

        anchors.verticalCenter: parent.verticalCenter
        // Half of the line, or what a shorter one beside it leaves.
        room: Math.max(root.headWidth / 2, root.headWidth - other)
        full: Theme.px(88)
        line: Theme.px(88)
        weight: Font.DemiBold
        color: Theme.colors.onDarkQuiet
    }

    Item {
        width: root.width
        height: root.headHeight

        Word {
            id: number

            x: Theme.px(64)
            text: root.shown.numberWord
            other: desk.fullWidth
        }

        Word {
            id: desk

            other: number.fullWidth
            anchors.right: parent.right
            anchors.rightMargin: root.edge
            text: root.shown.deskWord
            horizontalAlignment: Text.AlignRight
        }
    }

    Repeater {
        model: root.shown.listed

        CallListRow {
            y: root.headHeight + index * root.rowHeight
            width: root.width
            height: root.rowHeight
            visible: index < root.places
            stopped: root.shown.stopped
            edge: root.edge
        }
    }
}
