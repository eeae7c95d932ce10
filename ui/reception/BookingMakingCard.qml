// A new booking for a person: service, day, time, how it is held; then its code.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property BookingMaking booking
    property bool compact: false
    readonly property int inner: root.width - 58

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "plus"
        textX: 36
        title: qsTr("Nuova prenotazione")
    }

    ScrollArea {
        id: services

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 10 : 16
        x: 29
        width: root.inner
        height: Math.min(list.height, root.compact ? 160 : 230)
        contentHeight: list.height

        Column {
            id: list

            width: parent.width
            spacing: Theme.staff2

            Repeater {
                model: root.booking.services

                BookableRow {
                    width: list.width
                    onClicked: root.booking.choose(service)
                }
            }
        }
    }

    BookingTimes {
        anchors.top: services.bottom
        anchors.topMargin: root.compact ? 10 : 16
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.staff3
        x: 29
        width: root.inner
        visible: root.booking.service !== ""
        booking: root.booking
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
            visible: root.booking.refusal !== ""
            kind: Note.Kind.Warning
            text: root.booking.refusal
        }

        StaffNote {
            objectName: "booked"
            width: parent.width
            visible: root.booking.code !== ""
            kind: Note.Kind.Done
            //: %1 a code, %2 day and time in words, such as "tomorrow at 8:30"
            text: root.booking.onPaper ? qsTr("Prenotato %2. Codice %1, esce adesso.").arg(
                                             root.booking.code).arg(root.booking.bookedAt) : qsTr(
                                             "Prenotato %2. Scrivi il codice: %1").arg(
                                             root.booking.code).arg(root.booking.bookedAt)
        }

        Segments {
            visible: root.booking.asksMode && root.booking.code === ""
            words: [qsTr("Qui"), qsTr("Al telefono"), qsTr("In video")]
            values: ["in_person", "phone_recontact", "web_meeting"]
            chosen: root.booking.mode
            leastWidth: 84
            padding: 14
            onPicked: value => root.booking.hold(value)
        }

        Row {
            spacing: Theme.staff3

            StaffButton {
                objectName: "book"
                width: Math.min(implicitWidth, root.inner * 0.6)
                big: true
                primary: true
                visible: root.booking.code === ""
                possible: root.booking.time !== ""
                text: {
                    if (root.booking.time === "")
                        return qsTr("Scegli un orario");
                    if (root.booking.hasPrinter)
                        return qsTr("Prenota le %1 e stampa").arg(root.booking.time);
                    return qsTr("Prenota le %1").arg(root.booking.time);
                }
                icon: "calendar-check"
                onClicked: root.booking.book()
            }

            StaffButton {
                objectName: "book-another"
                width: Math.min(implicitWidth, root.inner)
                big: true
                visible: root.booking.code !== ""
                text: qsTr("Un’altra prenotazione")
                icon: "plus"
                onClicked: root.booking.startAgain()
            }
        }
    }
}
