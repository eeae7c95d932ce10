// A call before the last one: number, arrow, desk.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property int index
    required property string letter
    required property string digits
    required property string desk
    required property bool stopped
    required property real edge
    readonly property real size: Theme.px(188)

    objectName: "listed"

    Rectangle {
        id: line

        width: parent.width
        height: Theme.px(4)
        color: Theme.colors.listLine
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: line.height

        TicketNumber {
            x: Theme.px(64)
            anchors.verticalCenter: parent.verticalCenter
            letter: root.letter
            digits: root.digits
            size: root.size
            tracking: 0
            weight: Font.DemiBold
            color: root.stopped ? Theme.colors.stale : Theme.colors.onDarkQuiet
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(293)
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            size: Theme.px(84)
            line: Theme.colors.arrow
            stroke: 7
        }

        KText {
            anchors.right: parent.right
            anchors.rightMargin: root.edge
            anchors.verticalCenter: parent.verticalCenter
            text: root.desk
            size: root.size
            line: root.size
            lift: Theme.opticalLift
            weight: Font.Bold
            color: root.stopped ? Theme.colors.stale : Theme.colors.onDark
            wrapMode: Text.NoWrap
        }
    }
}
