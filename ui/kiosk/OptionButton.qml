// One of the options at the bottom: icon above a word; white with a badge while it is on.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string text
    required property string icon
    property bool on: false
    property bool switches: true
    // Spoken place in the row, "Opzione 4 di 6"
    property string place: ""
    readonly property real naturalWidth: word.implicitWidth
    readonly property color ink: root.on && !root.down ? Theme.highContrast ? Theme.colors.onAccent :
                                                                              Theme.colors.title :
                                                                              Theme.highContrast
                                                                              && root.down
                                                                              ? Theme.colors.onAccent :
                                                                                Theme.colors.onDark

    //: Spoken: name of an option, on or off, its place
    Accessible.name: (!root.switches ? root.text : root.on ? qsTr("%1, acceso").arg(root.text) : qsTr(
                                                                 "%1, spento").arg(root.text))
                     + ". " + root.place

    Rectangle {
        anchors.fill: parent
        color: root.down ? Theme.highContrast ? Theme.colors.action : Theme.colors.tintOnDark :
                                                root.on ? Theme.colors.onDark : "transparent"
    }

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.px(1)
        spacing: Theme.px(6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: Math.min(Theme.px(60), root.height * 0.37)
            line: root.ink
            tint: root.on ? Theme.colors.tint : Theme.colors.tintOnDark
            ground: Theme.colors.header
        }

        KText {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            line: Theme.px(52)
            grows: false
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: root.ink
            spoken: false
        }
    }

    Rectangle {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.px(8)
        visible: root.on
        width: Theme.px(36)
        height: width
        radius: width / 2
        color: Theme.highContrast ? Theme.colors.page : Theme.colors.ok

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: Theme.px(26)
            line: Theme.colors.onDark
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.ringed
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.colors.focusOut

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.colors.focusIn
        }
    }
}
