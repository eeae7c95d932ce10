// Nobody is at the desk: call the next person.
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
    readonly property DeskShown shown: root.face.shown

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.staff5
            Layout.rightMargin: Theme.staff5
            spacing: 0

            DeskNote {
                objectName: "refusal"
                Layout.fillWidth: true
                Layout.topMargin: Theme.staff5
                kind: Note.Kind.Error
                text: root.face.refusal
            }

            LastTicket {
                Layout.fillWidth: true
                Layout.topMargin: Theme.staff5
                visible: root.shown.lastNumber !== "" && root.face.refusal === ""
                number: root.shown.lastNumber
                status: root.shown.lastStatus
                at: root.shown.lastAt
                canUndo: root.shown.canUndo
                remote: root.shown.lastRemote
                onUndoRequested: root.face.undo()
            }

            DeskButton {
                objectName: "callNext"
                Layout.fillWidth: true
                Layout.topMargin: root.shown.lastNumber === "" && root.face.refusal === ""
                                  ? Theme.staff5 : Theme.staff4
                Layout.preferredHeight: 108
                primary: true
                large: true
                possible: root.shown.waiting > 0
                icon: "call"
                text: root.shown.waiting > 0 ? qsTr("Chiama il prossimo") : qsTr(
                                                   "Nessuno in attesa")
                keyCap: "F8"
                onClicked: root.face.callNext()
            }

            WaitingLists {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: 18
                shown: root.shown
                resumes: true
                onResumeRequested: ticketId => root.face.resume(ticketId)
                onRemoteRequested: appointment => root.face.beginRemote(appointment)
            }

            RowLayout {
                Layout.fillHeight: false
                Layout.topMargin: 13
                Layout.bottomMargin: 11
                spacing: Theme.staff3

                DeskButton {
                    objectName: "openFind"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    icon: "search"
                    text: qsTr("Chiama un numero")
                    keyCap: "F4"
                    onClicked: root.face.openFind()
                }

                DeskButton {
                    objectName: "pause"
                    Layout.fillHeight: true
                    Layout.preferredWidth: 0.402 * (root.width - 52)
                    icon: "cup"
                    //: A button: the desk calls nobody for a while
                    text: qsTr("Pausa")
                    keyCap: "F10"
                    onClicked: root.face.pause()
                }
            }
        }

        DeskFooter {
            Layout.fillWidth: true
            waiting: root.shown.waiting
            longestMin: root.shown.longestMin
            updatedAt: root.shown.updatedAt
        }
    }
}
