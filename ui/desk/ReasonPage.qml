// Why: one of a few reasons, each with its digit; the key that asked takes the usual one.
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
    readonly property ReasonChoice choice: root.face.reasons
    readonly property string title: {
        switch (root.choice.step) {
        case "call":
            return qsTr("Perché prima del suo turno?");
        case "park":
            return qsTr("Perché metti da parte?");
        default:
            return qsTr("Perché la pausa?");
        }
    }
    readonly property string action: {
        switch (root.choice.step) {
        case "call":
            return qsTr("Chiama");
        case "park":
            return qsTr("Metti da parte");
        default:
            return qsTr("Vai in pausa");
        }
    }

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staff5
        anchors.rightMargin: Theme.staff5
        spacing: 0

        KText {
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? Theme.staff3 : 22
            text: root.title
            size: 24
            line: 28
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            Layout.fillWidth: true
            text: qsTr("Premi il numero, oppure scegli.")
            size: Theme.staffBodySize
            line: 26
            color: Theme.colors.inkQuietStaff
        }

        Repeater {
            model: root.choice.rows

            ChoiceRow {
                id: row

                required property string reason
                required property string keyCap

                Layout.fillWidth: true
                Layout.topMargin: Theme.staff3
                objectName: "reason " + row.reason
                digit: row.keyCap
                line: ""
                Accessible.name: row.name
                onClicked: root.choice.choose(row.reason)
            }
        }

        DeskNote {
            objectName: "refusal"
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            kind: Note.Kind.Error
            text: root.face.refusal
        }

        Item {
            Layout.fillHeight: true
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
                objectName: "giveReason"
                settles: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                primary: true
                icon: root.choice.step === "call" ? "call" : root.choice.step === "park" ? "park" :
                                                                                           "cup"
                text: root.action
                keyCap: qsTr("Invio")
                onClicked: root.face.giveReason()
            }
        }
    }
}
