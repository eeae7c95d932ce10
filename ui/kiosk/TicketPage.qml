// 07: the number, where to go, and the paper coming out below.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property TicketShown ticket: root.face.ticket
    // There is a line more to read for somebody who came early.
    readonly property bool crowded: root.ticket.waitDetail.includes("\n")

    //: Spoken: letter and number; the comma keeps voices from reading A as a word
    spoken: root.said([qsTr("Il tuo numero: %1, %2").arg(root.ticket.letter).arg(Number(root.ticket.digits)),
                       root.ticket.service, root.ticket.bookedLine, root.ticket.beforeLine,
                       root.ticket.waitLine, root.ticket.momentLine, root.ticket.place, qsTr(
                           "Guarda lo schermo e ascolta"), qsTr("Ritira il biglietto"), qsTr(
                           "Esce qui sotto")])
    topMargin: Theme.px(root.frame.tall ? 32 : 24)
    spacing: Theme.px(root.frame.tall ? 21 : 16)
    share: 0.58

    info: [
        BandCard {
            width: parent.width
            height: root.frame.tall ? Theme.px(535) : number.y + number.height + (name.visible
                                                                                  ? name.height :
                                                                                    0) + Theme.px(
                                          40)

            KText {
                id: label

                y: Theme.px(root.frame.tall ? 22 : 12)
                width: parent.width
                visible: !root.frame.large
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Il tuo numero")
                size: root.frame.pick(52, 44, 44, 88)
                line: Theme.px(58)
                weight: Font.DemiBold
                color: Theme.colors.inkQuiet
            }

            TicketNumber {
                id: number

                anchors.horizontalCenter: parent.horizontalCenter
                y: root.frame.pick(94, 68, 68, 16)
                letter: root.ticket.letter
                digits: root.ticket.digits
                size: Math.min(root.frame.flat ? Theme.px(200) : root.frame.pick(348, 260,
                                                                                 root.crowded ? 150 :
                                                                                                200, 280),
                               root.infoWidth / 2.7)
                Accessible.role: Accessible.Heading
            }

            KText {
                id: name

                anchors.top: number.bottom
                anchors.topMargin: Theme.px(root.frame.tall ? -10 : 0)
                width: parent.width
                visible: !root.frame.large
                horizontalAlignment: Text.AlignHCenter
                text: root.ticket.service
                size: Theme.px(root.frame.tall ? 52 : 48)
                line: Theme.px(root.frame.tall ? 58 : 52)
                weight: Font.DemiBold
                color: Theme.colors.title
            }
        },
        KText {
            width: parent.width
            visible: root.frame.large
            text: root.ticket.service
            weight: Font.DemiBold
            color: Theme.colors.title
        },
        Fact {
            width: parent.width
            visible: root.frame.large
            text: root.ticket.waitLine
            detail: root.ticket.waitDetail
        },
        Fact {
            width: parent.width
            visible: root.frame.large
            text: root.ticket.place
            detail: qsTr("Guarda lo schermo e ascolta")
        },
        Column {
            width: parent.width
            visible: !root.frame.large
            topPadding: Theme.px(root.frame.tall ? 9 : 0)
            bottomPadding: Theme.px(root.frame.tall ? 11 : 0)
            spacing: root.spacing

            Fact {
                width: parent.width
                icon: "clock"
                text: root.ticket.waitLine
                detail: root.ticket.waitDetail
            }

            Fact {
                width: parent.width
                icon: "pin"
                text: root.ticket.place
                detail: qsTr("Guarda lo schermo e ascolta")
            }
        },
        Loader {
            width: parent.width
            height: Theme.px(root.crowded ? 376 : 412)
            active: root.frame.tall
            visible: root.frame.tall
            sourceComponent: paper
        }
    ]

    Component {
        id: paper

        TakePaper {
            face: root.face
        }
    }

    actions: [
        Loader {
            width: parent.width
            height: root.frame.low ? root.lowHeight - done.height - Theme.px(20) : root.sideHeight
                                     - done.height - root.actionGap
            active: root.frame.wide || root.frame.low
            visible: active
            sourceComponent: paper
        },
        PrimaryButton {
            id: done

            objectName: "done"
            width: parent.width
            implicitHeight: Math.max(root.frame.pick(132, 132, 132, 124), naturalHeight)
            text: qsTr("Ho finito")
            icon: root.frame.large ? "" : "check"
            size: root.frame.pick(52, 52, 52, 88)
            onChosen: root.face.startAgain()
        }
    ]

    component Fact: InfoLine {
        icon: ""
        iconSize: root.frame.pick(84, 84, 84, 0)
        spacing: root.frame.pick(32, 32, 32, 0)
        size: root.frame.pick(52, 52, 52, 88)
        line: root.frame.pick(58, 58, 58, 88)
        detailLine: root.frame.pick(54, 54, 54, 88)
    }
}
