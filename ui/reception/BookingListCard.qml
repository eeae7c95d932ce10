// The bookings of today: one is chosen by its time or its code, and its person gets a number.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property BookingList bookings
    property bool compact: false
    readonly property int inner: root.width - 58

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "calendar-check"
        textX: 36
        title: qsTr("Chi arriva oggi")
        detail: qsTr("%n prenotazioni", "", root.bookings.count)
    }

    SearchField {
        id: field

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 10 : 16
        x: 29
        width: root.inner - search.width - Theme.staff3
        inputName: "booking-code"
        name: qsTr("Codice di prenotazione")
        hint: qsTr("Codice, tessera o QR")
        text: root.bookings.code
        line: Theme.colors.action
        signed: false
        onEdited: text => root.bookings.write(text)
        onKeyPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted)
                root.bookings.find();
        }
    }

    StaffButton {
        id: search

        objectName: "find-booking"
        anchors.top: field.top
        anchors.right: parent.right
        anchors.rightMargin: 29
        height: field.height
        text: qsTr("Cerca")
        icon: "search"
        onClicked: root.bookings.find()
    }

    ScrollArea {
        anchors.top: field.bottom
        anchors.topMargin: Theme.staff3
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.staff3
        x: 29
        width: root.inner
        contentHeight: list.height

        Column {
            id: list

            width: parent.width
            spacing: Theme.staff2

            KText {
                width: parent.width
                visible: root.bookings.count === 0
                text: qsTr("Oggi non ci sono prenotazioni.")
                size: Theme.staffBodySize
                line: 24
                color: Theme.colors.inkQuietStaff
            }

            Repeater {
                model: root.bookings.rows

                BookingEntryRow {
                    width: list.width
                    onClicked: root.bookings.choose(appointment)
                }
            }
        }
    }

    Column {
        id: steps

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 16 : 25
        x: 29
        width: root.inner
        spacing: 10

        StaffNote {
            width: parent.width
            visible: root.bookings.refusal !== ""
            kind: Note.Kind.Warning
            text: root.bookings.refusal
        }

        StaffNote {
            objectName: "arrived"
            width: parent.width
            visible: root.bookings.number !== ""
            kind: Note.Kind.Done
            text: root.bookings.onPaper ? qsTr("Numero %1. Il biglietto esce adesso.").arg(
                                              root.bookings.number) : qsTr(
                                              "Numero %1, senza carta. Scrivilo alla persona.").arg(
                                              root.bookings.number)
        }

        StepTitle {
            width: parent.width
            visible: root.bookings.chosen
            text: qsTr("Accesso preferenziale")
        }

        Row {
            visible: root.bookings.chosen
            spacing: Theme.staff5

            Segments {
                words: [qsTr("No"), qsTr("Sì")]
                values: ["booked-no", "booked-yes"]
                chosen: root.bookings.preferential ? "booked-yes" : "booked-no"
                implicitHeight: 56
                leastWidth: 84
                onPicked: value => root.bookings.answer(value === "booked-yes")
            }

            StaffButton {
                objectName: "arrive"
                width: Math.min(implicitWidth, root.inner - 200)
                big: true
                primary: true
                text: root.bookings.hasPrinter ? qsTr("È arrivato: stampa") : qsTr(
                                                     "È arrivato: dai il numero")
                icon: "check"
                onClicked: root.bookings.arrive()
            }
        }
    }
}
