// 05: a service that needs a booking, and the way forward (R2, R4, R8).
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    spoken: root.said([root.face.shown.wantedName, title.text, root.face.shown.hasFrontDesk ? card.spoken :
                                                                                              no.text, root.channels
                       ? root.face.shown.bookingLine : ""])
    // The button stands in the card, where there is room for it.
    readonly property bool inCard: root.frame.tall || (root.frame.wide && root.stacked)

    readonly property string heading: root.face.shown.hasFrontDesk ? qsTr("Oppure prenota da solo") :
                                                                     qsTr("Puoi prenotare da solo")
    // Where no front desk helps, these are the only way (R8).
    readonly property bool channels: !root.face.shown.appointmentOnly ||
                                     !root.face.shown.hasFrontDesk

    spacing: 0
    share: 0.57
    stacked: !root.channels

    info: [
        Row {
            anchors.left: parent.left
            spacing: Theme.px(22)
            height: root.frame.pick(72, 72, 0, 0)
            visible: height > 0

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.face.shown.wantedIcon
                size: Theme.px(72)
                ground: Theme.colors.page
            }

            KText {
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: -Theme.px(2)
                text: root.face.shown.wantedName
                weight: Font.DemiBold
                line: Theme.bodyLine
            }
        },
        Title {
            id: title

            width: parent.width
            frame: root.frame
            modest: true
            topPadding: root.frame.pick(20, 20, 0, 0)
            bottomPadding: root.frame.pick(45, 45, 16, 16)
            text: root.face.shown.appointmentOnly ? qsTr("Questo servizio è solo su appuntamento") :
                                                    qsTr("Per questo servizio serve la prenotazione")
        },
        FrontDeskCard {
            id: card

            width: parent.width
            visible: root.face.shown.hasFrontDesk && !root.frame.large
            face: root.face
            withButton: root.inCard
            tight: root.frame.low || root.frame.wide
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: qsTr("La Prima accoglienza prenota per te. Ti dà giorno e ora.")
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: root.face.shown.frontDeskWait.replace(/\*/g, "")
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: root.face.shown.frontDeskPlace
        },
        KText {
            id: no

            width: parent.width
            visible: !root.face.shown.hasFrontDesk
            text: qsTr("Qui adesso non possiamo prenotare per te.")
            bottomPadding: root.spacing
        },
        KText {
            width: parent.width
            visible: !root.face.shown.hasFrontDesk && root.frame.flat
            text: root.face.shown.bookingLine
        },
        Channels {
            width: parent.width
            face: root.face
            visible: root.channels && (!root.face.shown.hasFrontDesk ? !root.frame.landscape :
                                                                       !root.frame.halved &&
                                                                       !root.frame.landscape)
            heading: root.heading
        }
    ]

    actions: [
        Channels {
            width: parent.width
            face: root.face
            visible: root.channels && root.frame.wide
            heading: root.heading
            narrow: true
        },
        PrimaryButton {
            objectName: "takeTicket"
            width: parent.width
            implicitHeight: root.frame.large ? Math.max(Theme.px(140), naturalHeight) : Theme.px(
                                                   152)
            visible: root.face.shown.hasFrontDesk && !root.inCard
            text: qsTr("Prendi il biglietto")
            icon: root.frame.large ? "" : "ticket"
            size: root.frame.large ? Theme.bodySize : Theme.nameSize
            onChosen: root.face.chooseFrontDesk()
        }
    ]
}
