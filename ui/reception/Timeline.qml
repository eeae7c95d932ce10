// What happened to a ticket, oldest first; the last event is a ring.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property RowList events

    Repeater {
        model: root.events

        Item {
            id: event

            required property string time
            required property string title
            required property string detail
            required property bool last
            required property bool good

            width: root.width
            height: 56
            Accessible.role: Accessible.StaticText
            Accessible.name: [event.time, event.title, event.detail].filter(Boolean).join(", ")

            KText {
                y: 5
                width: 76
                text: event.time
                size: Theme.staffSmallSize
                line: 20
                color: Theme.colors.inkQuietStaff
                wrapMode: Text.NoWrap
                spoken: false
            }

            Rectangle {
                visible: !event.last
                x: 97
                y: 26
                width: 2
                height: 42
                color: Theme.colors.groupRule
            }

            Rectangle {
                x: event.last ? 89 : 91
                y: event.last ? 6 : 8
                width: event.last ? 18 : 14
                height: width
                radius: width / 2
                color: event.last ? Theme.colors.surface : Theme.colors.action
                border.width: event.last ? 4 : 0
                border.color: event.good ? Theme.colors.action : Theme.colors.warning
            }

            Column {
                x: 124
                y: 3
                width: event.width - x

                KText {
                    width: parent.width
                    text: event.title
                    size: 17
                    line: 22
                    weight: Font.Bold
                    spoken: false
                }

                KText {
                    width: parent.width
                    text: event.detail
                    size: Theme.staffSmallSize
                    line: 18
                    color: Theme.colors.inkQuietStaff
                    spoken: false
                }
            }
        }
    }
}
