// Who has booked for today, and a new booking.
import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property BookingList bookings
    required property BookingMaking booking
    required property string moment
    required property bool compact

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Prenotazioni")
        detail: root.moment
    }

    BookingListCard {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 16
        anchors.bottom: parent.bottom
        width: Math.round((root.width - 20) * 550 / 1148)
        bookings: root.bookings
        compact: root.compact
    }

    BookingMakingCard {
        anchors.top: list.top
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.leftMargin: Theme.staff5
        anchors.right: parent.right
        booking: root.booking
        compact: root.compact
    }
}
