// The person has a second ticket: which one goes.
import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property TicketFinding finding
    // Of the ticket that stays.
    required property string number
    property string other: ""

    spacing: 10
    onVisibleChanged: {
        root.other = "";
        if (root.visible)
            field.take();
    }

    StepTitle {
        width: parent.width
        text: qsTr("Quale altro numero ha la persona?")
    }

    SearchField {
        id: field

        width: parent.width
        inputName: "twin"
        signed: false
        hint: qsTr("Numero, per esempio A 41")
        text: root.other
        line: Theme.colors.action
        onEdited: text => root.other = text
        onKeyPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted)
                root.finding.merge(root.other);
        }
    }

    Row {
        spacing: Theme.staff3

        StaffButton {
            objectName: "merge-now"
            width: Math.min(implicitWidth, (root.width - Theme.staff3) * 0.6)
            big: true
            primary: true
            possible: root.other.trim() !== ""
            //: %1 is a ticket number
            text: qsTr("Tieni solo %1").arg(root.number)
            icon: "check"
            onClicked: root.finding.merge(root.other)
        }

        StaffButton {
            objectName: "leave-merge"
            width: Math.min(implicitWidth, (root.width - Theme.staff3) * 0.4)
            big: true
            text: qsTr("Lascia così")
            onClicked: root.finding.keepTicket()
        }
    }
}
