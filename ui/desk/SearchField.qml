// Where something is typed to search for; keys that mean something to the desk go there first.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

FocusScope {
    id: root

    required property string hint
    property string text: ""

    signal edited(text: string)
    signal keyPressed(event: KeyEvent)

    implicitHeight: 48

    Rectangle {
        anchors.fill: parent
        radius: Theme.staffRadius
        color: Theme.colors.surface
        border.width: Theme.staffBorder
        border.color: Theme.colors.outline
    }

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        name: "search"
        size: 26
        line: Theme.colors.inkQuietStaff
    }

    TextInput {
        id: input

        anchors.left: sign.right
        anchors.leftMargin: Theme.staff3
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff4
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        objectName: "field"
        focus: true
        clip: true
        maximumLength: 40
        font.family: Theme.family
        font.pixelSize: Theme.staffBodySize
        color: Theme.colors.ink
        selectionColor: Theme.colors.action
        selectedTextColor: Theme.colors.onDark
        verticalAlignment: Text.AlignVCenter
        cursorDelegate: Rectangle {
            width: 2
            visible: input.activeFocus
            color: Theme.colors.action
        }
        Accessible.name: root.hint
        Keys.onPressed: event => root.keyPressed(event)
        onTextEdited: root.edited(input.text)
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: input.left
        anchors.leftMargin: 3
        anchors.right: input.right
        visible: input.text === ""
        text: root.hint
        size: Theme.staffBodySize
        line: 21
        color: Theme.colors.inkQuietStaff
        spoken: false
    }
}
