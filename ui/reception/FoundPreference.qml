// Whether the person whose ticket was found has preferential access: No or Sì, and no reason.
import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property TicketFinding finding

    spacing: 10

    StepTitle {
        width: parent.width
        text: qsTr("Accesso preferenziale")
    }

    Row {
        spacing: Theme.staff5

        Segments {
            words: [qsTr("No"), qsTr("Sì")]
            values: ["not-preferred", "preferred"]
            chosen: root.finding.preferential ? "preferred" : "not-preferred"
            onPicked: value => root.finding.prefer(value === "preferred")
        }

        StaffButton {
            objectName: "leave-preference"
            height: 50
            text: qsTr("Lascia così")
            onClicked: root.finding.keepTicket()
        }
    }

    KText {
        width: parent.width
        text: qsTr("Non serve un motivo e non viene scritto. Sul biglietto non si vede.")
        size: Theme.staffSmallSize
        line: 21
        color: Theme.colors.inkQuietStaff
    }
}
