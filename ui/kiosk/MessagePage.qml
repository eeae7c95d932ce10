// What has no picture of its own: a sign, the one fact that matters, what helps, one button.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property NoticeShown notice: root.face.shown.notice
    readonly property bool carded: root.frame.tall || root.frame.wide
    readonly property bool hasRows: root.notice.hasRows
    readonly property bool hasMore: root.hasRows || root.notice.showsChannels
    // A sentence a line; the ways to book are in their stead where there is room for one of both.
    readonly property string words: root.notice.showsChannels && root.carded ? "" : root.notice.text
    // In the low position one of both fills the card below.
    readonly property bool textBelow: root.frame.low && !root.hasMore
    readonly property string heading: qsTr("Puoi prenotare da solo")
    readonly property real beside: root.sideHeight - button.height - root.actionGap

    spoken: root.said([root.notice.spoken, root.notice.showsChannels ? root.heading : "", root.notice.showsChannels
                       ? root.face.shown.channelsSpoken : ""])
    spacing: root.frame.pick(40, 28, 24, 20)
    topMargin: root.frame.halved ? Theme.px(56) : root.frame.pick(32, 56, 24, 24)
    actionGap: root.frame.pick(40, 28, 24, 20)
    // The side has the words and where to go, or the ways to book.
    share: root.notice.showsChannels || root.hasRows ? 0.47 : 0.54

    info: [
        NoticeCard {
            id: card

            width: parent.width
            height: Math.max(card.leastHeight, root.infoHeight - (below.visible ? below.height
                                                                                  + root.spacing :
                                                                                  0))
            visible: root.carded
            tight: root.frame.wide
            icon: root.notice.icon
            title: root.notice.title
            label: root.notice.label
            fact: root.notice.fact
            text: root.frame.wide ? "" : root.words
        },
        Column {
            id: below

            width: parent.width
            visible: root.frame.tall && root.hasMore

            NoticeRows {
                id: rows

                width: parent.width
                rows: root.notice.rows
            }

            Channels {
                width: parent.width
                visible: root.notice.showsChannels
                topPadding: root.hasRows ? Theme.px(40) : 0
                face: root.face
                heading: root.heading
            }
        },
        Icon {
            visible: root.frame.low && root.notice.fact === "" && title.height <= 2 * title.line
            name: root.notice.icon
            size: Theme.px(168)
            heavy: 4.5
            ground: Theme.colors.page
        },
        Title {
            id: title

            width: parent.width
            visible: !root.carded
            modest: root.notice.fact !== ""
            text: root.notice.title
            frame: root.frame
        },
        LabelledFact {
            width: parent.width
            visible: !root.carded && (label !== "" || fact !== "")
            label: root.notice.label
            fact: root.notice.fact
            frame: root.frame
        },
        Repeater {
            // One block for each sentence, so that they can stand on different parts of the page.
            model: root.carded || root.textBelow || root.words === "" ? [] : root.words.split("\n")

            KText {
                required property string modelData

                width: root.infoWidth
                text: modelData
                size: root.frame.low ? Theme.nameSize : Theme.bodySize
                line: root.frame.low ? Theme.px(66) : Theme.bodyLine
            }
        },
        Repeater {
            model: root.frame.large ? root.notice.rows : null

            NoticeRow {
                required property string first
                required property string second

                width: root.infoWidth
                text: first
                detail: second
            }
        },
        KText {
            width: parent.width
            visible: root.frame.large && root.notice.showsChannels && text !== root.notice.text
            text: root.face.shown.bookingLine
        }
    ]

    actions: [
        Item {
            width: parent.width
            height: root.beside
            visible: root.side

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.px(36)

                KText {
                    width: parent.width
                    visible: root.words !== ""
                    text: root.words
                    size: Theme.px(48)
                    line: Theme.px(58)
                }

                NoticeRows {
                    width: parent.width
                    tight: true
                    rows: root.notice.rows
                }

                Channels {
                    width: parent.width
                    visible: root.notice.showsChannels
                    face: root.face
                    narrow: true
                    heading: root.heading
                }
            }
        },
        LowCard {
            width: parent.width
            height: root.lowHeight - button.height - Theme.px(20)
            visible: root.frame.low
            face: root.face
            notice: root.notice
            text: root.textBelow ? root.words : ""
            heading: root.heading
        },
        PrimaryButton {
            id: button

            objectName: "act"
            width: parent.width
            implicitHeight: root.frame.large ? Math.max(Theme.px(140), naturalHeight) : Theme.px(
                                                   root.frame.low ? 180 : 152)
            visible: root.notice.action !== ""
            text: root.notice.action
            icon: root.frame.large ? "" : root.notice.actionIcon
            size: root.frame.large ? Theme.bodySize : Theme.nameSize
            onChosen: root.face.actOnNotice()
        }
    ]
}
