// Where staff type to search; keys that mean something to the face may go there first.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

FocusScope {
    id: root

    required property string hint
    // What is spoken for it.
    property string name: root.hint
    // What somebody else put in, such as the number of a task.
    property string text: ""
    property real size: Theme.staffBodySize
    property int weight: Font.Normal
    property color line: Theme.colors.outline
    // Without its sign where the title beside it has one.
    property bool signed: true
    // The key that begins to type here, where keys mean something else before.
    property string keyCap: ""
    property int longest: 40
    property string inputName: "search"
    readonly property real side: root.signed ? Theme.staff4 : Theme.staff5

    signal tapped
    signal edited(text: string)
    signal keyPressed(event: KeyEvent)

    function take(): void {
    input.forceActiveFocus();
    input.selectAll();
}

    implicitHeight: 48
    onTextChanged: {
        if (input.text !== root.text) {
            input.text = root.text;
            if (!input.activeFocus)
                input.cursorPosition = 0;
        }
    }

    FocusRing {
        visible: input.activeFocus && input.activeFocusOnTab && Theme.keysInUse
        radius: Theme.staffRadius
        ring: Theme.staffFocusWidth
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.staffRadius
        color: Theme.colors.surface
        border.width: Theme.staffBorder
        border.color: root.line
    }

    TapHandler {
        onTapped: input.forceActiveFocus()
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: root.side
        visible: root.signed
        name: "search"
        size: 26
        line: Theme.colors.inkQuietStaff
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: input.left
        anchors.leftMargin: root.signed ? 3 : 0
        anchors.right: cap.visible ? cap.left : input.right
        anchors.rightMargin: cap.visible ? Theme.staff1 : 0
        visible: input.text === ""
        text: root.hint
        size: Theme.staffBodySize
        line: 21
        color: Theme.colors.inkQuietStaff
        spoken: false
    }

    TextInput {
        id: input

        objectName: root.inputName
        anchors.fill: parent
        anchors.leftMargin: root.side + (root.signed ? 26 + Theme.staff3 : 0)
        anchors.rightMargin: root.side
        focus: true
        activeFocusOnTab: true
        clip: true
        maximumLength: root.longest
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.family
        font.pixelSize: root.size
        font.weight: root.weight
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.colors.ink
        selectionColor: Theme.colors.tint
        selectedTextColor: Theme.colors.ink
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Keys.onPressed: event => {
            event.accepted = false;
            root.keyPressed(event);
        }
        onTextEdited: root.edited(input.text)
        onActiveFocusChanged: {
            // What is too long for the field is read from its beginning.
            if (!input.activeFocus)
                input.cursorPosition = 0;
        }

        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: 2
            color: Theme.colors.action
        }

        TapHandler {
            onTapped: root.tapped()
        }
    }

    KeyCap {
        id: cap

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff3
        visible: root.keyCap !== "" && input.text === ""
        text: root.keyCap
        color: Theme.colors.inkQuietStaff
        Accessible.ignored: true
    }
}
