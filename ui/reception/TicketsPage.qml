// Giving a ticket to a person, and finding one.
import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property TicketGiving giving
    required property TicketFinding finding
    required property string moment
    required property bool compact

    function take(): void {
    find.take();
}

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Biglietti")
        detail: root.moment
    }

    GiveCard {
        id: give

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 16
        anchors.bottom: parent.bottom
        width: Math.round((root.width - 20) * 550 / 1148)
        visible: !root.giving.given
        giving: root.giving
        compact: root.compact
    }

    GivenCard {
        anchors.fill: give
        visible: root.giving.given
        giving: root.giving
    }

    FindCard {
        id: find

        anchors.top: give.top
        anchors.bottom: parent.bottom
        anchors.left: give.right
        anchors.leftMargin: Theme.staff5
        anchors.right: parent.right
        finding: root.finding
        compact: root.compact
    }
}
