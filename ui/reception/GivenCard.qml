// The number just given, large, with what the person needs to know.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property TicketGiving giving

    CardHead {
        x: 29
        y: 27
        width: root.width - 56
        icon: "check"
        textX: 36
        title: qsTr("Biglietto dato")
    }

    Rectangle {
        id: panel

        x: 29
        y: 72
        width: root.width - 58
        height: 172
        radius: Theme.staffRadiusCard
        color: Theme.colors.iconBox

        TicketNumber {
            objectName: "given-number"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 22
            letter: root.giving.letter
            digits: root.giving.digits
            size: 96
        }

        KText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.staff4
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.giving.serviceName
            size: Theme.staffCardTitleSize
            line: 24
            weight: Font.Bold
            color: Theme.colors.title
        }
    }

    Column {
        anchors.top: panel.bottom
        anchors.topMargin: Theme.staff5
        x: 29
        width: root.width - 58
        spacing: Theme.staff4

        Fact {
            icon: "people"
            //: How many people the rule would call before this one
            text: {
                if (root.giving.before === 0) {
                    return qsTr("Nessuno prima");
                }
                if (root.giving.before === 1) {
                    return qsTr("1 persona prima");
                }
                return qsTr("%n persone prima", "", root.giving.before);
            }
            detail: qsTr("Attesa: %1").arg(root.giving.wait)
        }

        Fact {
            icon: "pin"
            text: root.giving.place
        }

        Fact {
            icon: "printer"
            text: root.giving.onPaper ? qsTr("Il biglietto si stampa") : qsTr("Senza carta")
            detail: root.giving.onPaper ? "" : qsTr("Scrivi o detta il numero alla persona.")
        }
    }

    component Fact: InfoLine {
        width: parent.width
        iconSize: 32
        spacing: Theme.staff4
        size: 17
        line: 22
        detailSize: Theme.staffSmallSize
        detailLine: 21
        ground: Theme.colors.surface
    }

    StaffButton {
        objectName: "another"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 25
        x: 29
        big: true
        primary: true
        text: qsTr("Altro biglietto")
        icon: "plus"
        onClicked: root.giving.startAgain()
    }
}
