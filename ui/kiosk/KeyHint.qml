// How the keypad works, while it is being used.
import QtQuick

import ui.controls
import ui.theme

Row {
    id: root

    spacing: Theme.px(20)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "left"
        size: Theme.px(42)
        line: Theme.colors.ink
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "right"
        size: Theme.px(42)
        line: Theme.colors.ink
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        //: The arrow keys choose
        text: qsTr("scegli")
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(94)
        height: Theme.px(60)
        radius: Theme.px(12)
        color: Theme.colors.surface
        border.width: Theme.border
        border.color: Theme.colors.action

        KText {
            anchors.centerIn: parent
            //: The key's own label
            text: qsTr("OK")
            weight: Font.Bold
            color: Theme.colors.title
        }
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        //: The OK key presses what the arrows chose
        text: qsTr("conferma")
    }
}
