// The rail on the left: whose office it is, the pages, and which post one sits at.
import QtQuick

import Faces
import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string office
    required property string post
    required property string page
    required property int tasks
    required property int troubles
    required property LastStep step
    // Nobody is signed in: there is nothing to choose.
    property bool locked: false
    property bool signedIn: false

    signal pageChosen(page: string)
    signal signOutRequested

    width: 216
    color: Theme.colors.header

    OfficeMark {
        x: 22
        y: 22
        size: 38
    }

    KText {
        x: 72
        y: 20
        width: root.width - x - Theme.staff2
        text: root.office.replace(" ", "\n")
        size: 18
        line: 21
        weight: Font.Bold
        color: Theme.colors.onDark
    }

    Column {
        x: Theme.staff3
        y: 83
        width: 192
        visible: !root.locked
        spacing: Theme.staff1

        RailItem {
            objectName: "page-now"
            width: parent.width
            text: qsTr("Adesso")
            icon: "home"
            badge: root.tasks
            current: root.page === "now"
            onClicked: root.pageChosen("now")
        }

        RailItem {
            objectName: "page-tickets"
            width: parent.width
            text: qsTr("Biglietti")
            icon: "ticket"
            current: root.page === "tickets"
            onClicked: root.pageChosen("tickets")
        }

        RailItem {
            objectName: "page-bookings"
            width: parent.width
            text: qsTr("Prenotazioni")
            icon: "calendar-check"
            current: root.page === "bookings"
            onClicked: root.pageChosen("bookings")
        }

        RailItem {
            objectName: "page-messages"
            width: parent.width
            //: Page where reception speaks to the hall
            text: qsTr("Messaggi")
            icon: "message"
            current: root.page === "messages"
            onClicked: root.pageChosen("messages")
        }

        RailItem {
            objectName: "page-devices"
            width: parent.width
            text: qsTr("Dispositivi")
            icon: "device"
            badge: root.troubles
            current: root.page === "devices"
            onClicked: root.pageChosen("devices")
        }

        RailItem {
            objectName: "page-numbers"
            width: parent.width
            //: Page with the numbers of the day
            text: qsTr("Numeri")
            icon: "chart"
            current: root.page === "numbers"
            onClicked: root.pageChosen("numbers")
        }

        RailItem {
            objectName: "page-close"
            width: parent.width
            //: Page that closes the day
            text: qsTr("Chiudi")
            icon: "moon"
            current: root.page === "close"
            onClicked: root.pageChosen("close")
        }
    }

    LastStepCard {
        anchors.bottom: root.signedIn ? out.top : place.top
        anchors.bottomMargin: Theme.staff2
        x: Theme.staff3
        width: 192
        step: root.step
    }

    RailItem {
        id: out

        objectName: "signOut"
        anchors.bottom: place.top
        anchors.bottomMargin: Theme.staff3
        x: Theme.staff3
        visible: root.signedIn
        //: Ends one's work at this post: the next person signs in
        text: qsTr("Esci")
        icon: "left"
        current: false
        Accessible.role: Accessible.Button
        onClicked: root.signOutRequested()
    }

    Icon {
        x: 25
        anchors.verticalCenter: place.verticalCenter
        name: "people"
        size: 25
        stroke: 6.5
        line: Theme.colors.onDark
        tint: Theme.colors.tintOnDark
        ground: Theme.colors.header
    }

    KText {
        id: place

        x: 64
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 36
        width: root.width - x - Theme.staff2
        text: root.post
        size: 17
        line: 24
        weight: Font.DemiBold
        color: Theme.colors.onDark
    }
}
