// One booking in a list: when, for what, and whether the person is here.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property int index
    required property string at
    required property string service
    required property bool arrived

    implicitHeight: 46
    width: ListView.view?.width ?? 0

    KText {
        x: 14
        anchors.verticalCenter: parent.verticalCenter
        text: root.at
        size: Theme.staffBodySize
        weight: Font.Bold
    }

    KText {
        anchors.left: parent.left
        anchors.leftMargin: 89
        anchors.right: arrival.left
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        text: root.service
        size: Theme.staffBodySize
        line: 20
    }

    KText {
        id: arrival

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        //: Whether the person of a booking is here
        text: root.arrived ? qsTr("arrivata") : qsTr("non arrivata")
        size: Theme.staffBodySize
        color: Theme.colors.inkQuietStaff
    }

    RowRule {
        visible: root.index > 0
    }
}
