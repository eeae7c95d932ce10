// What happens when the day, or one queue, is closed.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property DayClosing closing
    property bool compact: false
    readonly property bool wholeDay: root.closing.queue === ""
    readonly property string again: root.closing.reopens

    component Fact: Item {
        id: fact

        required property string icon
        required property string heading
        required property string text
        property bool first: false

        width: facts.width
        height: fact.visible ? words.height + (fact.first ? 1 : 2) * (root.compact ? 9 : 19) : 0

        Rectangle {
            visible: !fact.first
            width: parent.width
            height: 1
            color: Theme.colors.rowLine
        }

        Icon {
            x: -1
            y: words.y - 2
            name: fact.icon
            size: 34
        }

        Column {
            id: words

            x: 50
            y: fact.first ? 0 : root.compact ? 9 : 19
            width: fact.width - x

            KText {
                width: parent.width
                text: fact.heading
                size: 17
                line: 22
                weight: Font.Bold
            }

            KText {
                width: parent.width
                text: fact.text
                size: 17
                line: 23
            }
        }
    }

    CardHead {
        id: head

        x: 28
        y: root.compact ? 16 : 28
        width: root.width - 56
        title: qsTr("Che cosa succede")
    }

    Column {
        id: facts

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 21
        x: 29
        width: root.width - 58

        Fact {
            first: true
            icon: "archive"
            heading: qsTr("Archivio")
            text: {
                if (root.wholeDay) {
                    return qsTr("I biglietti di oggi vanno in archivio, senza dati personali.");
                }
                return qsTr("Chi aspetta in questa coda risulta non servito.");
            }
        }

        Fact {
            visible: root.wholeDay
            icon: "message"
            heading: qsTr("Schermi")
            text: {
                if (root.again === "") {
                    return qsTr("Compare: “Chiuso.”");
                }
                return qsTr("Compare: “Chiuso. Riapriamo %1.”").arg(root.again);
            }
        }

        Fact {
            visible: root.wholeDay
            icon: "device"
            heading: qsTr("Postazioni")
            text: {
                if (root.again === "") {
                    return qsTr("Non danno più biglietti.");
                }
                return qsTr("Non danno più biglietti fino a %1.").arg(root.again);
            }
        }

        Fact {
            visible: !root.wholeDay
            icon: "device"
            heading: qsTr("Postazioni")
            text: qsTr("Continuano a dare biglietti per questa coda.")
        }

        Fact {
            icon: "list"
            heading: qsTr("Registro")
            text: qsTr("Resta scritto chi ha chiuso e a che ora.")
        }
    }

    Rectangle {
        anchors.top: facts.bottom
        anchors.topMargin: root.compact ? 4 : 8
        x: 29
        width: root.width - 58
        height: promise.height + 28
        radius: Theme.staffRadius
        color: Theme.colors.note

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: 16
            name: "undo"
            size: 30
            line: Theme.colors.title
        }

        KText {
            id: promise

            anchors.verticalCenter: parent.verticalCenter
            x: 60
            width: parent.width - x - 16
            text: qsTr("Puoi annullare la chiusura finché nessuno prende il prossimo numero.")
            size: Theme.staffSmallSize
            line: 22
            weight: Font.DemiBold
            color: Theme.colors.title
        }
    }
}
