// The card of the ticket at the desk.
import QtQuick

import Faces
import ui.controls
import ui.theme

DeskCard {
    id: root

    required property DeskTicketShown ticket
    required property real size
    // Where it is called: how long the person waited, and the neutral mark (P3).
    property bool called: false
    property real above: 0
    property real below: root.called ? 16 : Theme.staff3
    readonly property string waited: root.ticket.waitedMin === 0 ? qsTr(
                                                                       "ha aspettato meno di 1 min") :
                                                                   qsTr("ha aspettato %1 min").arg(
                                                                       root.ticket.waitedMin)
    readonly property string booked: qsTr("prenotato alle %1").arg(root.ticket.bookedAt)
    // Where the person is who is not in the hall.
    readonly property string held: root.ticket.mode === "phone_recontact" ? qsTr("Al telefono") :
                                                                            root.ticket.mode
                                                                            === "web_meeting" ? qsTr(
                                                                                                    "In video") :
                                                                                                ""
    readonly property bool hasErrand: errand.visible
    // Where the person goes afterwards.
    readonly property string back: {
        if (root.ticket.backTo === "") {
            return "";
        }
        if (root.ticket.backToClosed) {
            //: %1 is the desk that had asked to have the person back and has closed since
            return qsTr("Sportello %1 chiuso: poi torna in coda al suo posto").arg(
                        root.ticket.backTo);
        }
        return qsTr("Poi torna allo sportello %1").arg(root.ticket.backTo).replace(/ (?=\S+$)/,
                                                                                   "\u00a0");
    }
    readonly property bool hasBooking: root.ticket.bookedAt !== ""

    implicitHeight: root.band + column.height

    Column {
        id: column

        y: root.band
        width: parent.width
        topPadding: root.above
        bottomPadding: root.below

        TicketNumber {
            objectName: "number"
            anchors.horizontalCenter: parent.horizontalCenter
            letter: root.ticket.letter
            digits: root.ticket.digits
            size: root.size
            height: root.size - (root.called ? 2 : 0)
            tracking: -0.01
        }

        KText {
            width: parent.width - 2 * Theme.staff4
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.ticket.service
            size: Theme.staffNameSize
            line: 26
            weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }

        KText {
            id: errand

            objectName: "errand"
            width: parent.width - 2 * Theme.staff4
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: [root.held, root.ticket.note, root.back].filter(part => part !== "").join(" · ")
            size: Theme.staffSmallSize
            line: 21
            weight: Font.DemiBold
            color: Theme.colors.title
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            width: 1
            height: 9
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.called
                name: "clock"
                size: 20
                line: Theme.colors.inkQuietStaff
            }

            KText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - 60 - (mark.visible ? mark.width
                                                                                 + mark.spacing :
                                                                                 0))
                // Who is not in the hall has not waited there.
                text: !root.hasBooking ? root.waited : root.called && root.held === "" ? root.booked
                                                                                         + " · " + root.waited :
                                                                                         root.booked
                size: Theme.staffSmallSize
                line: 20
                color: Theme.colors.inkQuietStaff
            }

            Item {
                width: mark.visible ? 6 : 0
                height: 1
            }

            Rectangle {
                id: mark

                readonly property real spacing: Theme.staff2

                anchors.verticalCenter: parent.verticalCenter
                visible: root.called && root.ticket.priority
                width: word.implicitWidth + 20
                height: 26
                radius: 6
                color: "transparent"
                border.width: 2
                border.color: Theme.colors.inkQuietStaff

                KText {
                    id: word

                    anchors.centerIn: parent
                    //: Neutral mark of somebody with preferential access
                    text: qsTr("Priorità")
                    size: Theme.staffSmallSize
                    line: 20
                    weight: Font.DemiBold
                }
            }
        }
    }
}
