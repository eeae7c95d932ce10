// One page in the rail: icon, word and, where something is wrong, how often.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string text
    required property string icon
    required property bool current
    property int badge: 0

    implicitHeight: 48
    implicitWidth: 192
    Accessible.role: Accessible.PageTab
    //: Spoken name of a page with alarms, %1 is the page, %2 how many
    Accessible.name: {
        if (root.badge > 0) {
            return qsTr("%1, avvisi: %2").arg(root.text).arg(root.badge);
        }
        return root.text;
    }
    Accessible.selected: root.current

    FocusRing {
        visible: root.ringed
        radius: Theme.staffRadius
        ring: Theme.staffFocusWidth
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.staffRadius
        color: {
            if (root.current) {
                return Theme.colors.surface;
            }
            if (root.down) {
                return Theme.colors.tintOnDark;
            }
            return "transparent";
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: 13
        name: root.icon
        size: 25
        stroke: 6.5
        line: root.current ? Theme.colors.title : Theme.colors.onDark
        tint: root.current ? Theme.colors.tint : Theme.colors.tintOnDark
        ground: root.current ? Theme.colors.surface : Theme.colors.header
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 52
        width: root.width - x - (root.badge > 0 ? 40 : Theme.staff2)
        text: root.text
        size: 17
        line: 20
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.staffLeastSize
        weight: Font.DemiBold
        color: root.current ? Theme.colors.title : Theme.colors.onDark
        spoken: false
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff3
        visible: root.badge > 0
        width: Math.max(22, count.implicitWidth + 10)
        height: 22
        radius: 11
        color: Theme.colors.attention

        KText {
            id: count

            anchors.centerIn: parent
            text: root.badge
            size: Theme.staffLeastSize
            line: 22
            lift: Theme.opticalLift
            weight: Font.Bold
            color: Theme.colors.onAttention
            spoken: false
        }
    }
}
