// A sentence on a ground that says what is the matter, and the button that settles it.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string heading
    required property string text
    required property string action
    property bool warning: false
    property string icon: "warning"
    property string actionIcon: ""
    property alias actionName: button.objectName

    signal chosen

    // In a list, the next one comes under the finger once this one is settled.
    onYChanged: button.settle()
    height: Math.max(76, words.height + 24)
    radius: Theme.staffRadius
    color: root.warning ? Theme.colors.warningFace : Theme.colors.note

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: 16
        name: root.icon
        size: 38
        line: root.warning ? Theme.colors.warning : Theme.colors.title
        tint: root.warning ? Theme.colors.warningTint : Theme.colors.tint
        ground: root.color
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: 68
        width: button.x - x - Theme.staff3

        KText {
            width: parent.width
            text: root.heading
            size: Theme.staffSmallSize
            line: 22
            weight: Font.Bold
        }

        KText {
            width: parent.width
            text: root.text
            size: Theme.staffSmallSize
            line: 22
        }
    }

    StaffButton {
        id: button

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 18
        implicitHeight: 41
        text: root.action
        icon: root.actionIcon
        onClicked: root.chosen()
    }
}
