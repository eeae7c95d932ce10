// Facts that belong to a message, each with its icon; in large text the words alone.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property RowList rows
    property color ground: Theme.colors.page
    property bool tight: false

    spacing: Theme.largeText ? Theme.px(20) : Theme.px(root.tight ? 20 : 28)

    Repeater {
        model: root.rows

        InfoLine {
            required property string first
            required property string second

            width: root.width
            iconSize: Theme.largeText ? 0 : Theme.px(root.tight ? 72 : 84)
            spacing: Theme.largeText ? 0 : Theme.px(root.tight ? 22 : 32)
            text: first
            detail: second
            size: Theme.largeText ? Theme.bodySize : Theme.px(root.tight ? 44 : 52)
            line: Theme.largeText ? Theme.bodyLine : Theme.px(root.tight ? 52 : 62)
            detailLine: Theme.largeText ? Theme.bodyLine : Theme.px(52)
            ground: root.ground
        }
    }
}
