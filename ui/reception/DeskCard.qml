// One desk: what it does, with whom and for how long.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string desk
    required property string doing
    required property string number
    required property string clock
    required property int sinceMin
    required property int limitMin
    required property bool over
    property bool compact: false
    readonly property bool shut: root.doing === "closed"
    readonly property DeskDoing state_: DeskDoing {
        doing: root.doing
    }
    readonly property string duration: {
        if (root.clock !== "")
            return root.clock + (root.over && root.limitMin > 0 ? " / " + root.limitMin : "");
        if (root.shut || root.sinceMin < 0)
            return "";
        //: How long a desk has been free or on a pause
        return root.sinceMin === 0 ? qsTr("da poco") : qsTr("da %1 min").arg(root.sinceMin);
    }

    radius: Theme.staffRadius
    color: {
        if (root.shut) {
            return Theme.colors.closedFace;
        }
        if (root.doing === "calling") {
            return Theme.colors.calledFace;
        }
        return Theme.colors.surface;
    }
    border.width: root.shut ? 0 : Theme.staffBorder
    border.color: root.over ? Theme.colors.warning : Theme.colors.cardBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: {
        const where = qsTr("Sportello %1").arg(root.desk);
        return [where, root.state_.shortWord, root.number].filter(Boolean).join(", ");
    }

    DashedBorder {
        visible: root.shut
        radius: root.radius
        stroke: Theme.staffBorder
        line: Theme.colors.cardBorder
    }

    KText {
        x: 14
        y: root.compact ? 6 : 11
        text: root.desk
        size: 36
        line: 40
        lift: Theme.opticalLift
        weight: Font.Bold
        color: root.shut ? Theme.colors.inkQuietStaff : Theme.colors.title
        spoken: false
    }

    Column {
        anchors.right: parent.right
        anchors.rightMargin: 14
        y: root.compact ? 6 : 12

        KText {
            anchors.right: parent.right
            visible: root.number !== ""
            text: root.number
            size: 17
            line: 22
            weight: Font.Bold
            spoken: false
        }

        KText {
            anchors.right: parent.right
            text: root.duration
            size: Theme.staffLeastSize
            line: 20
            weight: root.over ? Font.Bold : Font.Normal
            color: root.over ? Theme.colors.warning : Theme.colors.inkQuietStaff
            spoken: false
        }
    }

    Icon {
        anchors.verticalCenter: stateWord.verticalCenter
        x: 15
        name: root.state_.icon
        size: 23
        line: {
            if (root.doing === "free") {
                return Theme.colors.ok;
            }
            if (root.shut || root.doing === "paused") {
                return Theme.colors.inkQuietStaff;
            }
            return Theme.colors.action;
        }
        tint: {
            if (root.doing === "free") {
                return Theme.colors.okTint;
            }
            if (root.shut) {
                return Theme.colors.tintClosed;
            }
            return Theme.colors.tint;
        }
        ground: root.color
    }

    KText {
        id: stateWord

        x: 46
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 8 : 16
        width: root.width - x - Theme.staff2
        text: root.state_.shortWord
        size: Theme.staffLeastSize
        line: 20
        weight: Font.DemiBold
        color: root.shut ? Theme.colors.inkQuietStaff : Theme.colors.ink
        spoken: false
    }
}
