// Finding a ticket: what was typed, the ticket with its history, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property TicketFinding finding
    property bool compact: false
    readonly property int inner: root.width - 58

    function take(): void {
    field.take();
}

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "search"
        textX: 36
        title: qsTr("Trova un biglietto")
    }

    SearchField {
        id: field

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 22
        x: 29
        width: root.inner
        implicitHeight: root.compact ? 48 : 56
        name: qsTr("Numero del biglietto")
        hint: qsTr("Numero, per esempio A 41")
        text: root.finding.text
        size: 24
        weight: Font.Bold
        line: Theme.colors.action
        signed: false
        onEdited: text => root.finding.search(text)
    }

    StaffNote {
        anchors.top: field.bottom
        anchors.topMargin: Theme.staff5
        x: 29
        width: root.inner
        visible: root.finding.nothingFound
        text: qsTr("Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.")
    }

    MatchList {
        anchors.top: field.bottom
        anchors.topMargin: Theme.staff4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.staff4
        x: 29
        width: root.inner
        matches: root.finding.matches
        onPicked: ticket => root.finding.choose(ticket)
    }

    Item {
        anchors.top: field.bottom
        anchors.topMargin: root.compact ? 12 : 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 12 : 27
        x: 29
        width: root.inner
        visible: root.finding.found

        FoundPanel {
            id: panel

            width: parent.width
            finding: root.finding
        }

        ScrollArea {
            anchors.top: panel.bottom
            anchors.topMargin: root.compact ? 10 : 16
            anchors.bottom: actions.top
            anchors.bottomMargin: Theme.staff3
            width: parent.width
            contentHeight: timeline.height

            Timeline {
                id: timeline

                width: parent.width
                events: root.finding.timeline
            }
        }

        FoundActions {
            id: actions

            anchors.bottom: parent.bottom
            width: parent.width
            finding: root.finding
        }
    }
}
