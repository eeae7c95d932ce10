// One ticket put aside at this desk, and the way to go on with it.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property int index
    required property string ticketId
    required property string number
    required property string service
    required property string keyCap

    signal resumeRequested

    implicitHeight: 46
    width: ListView.view?.width ?? 0

    KText {
        id: number

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        text: root.number
        size: Theme.staffBodySize
        weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    KText {
        anchors.left: parent.left
        anchors.leftMargin: 89
        anchors.right: resume.left
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        text: root.service
        size: Theme.staffSmallSize
        line: 19
    }

    DeskButton {
        id: resume

        objectName: "resume " + root.number
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.staffTarget
        icon: "play"
        iconSize: 20
        size: Theme.staffSmallSize
        keyCap: root.keyCap
        //: Goes on serving somebody who was put aside
        text: qsTr("Riprendi")
        onClicked: root.resumeRequested()
    }

    RowRule {
        visible: root.index > 0
    }
}
