// A new ticket for a person: service, the preferential question, language of the call.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property TicketGiving giving
    property bool compact: false
    readonly property int inner: root.width - 58
    property bool serviceMissing: false

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "plus"
        textX: 36
        title: qsTr("Nuovo biglietto per una persona")
    }

    StepTitle {
        id: first

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 10 : 23
        x: 29
        width: root.inner
        text: qsTr("1. Servizio")

        KText {
            anchors.baseline: parent.baseline
            anchors.right: parent.right
            text: root.giving.estimate
            size: Theme.staffLeastSize
            line: 20
            color: Theme.colors.inkQuietStaff
            wrapMode: Text.NoWrap
        }
    }

    ScrollArea {
        id: services

        anchors.top: first.bottom
        anchors.topMargin: 10
        x: 29
        width: root.inner - 1
        height: Math.min(list.height, (note.visible ? note.y : buttons.y) - y - questions.height - (
                             root.compact ? 28 : 46))
        contentHeight: list.height

        Column {
            id: list

            width: parent.width
            spacing: Theme.staff2

            Repeater {
                model: root.giving.services

                ServiceRow {
                    objectName: "service-" + service
                    width: list.width
                    height: root.compact ? 46 : 52
                    chosen: root.giving.service === service
                    onClicked: {
                        root.serviceMissing = false;
                        root.giving.choose(service);
                    }
                }
            }
        }
    }

    GiveQuestions {
        id: questions

        anchors.top: services.bottom
        anchors.topMargin: root.compact ? 12 : 21
        x: 29
        width: root.inner
        giving: root.giving
        compact: root.compact
    }

    StaffNote {
        id: note

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.staff3
        x: 29
        width: root.inner
        visible: text !== ""
        kind: Note.Kind.Warning
        text: {
            if (root.giving.refusal !== "") {
                return root.giving.refusal;
            }
            if (root.serviceMissing) {
                return qsTr("Scegli prima il servizio.");
            }
            return "";
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 16 : 25
        x: 29
        spacing: Theme.staff3

        StaffButton {
            id: printing

            readonly property real taken: printing.visible ? printing.width + Theme.staff3 : 0

            objectName: "print"
            width: Math.min(implicitWidth, Math.round(root.inner * 0.56))
            big: true
            primary: true
            sides: 28
            visible: root.giving.hasPrinter
            text: qsTr("Stampa il biglietto")
            icon: "printer"
            onClicked: {
                root.serviceMissing = root.giving.service === "";
                root.giving.printTicket();
            }
        }

        StaffButton {
            objectName: "number"
            width: Math.min(implicitWidth, root.inner - printing.taken)
            big: true
            primary: !root.giving.hasPrinter
            text: qsTr("Solo numero, senza carta")
            onClicked: {
                root.serviceMissing = root.giving.service === "";
                root.giving.giveNumber();
            }
        }
    }
}
