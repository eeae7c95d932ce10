// The two steps of closing.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Row {
    id: root

    required property int step

    spacing: Theme.staff4
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Passo %1 di 2").arg(Math.min(2, root.step))

    component Step: Row {
        id: part

        required property int number
        required property string text
        readonly property bool now: root.step === part.number

        spacing: 10

        Rectangle {
            width: 36
            height: 36
            radius: 18
            color: part.now ? Theme.colors.action : "transparent"
            border.width: Theme.staffBorder
            border.color: part.now ? Theme.colors.action : Theme.colors.inkQuietStaff

            KText {
                anchors.centerIn: parent
                text: part.number
                size: Theme.staffBodySize
                line: 24
                lift: Theme.opticalLift
                weight: Font.Bold
                color: part.now ? Theme.colors.onDark : Theme.colors.inkQuietStaff
                spoken: false
            }
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            text: part.text
            size: Theme.staffBodySize
            line: 24
            weight: Font.DemiBold
            color: part.now ? Theme.colors.title : Theme.colors.inkQuietStaff
            wrapMode: Text.NoWrap
            spoken: false
        }
    }

    Step {
        number: 1
        text: qsTr("Controlla")
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 80
        height: 3
        color: Theme.colors.groupRule
    }

    Step {
        number: 2
        text: qsTr("Conferma")
    }
}
