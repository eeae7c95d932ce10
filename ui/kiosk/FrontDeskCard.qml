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
    //: Two sentences, in two lines where there is room
    readonly property string promise: qsTr(
                                          "La Prima accoglienza prenota per te.\nTi dà giorno e ora.")

    readonly property string spoken: [title.text, text.text, root.face.shown.frontDeskWait,
        root.face.shown.frontDeskPlace].join(". ")

    implicitHeight: column.height + root.band + (root.tight ? Theme.px(48) : Theme.px(85))

    Column {
        id: column

        x: Theme.space5
        y: root.tight ? Theme.px(20) : Theme.px(41)
        width: root.width - 2 * x

        KText {
            id: title

            width: parent.width
            text: root.face.shown.appointmentOnly ? qsTr("Ti aiutiamo oggi, qui") : qsTr(
                                                        "Puoi farla oggi, qui")
            size: Theme.px(root.tight ? 52 : 60)
            line: Theme.px(root.tight ? 60 : 72)
            weight: Font.Bold
            color: Theme.colors.title
        }

        Item {
            width: 1
            height: root.tight ? 0 : Theme.px(9)
        }

        KText {
            id: text

            width: parent.width
            text: root.face.shown.appointmentOnly ? qsTr(
                                                        "La Prima accoglienza ti dice come avere l’appuntamento.") :
                                                    root.tight ? root.promise.replace("\n", " ") :
                                                                 root.promise
            line: root.tight ? Theme.bodyLine : Theme.px(54)
        }

        Item {
            width: 1
            height: root.tight ? Theme.px(8) : Theme.px(24)
        }

        Fact {
            width: parent.width
            icon: "clock"
            text: root.face.shown.frontDeskWait
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
        iconSize: root.tight ? Theme.px(56) : Theme.px(64)
        implicitHeight: Math.max(naturalHeight, root.tight ? Theme.px(60) : Theme.px(83))
        spacing: Theme.px(22)
        size: root.tight ? Theme.bodySize : Theme.px(48)
        line: Theme.px(58)
        weight: Font.Normal
        color: Theme.colors.ink
        ground: Theme.colors.surface
    }
}
