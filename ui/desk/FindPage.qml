// Call a number out of turn: type it, choose it, call it.
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
    readonly property NumberSearch search: root.face.search

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staff5
        anchors.rightMargin: Theme.staff5
        spacing: 0

        KText {
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? Theme.staff3 : 22
            text: qsTr("Chiama un numero")
            size: 24
            line: 28
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            Layout.fillWidth: true
            text: qsTr("Chiami una persona prima del suo turno.")
            size: Theme.staffBodySize
            line: 26
            color: Theme.colors.inkQuietStaff
        }

        SearchField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            focus: true
            hint: qsTr("Lettera e numero, oppure solo il numero")
            text: root.search.typed
            onEdited: text => root.search.find(text)
            onKeyPressed: event => event.accepted = root.face.press(event.key)
        }

        ListView {
            id: found

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.staff3
            clip: true
            spacing: Theme.staff2
            boundsBehavior: Flickable.StopAtBounds
            interactive: mark.visible
            model: root.search.rows
            currentIndex: root.search.place
            highlightMoveDuration: 0

            ScrollMark {
                id: mark

                parent: found
                view: found
            }

            WholeShapes {
                parent: found
                view: found
            }

            delegate: ChoiceRow {
                id: row

                required property string ticketId
                required property string number
                required property string service
                required property string issuedAt
                required property bool missed

                objectName: "found " + row.number
                width: found.width - (mark.visible ? Theme.staff3 : 0)
                name: row.number
                line: {
                    if (row.missed) {
                        //: Somebody who did not come when called: %1 the service
                        return qsTr("%1 · non presente").arg(row.service);
                    }
                    //: A waiting ticket: %1 its service, %2 when it was taken
                    return qsTr("%1 · preso alle %2").arg(row.service).arg(row.issuedAt);
                }
                onClicked: root.search.choose(row.ticketId)
            }

            KText {
                width: found.width
                visible: found.count === 0 && root.search.typed !== ""
                text: qsTr("Nessun biglietto in attesa ha questo numero.")
                size: Theme.staffBodySize
                line: 24
                color: Theme.colors.inkQuietStaff
            }
        }

        DeskNote {
            objectName: "refusal"
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            kind: Note.Kind.Error
            text: root.face.refusal
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.topMargin: Theme.staff4
            Layout.bottomMargin: Theme.staff5
            spacing: Theme.staff3

            DeskButton {
                objectName: "back"
                Layout.fillHeight: true
                Layout.preferredWidth: 0.402 * (root.width - 52)
                icon: "left"
                text: qsTr("Indietro")
                keyCap: "Esc"
                onClicked: root.face.back()
            }

            DeskButton {
                objectName: "callFound"
                Layout.fillWidth: true
                Layout.fillHeight: true
                primary: true
                possible: root.search.typed !== ""
                icon: root.search.missed ? "undo" : "call"
                text: {
                    if (root.search.missed) {
                        //: A button: somebody missed a call and has come after all
                        return qsTr("È tornato: rimetti in coda");
                    }
                    //: %1 is a ticket number
                    return root.search.number === "" ? qsTr("Chiama") : qsTr("Chiama %1").arg(
                                                           root.search.number);
                }
                keyCap: qsTr("Invio")
                onClicked: root.face.callFound()
            }
        }
    }
}
