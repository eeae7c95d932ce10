// What became of the last ticket, and the way to take that back.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string number
    required property string status
    required property string at
    required property bool canUndo
    // By phone or on the web.
    property bool remote: false

    // Beside the number itself it need not be said again.
    readonly property bool begun: root.status === "serving"

    signal undoRequested

    function sentence(status: string): string {
        const sentences = {
            //: What became of a ticket: *%1* its number in bold, %2 a time
            served: qsTr("*%1* finito alle %2"),
            no_show: qsTr("*%1* non presente alle %2"),
            parked: qsTr("*%1* messo da parte alle %2"),
            waiting: qsTr("*%1* trasferito alle %2"),
            voided: qsTr("*%1* annullato alle %2"),
            unserved: qsTr("*%1* chiuso alle %2")
        };
        const other = qsTr("*%1* rimesso in fila alle %2");
        return (sentences[status] ?? other).arg(root.number).arg(root.at);
    }

    implicitHeight: Math.max(56, words.height + Theme.staff4)
    radius: Theme.staffRadius
    color: Theme.colors.note

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        name: ({
                   served: "check-circle",
                   no_show: "noshow",
                   parked: "park",
                   serving: "play"
               })[root.status] ?? "transfer"
        size: 26
        line: Theme.colors.ink
        ground: root.color
    }

    EmphasisText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.leftMargin: Theme.staff3
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: Theme.staff2
        text: root.begun ? qsTr("Iniziato alle %1").arg(root.at) : root.sentence(root.status)
        size: Theme.staffSmallSize
        line: 21
    }

    DeskButton {
        id: undo

        objectName: "undo"
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff2
        height: Theme.staffTarget
        visible: root.canUndo
        icon: "undo"
        iconSize: 20
        size: Theme.staffSmallSize
        //: The first takes a missed call back, the second the last step at this desk
        text: root.status !== "no_show" ? qsTr("Annulla") : root.remote ? qsTr("Ha risposto") : qsTr(
                                                                              "È arrivato")
        keyCap: "Esc"
        onClicked: root.undoRequested()
    }
}
