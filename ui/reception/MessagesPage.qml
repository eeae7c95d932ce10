// What reception tells the hall: a message on the displays, and services that are closed.
import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property HallWords hall
    required property string moment
    required property bool compact

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Messaggi")
        detail: root.moment
    }

    MessageCard {
        id: message

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 16
        anchors.bottom: parent.bottom
        width: Math.round((root.width - 20) * 550 / 1148)
        hall: root.hall
        compact: root.compact
    }

    HallServices {
        anchors.top: message.top
        anchors.bottom: parent.bottom
        anchors.left: message.right
        anchors.leftMargin: Theme.staff5
        anchors.right: parent.right
        hall: root.hall
        compact: root.compact
    }
}
