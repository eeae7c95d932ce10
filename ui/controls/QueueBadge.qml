// The letter of a queue on staff faces.
import QtQuick

import ui.theme

Rectangle {
    id: root

    required property string letter
    property bool closed: false
    property real side: 32
    property real size: 20

    width: root.side
    height: root.side
    implicitWidth: root.side
    implicitHeight: root.side
    radius: 7
    color: root.closed ? Theme.colors.dash : Theme.colors.header
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.colors.onDark
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("coda %1").arg(root.letter)

    KText {
        anchors.centerIn: parent
        text: root.letter
        size: root.size
        line: root.size
        lift: Theme.opticalLift
        weight: Font.Bold
        color: Theme.colors.onDark
        spoken: false
    }
}
