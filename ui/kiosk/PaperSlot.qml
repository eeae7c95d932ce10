// A slip that comes out of a slot; what stands on it is decoration.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string office
    required property string letter
    required property string digits
    property bool onDark: false
    property real slotHeight: Theme.px(44)
    property real paperWidth: Theme.px(368)
    property real paperX: (root.width - root.paperWidth) / 2
    property real paperTop: Theme.px(22)
    property real paperHeight: root.height - root.paperTop
    property real numberSize: Theme.px(140)
    property real numberTop: Theme.px(60)
    property real officeTop: Theme.px(30)
    property real firstBarWidth: Theme.px(220)
    property real firstBarTop: Theme.px(238)
    property real secondBarTop: Theme.px(260)
    property real barHeight: Theme.px(10)
    // 0 is still inside, 1 is out.
    property real out: 1

    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        width: root.width
        height: root.slotHeight
        radius: height / 2
        color: root.onDark ? Theme.colors.slot : Theme.colors.deep
        border.width: root.onDark || Theme.highContrast ? Theme.px(3) : 0
        border.color: Theme.colors.ruleOnDark
    }

    Item {
        x: root.paperX
        y: root.paperTop
        width: root.paperWidth
        height: root.paperHeight
        clip: root.out < 1

        Rectangle {
            y: (root.out - 1) * height
            width: parent.width
            height: parent.height
            color: Theme.colors.paper

            KText {
                y: root.officeTop
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.office
                size: Theme.px(30)
                line: Theme.px(36)
                weight: Font.DemiBold
                color: Theme.colors.paperInk
                spoken: false
            }

            TicketNumber {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.numberTop
                letter: root.letter
                digits: root.digits
                size: root.numberSize
                color: Theme.colors.paperInk
                Accessible.ignored: true
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.firstBarTop
                width: root.firstBarWidth
                height: root.barHeight
                radius: height / 2
                color: Theme.colors.paperInk
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.secondBarTop
                width: root.firstBarWidth * 0.72
                height: root.barHeight
                radius: height / 2
                color: Theme.colors.paperInk
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.px(9)
            color: root.onDark ? Theme.colors.paperEdgeOnDark : Theme.colors.paperEdge
        }
    }
}
