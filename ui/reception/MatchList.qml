// Several tickets that a typed number may mean.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

ScrollArea {
    id: root

    required property RowList matches

    signal picked(ticket: string)

    visible: entries.count > 0
    contentHeight: list.height

    Column {
        id: list

        width: root.width
        spacing: Theme.staff2

        KText {
            text: qsTr("Quale?")
            size: 17
            line: 24
            weight: Font.Bold
            color: Theme.colors.title
        }

        Repeater {
            id: entries

            model: root.matches

            Touch {
                id: match

                required property string ticketId
                required property string number
                required property string name
                required property string taken

                objectName: "match-" + match.number.replace("\u00a0", "")
                width: list.width
                implicitHeight: 52
                Accessible.name: [match.number, match.name, match.taken].join(", ")
                onClicked: root.picked(match.ticketId)

                FocusRing {
                    visible: match.ringed
                    radius: 8
                    ring: Theme.staffFocusWidth
                }

                Rectangle {
                    anchors.fill: parent
                    radius: 8
                    color: match.down ? Theme.colors.pressed : Theme.colors.surface
                    border.width: Theme.staffBorder
                    border.color: Theme.colors.outline
                }

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 16
                    text: match.number
                    size: Theme.staffNameSize
                    line: 24
                    weight: Font.Bold
                    color: Theme.colors.title
                    wrapMode: Text.NoWrap
                    spoken: false
                }

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 100
                    width: match.width - x - taken.implicitWidth - 36
                    text: match.name
                    size: 17
                    line: 21
                    spoken: false
                }

                KText {
                    id: taken

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    anchors.rightMargin: 18
                    text: match.taken
                    size: Theme.staffSmallSize
                    line: 20
                    color: Theme.colors.inkQuietStaff
                    spoken: false
                }
            }
        }
    }
}
