// While there is no paper: a number on a screen, to be photographed.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    radius: Theme.radiusCard
    color: Theme.colors.deep
    border.width: Theme.px(6)
    border.color: Theme.colors.ruleOnDark

    TicketNumber {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(34)
        //: Example of a ticket number
        letter: "A"
        digits: "047"
        size: Theme.px(124)
        color: Theme.colors.onDark
        Accessible.ignored: true
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(168)
        name: "camera"
        size: Theme.px(104)
        line: Theme.colors.accent
        tint: Theme.colors.tintOnDark
        ground: root.color
    }

    KText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(26)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        //: For now numbers are given without paper
        text: qsTr("Ora senza carta")
        line: Theme.bodyLine
        weight: Font.DemiBold
        color: Theme.colors.onDark
    }
}
