// A white card with one row per line, under a title; it shows as many rows as fit.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property string title
    property string note: ""
    required property int count
    property alias model: rows.model
    property alias delegate: rows.delegate
    readonly property int rowHeight: 46
    // Height for title and rows; where not all of them fit the list is scrolled.
    property real room: root.titleHeight + root.count * root.rowHeight
    readonly property int titleHeight: 31

    Item {
        width: root.width
        height: root.titleHeight

        KText {
            anchors.left: parent.left
            anchors.right: aside.left
            text: root.title
            size: Theme.staffSmallSize
            line: 24
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            id: aside

            anchors.right: parent.right
            text: root.note
            size: Theme.staffSmallSize
            line: 24
            color: Theme.colors.inkQuietStaff
        }
    }

    Rectangle {
        width: root.width
        height: Math.max(0, Math.min(root.count * root.rowHeight, root.room - root.titleHeight))
        radius: Theme.staffRadius
        color: Theme.colors.surface

        ListView {
            id: rows

            anchors.fill: parent
            clip: true
            interactive: rows.contentHeight > rows.height + 1
            boundsBehavior: Flickable.StopAtBounds
        }

        ScrollMark {
            view: rows
        }

        WholeShapes {
            view: rows
        }
    }
}
