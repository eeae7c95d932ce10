// A field to type in.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string name
    property string hint: ""
    property string text: ""

    signal typed(text: string)

    function take(): void {
    input.forceActiveFocus();
    input.selectAll();
}

    implicitHeight: 56
    radius: Theme.staffRadius
    color: Theme.colors.surface
    border.width: Theme.staffBorder
    border.color: Theme.colors.action
    // What somebody else put in, such as the number of a task.
    onTextChanged: {
        if (input.text !== root.text)
            input.text = root.text;
    }

    FocusRing {
        visible: input.activeFocus && Theme.keysInUse
        radius: root.radius
        ring: Theme.staffFocusWidth
    }

    TapHandler {
        onTapped: input.forceActiveFocus()
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 20
        visible: input.text === ""
        text: root.hint
        size: 18
        line: 24
        color: Theme.colors.inkQuietStaff
        spoken: false
    }

    TextInput {
        id: input

        objectName: "search"
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        activeFocusOnTab: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.family
        font.pixelSize: 24
        font.weight: Font.Bold
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.colors.ink
        selectionColor: Theme.colors.tint
        selectedTextColor: Theme.colors.ink
        maximumLength: 40
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        onTextEdited: root.typed(text)

        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: 2
            color: Theme.colors.action
        }
    }
}
