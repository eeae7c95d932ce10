// Every device with its condition, and what is to be done about it.
import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property OfficeOverview overview
    required property string moment
    required property bool compact

    signal taskHandled(key: string)
    signal rollChanged(kiosk: string)

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Dispositivi")
        detail: root.moment
    }

    DeviceList {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 16
        anchors.bottom: parent.bottom
        width: Math.round((root.width - 20) * 728 / 1148)
        title: qsTr("Postazioni e schermi")
        compact: root.compact
        devices: root.overview.devices
        acts: true
        onRollChanged: name => root.rollChanged(name)
        oldestSignS: root.overview.oldestSignS
    }

    TaskList {
        anchors.top: list.top
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.leftMargin: Theme.staff5
        anchors.right: parent.right
        compact: root.compact
        tasks: root.overview.tasks
        refusal: root.overview.refusal
        onHandled: key => root.taskHandled(key)
    }
}
