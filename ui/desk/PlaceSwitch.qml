// Whether a ticket that is sent on keeps its place in the queue or goes last.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property bool keeps

    signal chosen(keeps: bool)

    implicitHeight: Math.max(48, kept.implicitHeight, last.implicitHeight)

    Half {
        id: kept

        objectName: "keepPlace"
        text: qsTr("Con il suo posto")
        on: root.keeps
        onClicked: root.chosen(true)
    }

    Half {
        id: last

        objectName: "goLast"
        anchors.right: parent.right
        text: qsTr("Per ultimo")
        on: !root.keeps
        onClicked: root.chosen(false)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.staffRadius
        color: "transparent"
        border.width: Theme.staffBorder
        border.color: Theme.colors.action
    }

    component Half: Touch {
        id: half

        required property string text
        required property bool on
        readonly property color word: half.on ? Theme.colors.onDark : Theme.colors.action

        width: root.width / 2
        height: root.height
        implicitHeight: words.height + 2 * Theme.staff2
        Accessible.role: Accessible.RadioButton
        Accessible.checked: half.on
        Accessible.name: half.text

        FocusRing {
            visible: half.ringed
            radius: Theme.staffRadius
            ring: Theme.staffFocusWidth
        }

        Rectangle {
            anchors.fill: parent
            topLeftRadius: half === kept ? Theme.staffRadius : 0
            bottomLeftRadius: topLeftRadius
            topRightRadius: half === kept ? 0 : Theme.staffRadius
            bottomRightRadius: topRightRadius
            color: half.on ? Theme.colors.action : half.down ? Theme.colors.pressed :
                                                               Theme.colors.surface
        }

        Row {
            anchors.centerIn: parent
            spacing: Theme.staff2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: half.on
                name: "check"
                size: 20
                line: half.word
            }

            KText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, half.width - (half.on ? 50 : 20))
                text: half.text
                size: Theme.staffBodySize
                line: 21
                weight: Font.DemiBold
                color: half.word
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
    }
}
