// The desk calls nobody: on a pause or closed.
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
    required property bool paused

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.staff5
            Layout.rightMargin: Theme.staff5
            spacing: Theme.staff4

            DeskCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.staff5
                implicitHeight: 6 + words.height + 2 * Theme.staff5

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.staff5
                    name: root.paused ? "cup" : "closed"
                    size: 56
                }

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.staff5
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.staff5

                    KText {
                        width: parent.width
                        text: root.paused ? qsTr("Sei in pausa") : qsTr("Lo sportello è chiuso")
                        size: 24
                        line: 30
                        weight: Font.Bold
                        color: Theme.colors.title
                    }

                    KText {
                        width: parent.width
                        text: root.paused ? qsTr("Nessuno viene chiamato qui.") : qsTr(
                                                "Aprilo per chiamare chi aspetta.")
                        size: Theme.staffBodySize
                        line: 24
                        color: Theme.colors.inkQuietStaff
                    }
                }
            }

            DeskNote {
                objectName: "refusal"
                Layout.fillWidth: true
                kind: Note.Kind.Error
                text: root.face.refusal
            }

            DeskButton {
                objectName: root.paused ? "goOn" : "openDesk"
                Layout.fillWidth: true
                Layout.preferredHeight: 108
                primary: true
                large: true
                icon: root.paused ? "play" : "desk"
                //: The first ends a pause, the second opens the desk
                text: root.paused ? qsTr("Riprendi") : qsTr("Apri lo sportello")
                keyCap: qsTr("Invio")
                onClicked: root.paused ? root.face.goOn() : root.face.openDesk()
            }

            WaitingLists {
                Layout.fillWidth: true
                Layout.fillHeight: true
                shown: root.face.shown
            }

            DeskButton {
                objectName: "closeDesk"
                Layout.fillWidth: true
                Layout.bottomMargin: 11
                visible: root.paused
                icon: "closed"
                text: qsTr("Chiudi lo sportello")
                onClicked: root.face.closeDesk()
            }

            DeskButton {
                objectName: "signOut"
                Layout.fillWidth: true
                Layout.bottomMargin: 11
                visible: !root.paused && root.face.signing.signedIn
                icon: "people"
                //: Ends one's work at this desk: the next person signs in
                text: qsTr("Esci")
                keyCap: "F12"
                onClicked: root.face.signOut()
            }
        }

        DeskFooter {
            Layout.fillWidth: true
            waiting: root.face.shown.waiting
            longestMin: root.face.shown.longestMin
        }
    }
}
