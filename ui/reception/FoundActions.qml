// What can be done with the ticket that was found; withdrawing it asks once.
import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property TicketFinding finding
    readonly property string number: root.finding.letter + "\u00a0" + root.finding.digits
    readonly property string told: {
        switch (root.finding.done) {
        case "reinstated":
            return qsTr("%1 è di nuovo in fila.").arg(root.number);
        case "reprinted":
            return qsTr("%1 si stampa di nuovo.").arg(root.number);
        case "voided":
            return qsTr("%1 è annullato.").arg(root.number);
        case "merged":
            return qsTr("Resta solo %1, con il posto migliore.").arg(root.number);
        case "preferred":
            return qsTr("Risposta cambiata per %1.").arg(root.number);
        case "taken_back":
            return qsTr("%1 è come prima.").arg(root.number);
        default:
            return "";
        }
    }

    // A question is open: what else can be done waits for its answer.
    readonly property bool asking: root.finding.doubting || root.finding.preferring
                                   || root.finding.merging
    readonly property int half: (root.width - Theme.staff3) / 2

    spacing: 10

    StaffNote {
        width: parent.width
        visible: root.finding.refusal !== ""
        kind: Note.Kind.Warning
        text: root.finding.refusal
    }

    StaffNote {
        width: parent.width
        visible: root.told !== ""
        kind: Note.Kind.Done
        text: root.told
    }

    StaffNote {
        width: parent.width
        visible: root.finding.doubting
        kind: Note.Kind.Warning
        icon: "warning"
        text: qsTr(
                  "La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.").arg(
                  root.number)
    }

    Row {
        visible: root.finding.doubting
        spacing: Theme.staff3

        StaffButton {
            objectName: "void-now"
            settles: true
            width: Math.min(implicitWidth, root.half)
            big: true
            primary: true
            text: qsTr("Annulla %1").arg(root.number)
            icon: "cross"
            onClicked: root.finding.void()
        }

        StaffButton {
            objectName: "keep"
            width: Math.min(implicitWidth, root.half)
            big: true
            text: qsTr("Non annullare")
            onClicked: root.finding.keepTicket()
        }
    }

    FoundPreference {
        width: parent.width
        visible: root.finding.preferring
        finding: root.finding
    }

    FoundMerge {
        width: parent.width
        visible: root.finding.merging
        finding: root.finding
        number: root.number
    }

    Flow {
        width: parent.width
        visible: !root.asking
        spacing: Theme.staff3

        StaffButton {
            objectName: "reinstate"
            width: Math.min(implicitWidth, root.half)
            big: true
            primary: true
            visible: root.finding.canReinstate
            sides: 27
            text: qsTr("Rimetti in fila")
            icon: "undo"
            onClicked: root.finding.reinstate()
        }

        StaffButton {
            objectName: "reprint"
            width: Math.min(implicitWidth, root.half)
            big: true
            visible: root.finding.canReprint
            text: qsTr("Ristampa")
            icon: "printer"
            onClicked: root.finding.reprint()
        }

        StaffButton {
            objectName: "void"
            width: Math.min(implicitWidth, root.half)
            big: true
            visible: root.finding.canVoid
            text: qsTr("Annulla il biglietto")
            icon: "cross"
            onClicked: root.finding.askVoid()
        }

        StaffButton {
            objectName: "preference"
            width: Math.min(implicitWidth, root.half)
            big: true
            visible: root.finding.canPrefer
            //: A button: opens the question whether somebody has preferential access
            text: qsTr("Priorità")
            icon: "people"
            onClicked: root.finding.askPreference()
        }

        StaffButton {
            objectName: "merge"
            width: Math.min(implicitWidth, root.half)
            big: true
            visible: root.finding.canMerge
            //: A button: one person has two tickets, and one of them goes
            text: qsTr("Ha due biglietti")
            icon: "ticket"
            onClicked: root.finding.askMerge()
        }
    }

    KText {
        width: parent.width
        visible: root.finding.canReinstate && !root.asking
        text: root.finding.keepsPlace ? qsTr("“Rimetti in fila” tiene l’ora di arrivo: %1.").arg(
                                            root.finding.takenAt) : qsTr(
                                            "È passato troppo tempo: aspetta dopo gli altri.")
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
    }
}
