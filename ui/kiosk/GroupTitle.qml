// The title of a group of choices, with a rule to the end of the line.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string text

    implicitHeight: word.height

    KText {
        id: word

        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        text: root.text
        weight: Font.Bold
        line: Theme.bodyLine
        color: Theme.colors.title
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: word.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        height: Theme.px(3)
        color: Theme.colors.groupRule
    }
}
