// A day, and its times that are still free.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property BookingMaking booking

    StaffButton {
        id: before

        objectName: "day-before"
        Accessible.name: qsTr("Giorno prima")
        text: ""
        icon: "left"
        spacing: 0
        onClicked: root.booking.turn(false)
    }

    KText {
        anchors.left: before.right
        anchors.right: after.left
        anchors.verticalCenter: before.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.booking.day
        size: Theme.staffBodySize
        line: 24
        weight: Font.Bold
        color: Theme.colors.title
    }

    StaffButton {
        id: after

        objectName: "day-after"
        anchors.right: parent.right
        Accessible.name: qsTr("Giorno dopo")
        text: ""
        icon: "right"
        spacing: 0
        onClicked: root.booking.turn(true)
    }

    ScrollArea {
        anchors.top: before.bottom
        anchors.topMargin: Theme.staff3
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: times.height

        Flow {
            id: times

            width: parent.width
            spacing: Theme.staff2

            KText {
                width: parent.width
                visible: root.booking.times.length === 0
                text: qsTr("Questo giorno non ha orari liberi.")
                size: Theme.staffBodySize
                line: 24
                color: Theme.colors.inkQuietStaff
            }

            Repeater {
                model: root.booking.times

                StaffButton {
                    required property string modelData

                    objectName: "time-" + modelData
                    width: Math.floor((times.width - 5 * times.spacing) / 6)
                    primary: root.booking.time === modelData
                    size: Theme.staffBodySize
                    text: modelData
                    onClicked: root.booking.take(modelData)
                }
            }
        }
    }
}
