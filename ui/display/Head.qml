// The office, the time, and a line that grows every second: the screen lives.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property DisplayShown shown
    readonly property real size: Theme.px(88)
    readonly property bool tall: root.shown.joint || office.wraps
    readonly property bool counts: root.shown.several && root.width > Theme.px(1400)

    height: root.tall ? Theme.px(196) : Theme.px(136)

    component Word: KText {
        anchors.verticalCenter: parent.verticalCenter
        size: root.size
        line: root.size
        weight: Font.DemiBold
        color: Theme.colors.onDark
        wrapMode: Text.NoWrap
    }

    OfficeMark {
        id: mark

        x: Theme.px(64)
        anchors.verticalCenter: parent.verticalCenter
        size: root.size
        visible: root.shown.office !== ""
    }

    // One line for each language; one language may have two.
    Word {
        id: office

        readonly property real room: (root.counts ? calls.x : clock.x) - office.x - Theme.px(28)
        readonly property bool wraps: !root.shown.joint && probe.implicitWidth > office.room

        x: mark.x + mark.width + Theme.px(28)
        width: office.room
        height: root.tall ? 2 * root.size : root.size
        text: root.shown.office
        wrapMode: office.wraps ? Text.WordWrap : Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(40)

        Word {
            id: probe

            visible: false
            text: root.shown.office
        }
    }

    Word {
        id: calls

        x: (root.width - calls.width) / 2 + Theme.px(188)
        visible: root.counts
        text: root.shown.callsWord
        horizontalAlignment: Text.AlignHCenter
    }

    Word {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(64)
        text: root.shown.clock
        weight: root.shown.several ? Font.Bold : Font.DemiBold
    }

    Rectangle {
        id: minute

        x: Theme.px(64)
        y: root.height - Theme.px(2)
        width: root.width - 2 * minute.x
        height: Theme.px(10)
        radius: minute.height / 2
        color: Theme.colors.tintOnDark
        visible: !root.shown.stopped

        Rectangle {
            width: Math.max(minute.height, minute.width * root.shown.seconds / 60)
            height: minute.height
            radius: minute.radius
            color: Theme.colors.arrow
        }
    }
}
