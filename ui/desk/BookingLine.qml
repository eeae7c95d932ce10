// One booking in a list: when, for what, and whether the person is here; one by phone or on the
// web begins from here.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property int index
    required property string at
    required property string service
    required property bool arrived
    required property string appointment
    required property string mode
    required property string keyCap
    // Only a free desk begins one.
    property bool begins: false
    readonly property bool remote: root.mode !== "in_person"

    signal beginRequested

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
        anchors.right: begin.visible ? begin.left : arrival.left
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        text: !root.remote ? root.service : root.mode === "web_meeting" ? qsTr("%1, in video").arg(
                                                                              root.service) : qsTr(
                                                                              "%1, al telefono").arg(
                                                                              root.service)
        size: root.remote ? Theme.staffSmallSize : Theme.staffBodySize
        line: root.remote ? 19 : 20
    }

    KText {
        id: arrival

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.remote
        //: Whether the person of a booking is here
        text: root.arrived ? qsTr("arrivata") : qsTr("non arrivata")
        size: Theme.staffBodySize
        color: Theme.colors.inkQuietStaff
    }

    DeskButton {
        id: begin

        objectName: "begin " + root.at
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.remote && root.begins
        height: Theme.staffTarget
        icon: "call"
        iconSize: 20
        size: Theme.staffSmallSize
        keyCap: root.keyCap
        //: Calls somebody with an appointment by phone or on the web
        text: qsTr("Chiama")
        onClicked: root.beginRequested()
    }

    RowRule {
        visible: root.index > 0
    }
}
