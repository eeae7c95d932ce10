// One of several to choose from: a digit that chooses it, a badge, name and line, and a ring.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string name
    required property string line
    property string digit: ""
    required property string letter
    required property bool chosen
    property bool closed: false

    implicitHeight: Math.max(64, words.height + Theme.staff3)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: root.chosen
    Accessible.name: root.line === "" ? root.name : root.name + ", " + root.line

    FocusRing {
        visible: root.ringed
        radius: Theme.staffRadius
        ring: Theme.staffFocusWidth
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.staffRadius
        color: root.closed ? Theme.colors.closedFace : root.down ? Theme.colors.pressed :
                                                                   root.chosen
                                                                   ? Theme.colors.iconBox :
                                                                     Theme.colors.surface
        border.width: root.closed ? 0 : root.chosen ? 3 : Theme.staffBorder
        border.color: root.chosen ? Theme.colors.action : Theme.colors.outline
    }

    DashedBorder {
        visible: root.closed
        radius: Theme.staffRadius
        stroke: Theme.staffBorder
        line: Theme.colors.outline
    }

    KeyCap {
        id: cap

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        visible: root.digit !== ""
        height: 25
        width: 25.5
        text: root.digit
        color: Theme.colors.inkQuietStaff
        Accessible.ignored: true
    }

    QueueBadge {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        x: root.digit === "" ? Theme.staff4 : 53.5
        width: Math.max(32, implicitWidth)
        visible: root.letter !== ""
        letter: root.letter
        closed: root.closed
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.letter === "" ? root.digit === "" ? Theme.staff4 : badge.x :
                                                                     badge.x + badge.width + 14
        anchors.right: ring.left
        anchors.rightMargin: Theme.staff2

        KText {
            width: parent.width
            text: root.name
            size: Theme.staffBodySize
            line: 23
            weight: Font.Bold
            color: Theme.colors.title
            spoken: false
        }

        KText {
            width: parent.width
            visible: root.line !== ""
            text: root.line
            size: Theme.staffSmallSize
            line: 22
            color: Theme.colors.inkQuietStaff
            spoken: false
        }
    }

    Rectangle {
        id: ring

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 18
        width: 24
        height: 24
        radius: 12
        color: root.chosen ? Theme.colors.surface : "transparent"
        border.width: root.chosen ? 8 : 2
        border.color: root.chosen ? Theme.colors.action : root.closed ? Theme.colors.dash :
                                                                        Theme.colors.inkQuietStaff
        opacity: root.closed ? 0.5 : 1
    }
}
