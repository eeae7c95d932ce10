// What the desk has put aside, who waits for it and who has booked; a list that does not fit is
// left out, the bookings first.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

Item {
    id: root

    required property DeskShown shown
    // Tickets put aside are resumed by a free desk only.
    property bool resumes: false
    readonly property int gap: 18
    readonly property real parkedHeight: parked.visible ? parked.height + root.gap : 0
    readonly property real room: root.height - root.parkedHeight

    signal resumeRequested(ticketId: string)
    signal remoteRequested(appointment: string)

    clip: true

    Column {
        width: root.width
        spacing: root.gap

        ListCard {
            id: parked

            width: parent.width
            visible: root.resumes && root.shown.parkedCount > 0 && root.height
                     >= parked.titleHeight + parked.rowHeight
            title: qsTr("Messi da parte")
            count: root.shown.parkedCount
            room: Math.min(root.height, parked.titleHeight + 2 * parked.rowHeight)
            model: root.shown.parked

            delegate: ParkedLine {
                id: line

                onResumeRequested: root.resumeRequested(line.ticketId)
            }
        }

        ListCard {
            id: queues

            width: parent.width
            visible: root.room >= queues.titleHeight + queues.rowHeight
            title: qsTr("In attesa per te")
            note: root.shown.waiting > 0 ? qsTr("%n persone", "", root.shown.waiting) : qsTr(
                                               "nessuno")
            count: root.shown.queueCount
            room: root.room
            model: root.shown.queues

            delegate: QueueLine {}
        }

        ListCard {
            id: bookings

            width: parent.width
            visible: root.shown.bookingCount > 0 && bookings.room >= bookings.titleHeight + Math.min(
                         2, root.shown.bookingCount) * bookings.rowHeight
            room: root.room - queues.height - root.gap
            title: qsTr("Prossime prenotazioni")
            count: root.shown.bookingCount
            model: root.shown.bookings

            delegate: BookingLine {
                id: booked

                begins: root.resumes
                onBeginRequested: root.remoteRequested(booked.appointment)
            }
        }
    }
}
