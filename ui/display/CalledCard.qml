// The last call: number, desk, and whether it is the one of this moment.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property DisplayShown shown
    readonly property string letter: root.shown.letter
    readonly property string digits: root.shown.digits
    readonly property string desk: root.shown.desk
    readonly property bool fresh: root.shown.fresh
    readonly property bool stopped: root.shown.stopped
    readonly property color ink: root.stopped ? Theme.colors.stale : root.fresh
                                                ? Theme.colors.onAccent : Theme.colors.onDark
    // Everything at its full size, and how much of it fits.
    readonly property real natural: root.stopped ? Theme.px(553) : root.fresh ? Theme.px(704) :
                                                                                Theme.px(626)
    readonly property real room: root.fresh ? card.height - Theme.px(8) : root.height - Theme.px(48)
    readonly property real fit: Math.min(1, root.room / root.natural)

    function px(length: real): real {
        return Math.round(Theme.px(length) * root.fit);
    }

    // Numbers and words stay readable from the farthest seat.
    function number(length: real): real {
        return Math.max(Theme.px(188), root.px(length));
    }

    function word(length: real): real {
        return Math.max(Theme.px(88), root.px(length));
    }

    objectName: "called"

    Rectangle {
        id: card

        x: Theme.px(40)
        y: Theme.px(32)
        width: root.width - 2 * card.x
        height: root.height - card.y - Theme.px(24)
        radius: Theme.px(Theme.displayRadius)
        color: Theme.colors.accent
        visible: root.fresh

        Blink {
            moment: root.shown.moment
            still: root.shown.still
        }
    }

    Column {
        id: content

        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height - content.height) / 2 + (root.stopped ? -root.px(8) : Theme.px(4))
        spacing: root.stopped ? root.px(13) : root.fresh ? root.px(17) : root.shown.joint ? root.px(
                                                                                                34) : root.px(
                                                                                                43)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(28)
            visible: root.fresh

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: "call"
                size: root.word(110)
                line: root.ink
                tint: Theme.colors.accentTint
                stroke: 4.5
            }

            FitText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.shown.nowWord
                room: card.width - icon.width - Theme.px(28 + 2 * 36)
                full: root.word(96)
                line: full
                weight: Font.DemiBold
                color: root.ink
            }
        }

        TicketNumber {
            anchors.horizontalCenter: parent.horizontalCenter
            height: root.px(300)
            letter: root.letter
            digits: root.digits
            size: root.number(376)
            tracking: -0.01
            color: root.ink
        }

        Row {
            id: row

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.fresh ? Theme.px(32) : Theme.px(40)

            FitText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.shown.deskWord
                room: root.width - Theme.px(2 * 48) - row.spacing - square.width
                full: root.fresh ? root.word(108) : root.shown.joint ? root.word(112) : root.word(
                                                                           116)

                line: Math.max(full, root.px(120))
                weight: Font.DemiBold
                color: root.ink
            }

            DeskSquare {
                id: square

                desk: root.desk
                height: root.stopped ? root.px(240) : root.fresh ? root.px(260) : root.px(292)
                size: root.number(root.stopped ? 270 : root.fresh ? 290 : 310)
                color: root.stopped ? "transparent" : root.fresh ? Theme.colors.deep :
                                                                   Theme.colors.accent
                ink: root.stopped ? Theme.colors.stale : root.fresh ? Theme.colors.onDark :
                                                                      Theme.colors.onAccent
                border.width: root.stopped ? Theme.px(Theme.displayBorder) : 0
                border.color: Theme.colors.stale
            }
        }
    }
}
