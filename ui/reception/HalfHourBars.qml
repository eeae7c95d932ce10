// Who came and who was served, every half hour: filled bars and outlined ones, and a sentence.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property NumbersOfDay numbers

    CardHead {
        id: head

        x: 20
        y: 18
        width: root.width - 40
        title: qsTr("Arrivi e serviti ogni mezz’ora")
        detail: qsTr("pieno: arrivati · vuoto: serviti")
    }

    Row {
        id: bars

        anchors.top: head.bottom
        anchors.topMargin: Theme.staff3
        anchors.bottom: sentence.top
        anchors.bottomMargin: Theme.staff2
        x: 20
        width: root.width - 40

        Repeater {
            id: halves

            model: root.numbers.halfHours

            Item {
                id: half

                required property string at
                required property int arrived
                required property int served
                required property real arrivedShare
                required property real servedShare
                readonly property real room: half.height - 46

                width: Math.min(120, bars.width / Math.max(1, halves.count))
                height: bars.height
                Accessible.role: Accessible.StaticText
                //: Spoken: %1 a time, %2 how many came, %3 how many were served
                Accessible.name: half.served < 0 ? qsTr("%1: arrivati %2").arg(half.at).arg(
                                                       half.arrived) : qsTr(
                                                       "%1: arrivati %2, serviti %3").arg(
                                                       half.at).arg(half.arrived).arg(half.served)

                Bar {
                    anchors.right: parent.horizontalCenter
                    anchors.rightMargin: 1
                    count: half.arrived
                    share: half.arrivedShare
                    room: half.room
                    color: Theme.colors.action
                }

                Bar {
                    anchors.left: parent.horizontalCenter
                    anchors.leftMargin: 1
                    visible: half.served >= 0
                    count: half.served
                    share: half.servedShare
                    room: half.room
                    color: Theme.colors.surface
                }

                KText {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: half.at
                    size: Theme.staffLeastSize
                    line: 20
                    weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
        }
    }

    KText {
        id: sentence

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.staff3
        x: 20
        width: root.width - 40
        text: root.numbers.fullest === "" ? qsTr("Oggi non è ancora venuto nessuno.") : qsTr(
                                                "La mezz’ora più piena è cominciata alle %1.").arg(
                                                root.numbers.fullest)
        size: Theme.staffSmallSize
        line: 21
        weight: Font.DemiBold
    }

    component Bar: Rectangle {
        id: bar

        required property int count
        required property real share
        required property real room

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: Math.min(28, parent.width / 2 - 4)
        height: Math.max(2, bar.share * bar.room)
        border.width: 2
        border.color: Theme.colors.action

        KText {
            anchors.bottom: parent.top
            anchors.horizontalCenter: parent.horizontalCenter
            text: bar.count
            size: Theme.staffLeastSize
            line: 20
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
