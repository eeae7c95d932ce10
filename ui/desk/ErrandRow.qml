// What the next desk is asked: a note, and to send the person back here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Faces
import ui.controls
import ui.theme

RowLayout {
    id: root

    required property DeskFace face
    // Of the button.
    required property real half
    readonly property TransferChoice choice: root.face.transferChoice

    // In the note digits are written, where they would choose.
    function writes(key: int): bool {
        return key >= Qt.Key_0 && key <= Qt.Key_9 || key === Qt.Key_Slash;
    }

    spacing: Theme.staff3

    Connections {
        target: root.face

        function onNoteRequested(): void {
        note.take();
    }
    }

        SearchField {
            id: note

            Layout.fillWidth: true
            inputName: "note"
            signed: false
            keyCap: "F3"
            longest: root.choice.longestNote
            hint: qsTr("Nota, senza nomi")
            text: root.choice.note
            onEdited: text => root.choice.write(text)
            onKeyPressed: event => event.accepted = !root.writes(event.key) && root.face.press(
                                       event.key)
        }

        DeskButton {
            objectName: "turnBack"
            Layout.fillHeight: true
            Layout.preferredWidth: root.half
            small: true
            keepsIcon: true
            iconSize: 20
            size: Theme.staffSmallSize
            primary: root.choice.back
            icon: root.choice.back ? "check" : "undo"
            //: The person comes back to this desk once they were served at the other one
            text: qsTr("Poi torna da me")
            keyCap: "F2"
            Accessible.checkable: true
            Accessible.checked: root.choice.back
            onClicked: root.choice.turnBack()
        }
    }
