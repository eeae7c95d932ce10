// 02: with or without a booking.
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property real tileHeight: root.frame.large ? 0 : root.frame.pick(464, 296, 380, 0)
    readonly property real boxSize: root.frame.pick(232, 180, 130, 232)
    readonly property real nameSize: root.frame.pick(72, 64, 56, 104)
    readonly property string until: root.face.shown.openUntil
    //: %1 is a time; keep the stars around it
    readonly property string untilText: qsTr("Oggi siamo aperti fino alle *%1*").arg(root.until)

    readonly property string hint: root.frame.halved ? qsTr("Tutti i pulsanti sono qui sotto.") :
                                                       qsTr("Tocca una risposta.")
    // About; a letter is half as wide as high.
    readonly property int hintLines: Math.ceil(root.hint.length * Theme.bodySize / 2
                                               / root.infoWidth)
    // Large text and long words may leave no room for what is plain to see.
    readonly property bool hinting: root.mostInfoHeight >= title.headHeight + root.hintLines
                                    * Theme.bodyLine + Theme.px(8)

    // Lines are broken by hand where there is room for them; sometimes there is none at all.
    function inLines(text: string): string {
        if (root.frame.large && (root.frame.halved || root.frame.flat))
            return "";
        return root.frame.wide || root.frame.large ? text.replace("\n", " ") : text;
    }

    //: Spoken: which answer of how many
    readonly property string placeText: qsTr("%1 di %2")

    spoken: root.said([title.text, root.until === "" ? "" : root.untilText])
    spacing: Theme.px(42)
    stacked: true
    actionGap: root.frame.pick(36, 20, 20, 20)

    info: [
        Title {
            id: title

            frame: root.frame
            width: parent.width
            text: qsTr("Hai una prenotazione?")
            detail: root.hinting ? root.hint : ""
        },
        Note {
            width: parent.width
            visible: root.until !== "" && (root.frame.low || root.frame.wide)
            icon: "clock"
            text: root.untilText
        }
    ]

    actions: [
        Grid {
            id: tiles

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: root.frame.wide ? 2 : 1
            spacing: root.actionGap

            ChoiceTile {
                objectName: "haveBooking"
                spokenPlace: root.placeText.arg(1).arg(2)
                width: tiles.cell
                height: Math.max(root.tileHeight, naturalHeight)
                boxSize: root.boxSize
                size: root.nameSize
                text: qsTr("Ho una prenotazione")
                detail: root.inLines(qsTr("Ho un codice, un QR\no un orario"))
                icon: "calendar-check"
                onClicked: root.face.haveBooking()
            }

            ChoiceTile {
                objectName: "haveNoBooking"
                spokenPlace: root.placeText.arg(2).arg(2)
                width: tiles.cell
                height: Math.max(root.tileHeight, naturalHeight)
                boxSize: root.boxSize
                size: root.nameSize
                text: qsTr("Non ho una prenotazione")
                detail: root.inLines(qsTr("Scelgo un servizio\ne prendo il biglietto"))
                icon: "ticket"
                onClicked: root.face.haveNoBooking()
            }
        },
        Item {
            width: parent.width
            height: opening.height + Theme.px(122)
            visible: root.frame.tall

            Note {
                id: opening

                y: Theme.px(28)
                width: parent.width
                visible: root.until !== ""
                icon: "clock"
                padding: Theme.px(28)
                leftPadding: Theme.px(36)
                spacing: Theme.px(24)
                text: root.untilText
            }
        }
    ]
}
