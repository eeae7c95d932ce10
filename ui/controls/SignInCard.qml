// Number and PIN, a number pad and one button: who works here signs in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import ui.theme

FocusScope {
    id: root

    required property string number
    required property int pinLength
    required property bool atPin
    required property bool busy
    required property string refusal
    // Where there is little room, the keys are lower.
    property bool compact: false
    readonly property real keyHeight: !root.compact ? 60 : root.refusal === "" ? 50 : 44

    signal digitPressed(digit: int)
    signal eraseRequested
    signal entered
    signal fieldChosen(pin: bool)
    signal keyPressed(key: int)

    implicitWidth: 400
    implicitHeight: parts.implicitHeight
    focus: true
    Keys.onPressed: event => {
        // Tab walks; a chord is meant for the system.
        const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (!chord && !event.isAutoRepeat && event.key !== Qt.Key_Tab && event.key
                !== Qt.Key_Backtab) {
            root.keyPressed(event.key);
            event.accepted = true;
        }
    }

    ColumnLayout {
        id: parts

        width: parent.width
        spacing: Theme.staff3

        KText {
            Layout.fillWidth: true
            text: qsTr("Chi lavora qui?")
            size: Theme.staffTitleSize
            line: 36
            weight: Font.Bold
            color: Theme.colors.title
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.staff3

            SignInField {
                objectName: "number"
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                //: The number that a member of staff signs in with
                label: qsTr("Numero")
                text: root.number
                current: !root.atPin
                wrong: root.refusal !== ""
                onClicked: root.fieldChosen(false)
            }

            SignInField {
                objectName: "pin"
                Layout.preferredWidth: 2
                Layout.fillWidth: true
                label: qsTr("PIN")
                text: "•".repeat(root.pinLength)
                current: root.atPin
                wrong: root.refusal !== ""
                onClicked: root.fieldChosen(true)
            }
        }

        Note {
            objectName: "signInRefusal"
            Layout.fillWidth: true
            visible: root.refusal !== ""
            kind: Note.Kind.Error
            text: root.refusal
            iconSize: 26
            size: Theme.staffSmallSize
            line: 21
            padding: 14
            spacing: Theme.staff3
            radius: Theme.staffRadius
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.refusal
        }

        GridLayout {
            Layout.fillWidth: true
            LayoutMirroring.enabled: false
            columns: 3
            columnSpacing: Theme.staff2
            rowSpacing: Theme.staff2

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                Digit {}
            }

            Item {
                Layout.fillWidth: true
            }

            Digit {
                modelData: 0
            }

            StaffKey {
                objectName: "erase"
                Layout.fillWidth: true
                Layout.preferredHeight: root.keyHeight
                icon: "delete"
                //: Spoken: takes the last digit away
                text: qsTr("Cancella")
                onClicked: root.eraseRequested()
            }
        }

        PrimaryStaffButton {
            objectName: "enter"
            Layout.fillWidth: true
            Layout.preferredHeight: root.compact ? 60 : 76
            text: root.atPin ? qsTr("Accedi") : qsTr("Continua")
            keyCap: qsTr("Invio")
            possible: !root.busy
            onClicked: root.entered()
        }
    }

    component Digit: StaffKey {
        required property int modelData

        objectName: `digit-${modelData}`
        Layout.fillWidth: true
        Layout.preferredHeight: root.keyHeight
        text: String(modelData)
        onClicked: root.digitPressed(modelData)
    }
}
