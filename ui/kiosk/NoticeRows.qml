// Facts that belong to a message, below each other.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Column {
    id: root

    required property RowList rows
    property color ground: Theme.colors.page
    property bool tight: false

    spacing: Theme.px(root.tight ? 20 : 28)

    Repeater {
        model: root.rows

        NoticeRow {
            required property string first
            required property string second

            width: root.width
            tight: root.tight
            text: first
            detail: second
            ground: root.ground
        }
    }
}
