// How long the person has been served, against the limit where there is one.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property DeskTicketShown ticket
    property bool scaleShown: true
    readonly property bool limited: root.ticket.limitState !== 0
    readonly property color fill: [Theme.colors.action, Theme.colors.action, Theme.colors.warning,
        Theme.colors.alert][root.ticket.limitState]

    Item {
        id: clock

        width: root.width
        height: 56
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("In servizio da %n minuti", "", root.ticket.servedMin)

        Row {
            anchors.centerIn: parent
            spacing: Theme.staff3

            KText {
                id: time

                text: root.ticket.servedTime
                size: Theme.timerSize
                line: 56
                lift: Theme.opticalLift
                weight: Font.Bold
                color: Theme.colors.title
                wrapMode: Text.NoWrap
                spoken: false
            }

            KText {
                anchors.baseline: time.baseline
                visible: root.limited
                text: qsTr("su %n minuti", "", root.ticket.limitMin)
                size: Theme.staffBodySize
                color: Theme.colors.inkQuietStaff
                wrapMode: Text.NoWrap
            }
        }
    }

    Item {
        width: root.width
        height: root.scaleShown ? 46 : 26
        visible: root.limited

        Rectangle {
            y: 10
            width: parent.width
            height: 16
            radius: 8
            color: Theme.colors.tint

            Rectangle {
                width: Math.max(parent.height, parent.width * root.ticket.limitShare)
                height: parent.height
                radius: parent.radius
                color: root.fill
            }
        }

        Mark {
            share: root.ticket.warnShare
            minutes: root.ticket.limitMin - root.ticket.warnMin
            visible: root.ticket.warnShare > 0
            // Two figures side by side would be read as one.
            told: (1 - share) * root.width > 40
        }

        Mark {
            share: 1
            minutes: root.ticket.limitMin
        }
    }

    component Mark: Item {
        id: mark

        required property real share
        required property int minutes
        property bool told: true

        x: Math.min(mark.share * root.width, root.width - 3)

        Rectangle {
            y: 6
            width: 3
            height: 24
            color: Theme.colors.inkQuietStaff
        }

        KText {
            visible: root.scaleShown && mark.told
            x: Math.min(1.5 - width / 2, root.width - mark.x - width)
            y: 30
            text: mark.minutes
            size: Theme.staffLeastSize
            line: 20
            color: Theme.colors.inkQuietStaff
        }
    }
}
