// What a reset would do to each queue.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property RowList rows
    // True where only one queue is reset and its numbers go on.
    required property bool goesOn
    property bool compact: false
    readonly property int nextX: Math.round(root.width * 0.717)
    readonly property int servedRight: root.nextX - 16
    readonly property int waitingRight: root.servedRight - Math.round(root.width * 0.178)
    readonly property int rowHeight: root.compact ? 44 : 62

    implicitHeight: 29 + entries.count * root.rowHeight

    component Head: KText {
        size: Theme.staffLeastSize
        line: 20
        weight: Font.DemiBold
        color: Theme.colors.inkQuietStaff
        wrapMode: Text.NoWrap
    }

    Head {
        x: 54
        text: qsTr("Coda")
    }

    Head {
        x: root.waitingRight - implicitWidth
        text: qsTr("In attesa")
    }

    Head {
        x: root.servedRight - implicitWidth
        text: qsTr("Serviti oggi")
    }

    Head {
        x: root.nextX
        visible: !root.goesOn
        //: Heading over numbers like A 001: tomorrow's first, or the next if numbering starts again
        text: qsTr("Si riparte da")
    }

    Column {
        y: 27

        Repeater {
            id: entries

            model: root.rows

            Item {
                id: entry

                required property string letter
                required property string name
                required property int waiting
                required property int served
                required property string firstNumber

                width: root.width
                height: root.rowHeight
                Accessible.role: Accessible.Row
                //: Spoken: queue, people waiting, people served
                Accessible.name: qsTr("%1, in attesa %2, serviti %3").arg(entry.name).arg(
                                     entry.waiting).arg(entry.served)

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.colors.rowLine
                }

                QueueBadge {
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.staff2
                    letter: entry.letter
                    side: 30
                    size: 18
                }

                Cell {
                    x: 54
                    width: root.waitingRight - x - 36
                    text: entry.name
                }

                Cell {
                    x: root.waitingRight - implicitWidth
                    text: entry.waiting
                    size: 19
                    weight: Font.Bold
                    color: Theme.colors.title
                }

                Cell {
                    x: root.servedRight - implicitWidth
                    text: entry.served
                    size: 19
                    weight: Font.Bold
                    color: Theme.colors.title
                }

                Cell {
                    x: root.nextX
                    visible: !root.goesOn
                    text: entry.firstNumber
                }
            }
        }
    }

    component Cell: KText {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.staffBodySize
        line: 22
        spoken: false
    }
}
