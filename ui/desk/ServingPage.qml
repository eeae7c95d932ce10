// Somebody is being served: finish, put aside, or send on.
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
    readonly property int gap: root.compact ? 7 : 14
    readonly property DeskTicketShown ticket: root.face.ticket
    readonly property bool near: root.ticket.limitState === 2
    readonly property bool over: root.ticket.limitState === 3

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

            DeskTicket {
                id: card

                Layout.fillWidth: true
                Layout.topMargin: root.gap
                ticket: root.ticket
                size: root.compact ? 56 : Theme.deskServingSize
                above: root.compact ? Theme.staff1 : Theme.staff2
                below: root.compact ? Theme.staff2 : Theme.staff3
            }

            ServiceTimer {
                Layout.fillWidth: true
                Layout.topMargin: root.compact ? Theme.staff1 : root.gap
                scaleShown: root.face.refusal === "" && !(card.hasErrand && began.visible)
                ticket: root.ticket
            }

            DeskNote {
                objectName: "refusal"
                Layout.fillWidth: true
                Layout.topMargin: root.gap
                kind: Note.Kind.Error
                text: root.face.refusal
            }

            DeskNote {
                objectName: "limit"
                Layout.fillWidth: true
                Layout.topMargin: root.gap
                visible: (root.near || root.over) && root.face.refusal === ""
                kind: root.over ? Note.Kind.Error : DeskNote.Kind.Warning
                icon: "clock"
                text: root.over ? qsTr("Oltre i %n minuti", "", root.ticket.limitMin) : qsTr(
                                      "Mancano meno di %n minuti. Nessuno viene interrotto.", "",
                                      root.ticket.warnMin)
            }

            LastTicket {
                id: began

                Layout.fillWidth: true
                Layout.topMargin: root.gap
                visible: root.face.shown.canUndo && root.face.refusal === "" && !root.near &&
                         !root.over
                number: root.face.shown.lastNumber
                status: root.face.shown.lastStatus
                at: root.face.shown.lastAt
                canUndo: true
                onUndoRequested: root.face.undo()
            }

            Item {
                Layout.fillHeight: true
            }

            DeskButton {
                objectName: "finish"
                Layout.fillWidth: true
                Layout.topMargin: root.gap + (root.compact ? 0 : 2)
                Layout.fillHeight: true
                Layout.minimumHeight: 52
                Layout.preferredHeight: root.compact ? 60 : 76
                Layout.maximumHeight: root.compact ? 60 : 76
                primary: true
                large: true
                icon: "flag"
                text: qsTr("Finisci")
                keyCap: qsTr("Invio")
                onClicked: root.face.finish()
            }

            GridLayout {
                Layout.fillHeight: false
                Layout.topMargin: root.gap
                Layout.bottomMargin: root.compact ? 4 : 5
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.staff3
                rowSpacing: root.gap

                DeskButton {
                    objectName: "park"
                    small: root.compact
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    icon: "park"
                    //: The person comes back to this desk later
                    text: qsTr("Metti da parte")
                    keyCap: "F7"
                    onClicked: root.face.park()
                }

                DeskButton {
                    objectName: "openTransfer"
                    small: root.compact
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    icon: "transfer"
                    text: qsTr("Trasferisci")
                    keyCap: "F6"
                    onClicked: root.face.openTransfer()
                }

                DeskButton {
                    objectName: "finishAndCallNext"
                    Layout.columnSpan: 2
                    small: root.compact
                    Layout.fillWidth: true
                    icon: "call"
                    text: qsTr("Finisci e chiama il prossimo")
                    keyCap: "F8"
                    onClicked: root.face.finishAndCallNext()
                }
            }
        }

        DeskFooter {
            Layout.fillWidth: true
            waiting: root.face.shown.waiting
            longestMin: root.face.shown.longestMin
        }
    }
}
