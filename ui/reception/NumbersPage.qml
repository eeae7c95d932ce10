// The numbers of today: key figures, who came when, how it ended, waits and services by queue.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

Item {
    id: root

    required property NumbersOfDay numbers
    required property string moment
    required property bool compact
    readonly property int gap: root.compact ? 12 : 16
    readonly property int side: Math.round((root.width - root.gap) * 417 / 1148)

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Numeri di oggi")
        detail: root.moment
    }

    Row {
        id: figures

        anchors.top: head.bottom
        anchors.topMargin: root.gap
        spacing: root.gap

        Figure {
            label: qsTr("Biglietti dati")
            figure: root.numbers.issued
        }

        Figure {
            label: qsTr("Serviti")
            figure: root.numbers.served
            detail: qsTr("%1 su 100").arg(root.numbers.servedOfHundred)
        }

        Figure {
            label: qsTr("Attesa tipica")
            unknown: root.numbers.typicalMin < 0
            figure: unknown ? qsTr("non si sa") : root.numbers.typicalMin
            unit: unknown ? "" : qsTr("min")
            detail: qsTr("metà aspetta di meno")
        }

        Figure {
            label: qsTr("Attesa lunga")
            unknown: root.numbers.longMin < 0
            figure: unknown ? qsTr("non si sa") : root.numbers.longMin
            unit: unknown ? "" : qsTr("min")
            detail: qsTr("1 su 10 aspetta di più")
        }
    }

    HalfHourBars {
        id: bars

        anchors.top: figures.bottom
        anchors.topMargin: root.gap
        width: root.width - root.side - root.gap
        height: Math.round((root.height - y - root.gap) * 0.52)
        numbers: root.numbers
    }

    EndTable {
        anchors.top: bars.top
        anchors.left: bars.right
        anchors.leftMargin: root.gap
        width: root.side
        height: bars.height
        ends: root.numbers.ends
    }

    QueueNumbersTable {
        anchors.top: bars.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        width: parent.width
        queues: root.numbers.queues
    }

    component Figure: FigureCard {
        width: (root.width - 3 * root.gap) / 4
        compact: root.compact
    }
}
