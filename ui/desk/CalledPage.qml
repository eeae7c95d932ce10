// Somebody is called to the desk: start when they are here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Faces
import ui.controls
import ui.theme

FocusScope {
    id: root

    required property DeskFace face
    // Where there is little room, things move together.
    readonly property bool compact: root.height < 640
    readonly property DeskTicketShown ticket: root.face.ticket
    readonly property int agoMin: Math.floor(root.ticket.calledS / 60)
    readonly property string ago: {
        if (root.agoMin > 0)
            return qsTr("%n minuti fa", "", root.agoMin);
        if (root.ticket.calledS < 3)
            return qsTr("adesso");
        return qsTr("%n secondi fa", "", root.ticket.calledS);
    }

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.staff5
            Layout.rightMargin: Theme.staff5
            spacing: root.compact ? Theme.staff3 : Theme.staff4

            DeskTicket {
                id: card

                Layout.fillWidth: true
                Layout.topMargin: root.compact ? Theme.staff3 : Theme.staff5
                ticket: root.ticket
                size: root.compact ? card.hasErrand ? 64 : 80 : Theme.deskNumberSize
                called: true
                above: 10
            }

            DeskNote {
                objectName: "refusal"
                Layout.fillWidth: true
                kind: Note.Kind.Error
                text: root.face.refusal
            }

            RowLayout {
                visible: root.face.refusal === ""
                spacing: 14

                Icon {
                    name: "call"
                    size: 30
                }

                Column {
                    Layout.fillWidth: true

                    EmphasisText {
                        width: parent.width
                        //: %1 is a time, *%2* how long ago in bold
                        text: qsTr("Chiamato alle %1 · *%2*").arg(root.ticket.calledAt).arg(
                                  root.ago)
                        size: Theme.staffBodySize
                        line: 24
                    }

                    KText {
                        width: parent.width
                        //: How often the person was called, of %1 times at most
                        text: qsTr("%n chiamate su %1", "", root.ticket.calls).arg(
                                  root.ticket.mostCalls)
                        size: Theme.staffBodySize
                        line: 24
                    }
                }
            }

            DeskButton {
                objectName: "start"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 52
                Layout.maximumHeight: 108
                primary: true
                large: true
                icon: "play"
                //: The person has come to the desk
                text: qsTr("Inizia")
                //: Name of the Enter key as printed on it
                keyCap: qsTr("Invio")
                onClicked: root.face.start()
            }

            GridLayout {
                Layout.fillHeight: false
                Layout.topMargin: root.compact ? 0 : -2
                columns: 2
                uniformCellWidths: true
                uniformCellHeights: true
                columnSpacing: Theme.staff3
                rowSpacing: root.compact ? Theme.staff3 : 14

                DeskButton {
                    objectName: "recall"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    possible: root.ticket.recallInS === 0 && root.ticket.recallsLeft
                    icon: "repeat"
                    //: %1 seconds until it is possible
                    text: root.ticket.recallInS > 0 ? qsTr("Richiama tra %1 s").arg(
                                                          root.ticket.recallInS) : qsTr("Richiama")
                    keyCap: root.ticket.recallInS > 0 ? "" : "F8"
                    onClicked: root.face.recall()
                }

                DeskButton {
                    objectName: "noShow"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    icon: "noshow"
                    text: qsTr("Non presente")
                    keyCap: "F9"
                    onClicked: root.face.noShow()
                }

                DeskButton {
                    objectName: "openTransfer"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    icon: "transfer"
                    text: qsTr("Trasferisci")
                    keyCap: "F6"
                    onClicked: root.face.openTransfer()
                }

                DeskButton {
                    objectName: "undo"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    possible: root.face.shown.canUndo
                    icon: "undo"
                    text: qsTr("Annulla")
                    keyCap: "Esc"
                    onClicked: root.face.undo()
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: 0
            }
        }

        DeskFooter {
            Layout.fillWidth: true
            waiting: root.face.shown.waiting
            longestMin: root.face.shown.longestMin
        }
    }
}
