// The services of the kiosks: which are closed, closing one and opening it again.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property HallWords hall
    property bool compact: false
    readonly property int inner: root.width - 58
    readonly property bool closing: root.hall.service !== ""

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "closed"
        textX: 36
        title: qsTr("Servizi alle postazioni")
    }

    ScrollArea {
        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 10 : 16
        anchors.bottom: root.closing ? steps.top : parent.bottom
        anchors.bottomMargin: Theme.staff4
        x: 29
        width: root.inner
        contentHeight: list.height

        Column {
            id: list

            width: parent.width

            Repeater {
                model: root.hall.services

                HallServiceRow {
                    width: list.width
                    chosen: root.hall.service === service
                    onCloseRequested: root.hall.choose(service)
                    onOpenRequested: root.hall.openService(service)
                    onKeepRequested: kept => root.hall.keepOpen(service, kept)
                }
            }
        }
    }

    Column {
        id: steps

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 16 : 25
        x: 29
        width: root.inner
        visible: root.closing
        spacing: root.compact ? 8 : 12

        StepTitle {
            width: parent.width
            //: %1 is a service
            text: qsTr("Chiudi alle postazioni: %1").arg(root.hall.serviceName)
        }

        Segments {
            words: [qsTr("30 minuti"), qsTr("1 ora"), qsTr("Oggi"), qsTr("Senza orario")]
            values: ["shut-half_hour", "shut-hour", "shut-today", "shut-open_end"]
            chosen: "shut-" + root.hall.shuts
            leastWidth: 84
            padding: 12
            onPicked: value => root.hall.shut(value.slice(5))
        }

        StaffNote {
            objectName: "will-say"
            width: parent.width
            icon: "eye"
            //: %1 what the kiosk will say
            text: qsTr("La postazione dirà: “%1”. Chi aspetta viene servito.").arg(
                      root.hall.willSay)
        }

        StaffNote {
            width: parent.width
            visible: root.hall.refusal !== ""
            kind: Note.Kind.Warning
            text: root.hall.refusal
        }

        Row {
            spacing: Theme.staff3

            StaffButton {
                objectName: "close-service"
                width: Math.min(implicitWidth, root.inner / 2)
                big: true
                primary: true
                text: qsTr("Chiudi il servizio")
                icon: "closed"
                onClicked: root.hall.closeService()
            }

            StaffButton {
                objectName: "leave-service"
                width: Math.min(implicitWidth, root.inner / 2 - Theme.staff3)
                big: true
                text: qsTr("Lascia aperto")
                onClicked: root.hall.choose("")
            }
        }
    }
}
