// The office is closed: when it opens again, and what can be done until then.
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property bool carded: root.frame.tall || root.frame.wide
    //: The office is closed; booking is possible all the same
    readonly property string heading: qsTr("Intanto puoi prenotare")

    spoken: root.said([root.face.shown.reopening, root.heading, root.face.shown.channelsSpoken])
    spacing: root.frame.pick(40, 28, 24, 20)
    topMargin: root.frame.halved ? Theme.px(56) : root.frame.pick(32, 56, 24, 24)
    share: 0.47

    info: [
        NoticeCard {
            id: card

            width: parent.width
            height: Math.max(card.leastHeight, root.infoHeight - (root.frame.tall ? ways.height + root.spacing :
                                                                                    0))
            visible: root.carded
            tight: root.frame.wide
            icon: "moon"
            title: root.face.shown.closed
            label: root.face.shown.reopens
            fact: root.face.shown.reopensAt
        },
        Channels {
            id: ways

            width: parent.width
            visible: root.frame.tall
            topPadding: 0
            face: root.face
            heading: root.heading
        },
        Title {
            width: parent.width
            visible: !root.carded
            modest: true
            frame: root.frame
            text: root.face.shown.closed
        },
        LabelledFact {
            width: parent.width
            visible: !root.carded && label !== ""
            label: root.face.shown.reopens
            fact: root.face.shown.reopensAt
            frame: root.frame
        },
        KText {
            width: parent.width
            visible: root.frame.large
            text: root.face.shown.bookingLine
        }
    ]

    actions: [
        Item {
            width: parent.width
            height: root.sideHeight
            visible: root.side

            Channels {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                face: root.face
                narrow: true
                heading: root.heading
            }
        },
        ChannelsCard {
            width: parent.width
            height: root.frame.bottom - root.frame.lowTop
            visible: root.frame.low
            face: root.face
            heading: root.heading
        }
    ]
}
