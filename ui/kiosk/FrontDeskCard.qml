// What the front desk does for somebody without a booking, with its wait and its place.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

BandCard {
    id: root

    required property KioskFace face
    property bool withButton: true
    property bool tight: false
    // Beside something else
    property bool narrow: false
    // Alone on its page, with all the room there is
    property bool roomy: false
    // Higher than its words
    property bool stretched: root.roomy
    //: Two sentences, in two lines where there is room
    readonly property string promise: qsTr(
                                          "La Prima accoglienza prenota per te.\nTi dà giorno e ora.")

    readonly property string spoken: [title.text, text.text, root.face.shown.frontDeskWait,
        root.face.shown.frontDeskEstimate, root.face.shown.frontDeskPlace].filter(part => part
                                                                                          !== "").join(
        ". ")

    implicitHeight: column.height + root.band + (root.tight ? Theme.px(48) : Theme.px(85))

    Column {
        id: column

        x: Theme.space5
        y: root.stretched ? (parent.height - height) / 2 : root.tight ? Theme.px(20) : Theme.px(41)
        width: root.width - 2 * x

        KText {
            id: title

            width: parent.width
            text: root.face.shown.appointmentOnly ? qsTr("Ti aiutiamo oggi, qui") : qsTr(
                                                        "Puoi farla oggi, qui")
            size: Theme.px(root.roomy ? 76 : root.tight ? 52 : 60)
            line: Theme.px(root.roomy ? 88 : root.tight ? 60 : 72)
            weight: Font.Bold
            color: Theme.colors.title
        }

        Item {
            width: 1
            height: root.roomy ? Theme.px(28) : root.tight ? 0 : Theme.px(9)
        }

        KText {
            id: text

            width: parent.width
            text: root.face.shown.appointmentOnly ? qsTr(
                                                        "La Prima accoglienza ti dice come avere l’appuntamento.") :
                                                    root.tight ? root.promise.replace("\n", " ") :
                                                                 root.promise
            size: root.roomy ? Theme.nameSize : Theme.bodySize
            line: root.roomy ? Theme.px(64) : root.tight ? Theme.bodyLine : Theme.px(54)
        }

        Item {
            width: 1
            height: root.roomy ? Theme.px(72) : root.tight ? Theme.px(8) : Theme.px(24)
        }

        Fact {
            width: parent.width
            icon: "clock"
            text: root.face.shown.frontDeskWait
            shortText: root.tight ? root.face.shown.frontDeskShortWait :
                                    root.face.shown.frontDeskWait
            detail: root.face.shown.frontDeskEstimate
        }

        Fact {
            width: parent.width
            icon: "pin"
            text: root.face.shown.frontDeskPlace
        }

        Item {
            width: 1
            height: root.withButton ? Theme.px(26) : 0
        }

        PrimaryButton {
            objectName: "takeTicket"
            width: parent.width
            implicitHeight: Theme.px(152)
            visible: root.withButton
            text: qsTr("Prendi il biglietto")
            icon: "ticket"
            iconSize: Theme.px(84)
            spacing: Theme.px(24)
            onChosen: root.face.chooseFrontDesk()
        }
    }

    component Fact: InfoLine {
        iconSize: Theme.px(root.roomy ? 120 : root.tight ? 56 : 64)
        implicitHeight: Math.max(naturalHeight, Theme.px(root.roomy ? 168 : root.tight ? 60 : 83))
        spacing: Theme.px(root.roomy ? 36 : 22)
        size: root.roomy ? Theme.px(56) : root.tight ? Theme.bodySize : Theme.px(48)
        line: root.roomy ? Theme.px(68) : Theme.px(58)
        weight: Font.Normal
        color: Theme.colors.ink
        ground: Theme.colors.surface
    }
}
