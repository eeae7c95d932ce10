// One of several calls: number and desk, in the accent while it is the one of this moment.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property int index
    required property string letter
    required property string digits
    required property string desk
    required property bool now
    required property string deskWord
    required property bool joint
    required property int moment
    required property bool still
    // In portrait the desk stands below the number.
    required property bool stacked
    readonly property real size: Theme.px(290)
    readonly property real twoDigits: 1.12 * root.size
    readonly property real edge: Theme.px(58)
    readonly property color ink: root.now ? Theme.colors.onAccent : Theme.colors.onDark
    readonly property real firstLine: root.stacked ? root.height * 0.27 : root.height / 2
    readonly property real secondLine: root.stacked ? root.height * 0.74 : root.height / 2

    objectName: "large"
    radius: Theme.px(Theme.displayRadius)
    color: root.now ? Theme.colors.accent : "transparent"
    border.width: root.now ? 0 : Theme.px(Theme.displayBorder)
    border.color: Theme.colors.arrow

    Blink {
        moment: root.now ? root.moment : 0
        still: root.still
    }

    TicketNumber {
        x: root.edge
        y: root.firstLine - height / 2
        letter: root.letter
        digits: root.digits
        size: root.size
        tracking: -0.01
        color: root.ink
    }

    Icon {
        id: icon

        x: root.stacked ? root.width - root.edge - width : Theme.px(793)
        y: root.firstLine - height / 2
        name: root.now ? "call" : "right"
        size: Theme.px(150)
        line: root.now ? root.ink : Theme.colors.arrow
        tint: Theme.colors.accentTint
        stroke: 4.5
    }

    FitText {
        id: word

        readonly property real end: root.width - number.anchors.rightMargin - Theme.px(42) - Math.max(
                                        root.twoDigits, number.implicitWidth)

        x: root.stacked ? root.edge : word.end - word.width
        y: root.secondLine - height / 2
        text: root.deskWord
        room: word.end - (root.stacked ? root.edge : icon.x + icon.width + Theme.px(24))
        full: root.joint ? Theme.px(104) : Theme.px(112)
        line: full
        weight: Font.DemiBold
        color: root.ink
    }

    KText {
        id: number

        anchors.right: root.right
        anchors.rightMargin: Theme.px(54)
        y: root.secondLine - height / 2
        text: root.desk
        size: root.size
        line: root.size
        lift: Theme.opticalLift
        weight: Font.Bold
        color: root.ink
        wrapMode: Text.NoWrap
    }
}
