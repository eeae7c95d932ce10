// Every queue: how many wait, the longest wait against the goal, what a newcomer would wait.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property RowList queues
    // When the waits of newcomers were worked out
    property string estimate: ""
    property bool compact: false
    readonly property int inner: root.width - 42
    // Right end of the bars; where longer words need it, the bars and the names give way.
    readonly property int barEnd: root.longestX - 16
    readonly property int barX: Math.min(260, root.barEnd - 60)
    readonly property int barWidth: root.barEnd - root.barX
    readonly property int peopleRight: root.barX - 16
    readonly property int desksX: root.inner - Math.max(62, desksHead.implicitWidth)
    readonly property int newcomerX: root.desksX - 117
    readonly property int longestWidth: Math.max(89, Math.ceil(nobody.advanceWidth))
    readonly property int longestX: root.newcomerX - 16 - root.longestWidth
    readonly property int rowHeight: root.compact ? 38 : 50

    component Head: KText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 3 : 6
        size: Theme.staffLeastSize
        line: 20
        weight: Font.DemiBold
        color: Theme.colors.inkQuietStaff
        wrapMode: Text.NoWrap
    }

    TextMetrics {
        id: nobody

        font.family: Theme.family
        font.pixelSize: Theme.staffSmallSize
        //: The widest thing in its column: nobody waits, and the goal in minutes
        text: qsTr("nessuno / 15")
    }

    CardHead {
        id: head

        x: 21
        y: root.compact ? 12 : 20
        width: root.inner
        //: Title of the table of queues
        title: qsTr("Code")
        detail: [qsTr("la tacca è l’obiettivo"), root.estimate].filter(Boolean).join(" · ")
    }

    Item {
        id: heads

        x: 21
        width: root.inner
        height: (root.compact ? 63 : 77) + Math.max(waitHead.height, newcomerHead.height) - 20

        Head {
            x: 54
            text: qsTr("Coda")
        }

        Head {
            x: root.peopleRight - implicitWidth
            text: qsTr("Persone")
        }

        Head {
            id: waitHead

            x: root.barX
            width: root.newcomerX - x - 8
            wrapMode: Text.WordWrap
            text: qsTr("Attesa più lunga / obiettivo")
        }

        Head {
            id: newcomerHead

            x: root.newcomerX
            width: root.desksX - x - 8
            wrapMode: Text.WordWrap
            //: Column: what somebody joining the queue now would wait
            text: qsTr("Chi arriva ora")
        }

        Head {
            id: desksHead

            x: root.desksX
            text: qsTr("Sportelli")
        }
    }

    ScrollArea {
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 6 : Theme.staff3
        x: 21
        width: root.inner
        contentHeight: rows.height

        Column {
            id: rows

            width: root.inner

            Repeater {
                model: root.queues

                QueueTableRow {
                    table: root
                }
            }
        }
    }
}
