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
        title: !root.numbers.before ? qsTr("Numeri di oggi") : root.numbers.yesterday ? qsTr(
                                                                                            "Numeri di ieri") :
                                                                                        qsTr("Numeri del giorno prima")
        detail: {
            if (root.numbers.refusal !== "") {
                return root.numbers.refusal;
            }
            if (root.numbers.saved !== "") {
                //: %1 is a file
                return qsTr("Salvato: %1").arg(root.numbers.saved);
            }
            if (root.numbers.prints) {
                return qsTr("Il foglio esce adesso.");
            }
            return root.numbers.before ? root.numbers.date : root.moment;
        }

        StaffButton {
            objectName: "other-day"
            icon: root.numbers.before ? "" : "left"
            //: Buttons that show another day; the day before may be any
            text: root.numbers.before ? qsTr("Oggi") : qsTr("Giorno prima")
            onClicked: root.numbers.turnDay()
        }

        StaffButton {
            objectName: "save-numbers"
            visible: root.numbers.canSave
            icon: "archive"
            text: qsTr("Salva CSV")
            onClicked: root.numbers.save()
        }

        StaffButton {
            objectName: "print-numbers"
            visible: root.numbers.canPrint
            icon: "printer"
            text: qsTr("Stampa")
            onClicked: root.numbers.print()
        }
    }

    Row {
        id: figures

        anchors.top: head.bottom
        anchors.topMargin: root.gap
        spacing: root.gap

        Figure {
            label: qsTr("Biglietti dati")
            figure: root.numbers.issued
            //: %1 how many came on the same day of the week before
            detail: root.numbers.aWeekAgo < 0 ? "" : qsTr("una settimana prima %1").arg(
                                                    root.numbers.aWeekAgo)

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
