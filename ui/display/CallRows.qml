// Two or three calls at once, over the whole width, in the order in which they were called.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property DisplayShown shown
    readonly property bool portrait: root.height > root.width
    readonly property real gap: Theme.px(16)
    readonly property real above: Theme.px(28)
    readonly property real rowHeight: Math.floor((root.height - root.above - 3 * root.gap) / 3)

    Repeater {
        model: root.shown.large

        CallRow {
            x: Theme.px(40)
            y: root.above + index * (root.rowHeight + root.gap)
            width: root.width - 2 * x
            height: root.rowHeight
            deskWord: root.shown.deskWord
            joint: root.shown.joint
            moment: root.shown.moment
            still: root.shown.still
            stacked: root.portrait
        }
    }
}
