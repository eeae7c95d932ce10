// 05: a service that needs a booking, and the way forward (R2, R4, R8).
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property string title: root.face.shown.appointmentOnly ? qsTr(
                                                                          "Questo servizio è solo su appuntamento") :
                                                                      qsTr("Per questo servizio serve la prenotazione")

    spoken: root.said([root.face.shown.wantedName, root.title, root.face.shown.hasFrontDesk ? card.spoken :
                                                                                              root.notHere,
                       root.channels ? root.heading : "", root.channels
                       ? root.face.shown.channelsSpoken : ""])
    // The button stands in the card, where there is room for it.
    readonly property bool inCard: root.frame.tall ? root.channels : root.cardBelow || (
                                                         root.frame.wide && root.stacked)
    // Nothing else stands in the lower half, in the low position.
    readonly property bool cardBelow: root.frame.low && !root.channels

    readonly property string heading: root.face.shown.hasFrontDesk ? qsTr("Oppure prenota da solo") :
                                                                     qsTr("Puoi prenotare da solo")
    // Where no front desk helps, these are the only way (R8).
    readonly property bool channels: !root.face.shown.appointmentOnly ||
                                     !root.face.shown.hasFrontDesk

    // No front desk helps now: the channels are all there is (R8).
    readonly property bool alone: !root.face.shown.hasFrontDesk
    readonly property bool sign: root.alone && root.frame.wide
    readonly property string notHere: qsTr("Qui adesso non possiamo prenotare per te.")

    spacing: 0
    share: root.alone ? 0.47 : 0.57
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
            width: parent.width
            visible: !root.sign
            frame: root.frame
            modest: !root.cardBelow
            topPadding: root.frame.pick(20, 20, 0, 0)
            bottomPadding: root.frame.pick(45, 45, 16, 16)
            text: root.title
        },
        FrontDeskCard {
            id: card

            width: parent.width
            visible: root.face.shown.hasFrontDesk && !root.frame.large && !root.cardBelow
            face: root.face
            withButton: root.inCard
            tight: root.frame.low || root.frame.wide
            narrow: root.channels && root.frame.wide
            roomy: root.frame.tall && !root.channels
            stretched: root.frame.wide || (root.frame.tall && !root.channels)
            height: Math.max(implicitHeight, stretched ? root.infoHeight - y : 0)
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: qsTr("La Prima accoglienza prenota per te. Ti dà giorno e ora.")
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: [root.face.shown.frontDeskWait.replace(/\*/g, ""),
                root.face.shown.frontDeskEstimate].join("\n").trim()
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.face.shown.hasFrontDesk
            text: root.face.shown.frontDeskPlace
        },
        NoticeCard {
            width: parent.width
            height: Math.max(leastHeight, root.infoHeight)
            visible: root.sign
            tight: true
            icon: root.face.shown.wantedIcon
            title: root.title
            text: root.notHere
        },
        ChannelsCard {
            width: parent.width
            height: Math.max(implicitHeight, root.infoHeight - y)
            visible: root.alone && root.frame.tall
            face: root.face
            heading: root.heading
            text: root.notHere
        },
        KText {
            id: no

            width: parent.width
            visible: root.alone && !root.frame.tall && !root.sign
            text: root.notHere
            size: root.frame.low ? Theme.nameSize : Theme.bodySize
            line: root.frame.low ? Theme.px(66) : Theme.bodyLine
            bottomPadding: root.spacing
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.channels && (root.alone || root.frame.halved
                                                           || root.frame.flat)
            text: root.face.shown.bookingLine
        },
        Channels {
            width: parent.width
            face: root.face
            visible: root.channels && !root.alone && !root.frame.halved && !root.frame.landscape
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
        FrontDeskCard {
            width: parent.width
            height: root.lowHeight
            visible: root.cardBelow
            face: root.face
            stretched: true
        },
        PrimaryButton {
            objectName: "takeTicket"
            width: parent.width
            implicitHeight: root.frame.large ? Math.max(Theme.px(140), naturalHeight) : Theme.px(
                                                   root.frame.wide ? 132 : 152)
            visible: root.face.shown.hasFrontDesk && !root.inCard
            text: qsTr("Prendi il biglietto")
            icon: root.frame.large ? "" : "ticket"
            size: root.frame.large ? Theme.bodySize : Theme.nameSize
            onChosen: root.face.chooseFrontDesk()
        },
        ChannelsCard {
            width: parent.width
            height: root.lowHeight - understood.height - Theme.px(20)
            visible: root.alone && root.frame.low
            face: root.face
            tight: true
        },
        PrimaryButton {
            id: understood

            objectName: "understood"
            width: parent.width
            implicitHeight: root.frame.large ? Math.max(Theme.px(140), naturalHeight) : Theme.px(
                                                   root.frame.wide ? 132 : 152)
            visible: root.alone
            text: qsTr("Ho capito")
            icon: root.frame.large ? "" : "check"
            size: root.frame.large ? Theme.bodySize : Theme.nameSize
            onChosen: root.face.startAgain()
        },
        Channels {
            x: Theme.px(22)
            width: parent.width - 2 * x
            visible: root.channels && !root.alone && root.frame.low
            face: root.face
            topPadding: Theme.px(16)
            heading: root.heading
        }
    ]
}
