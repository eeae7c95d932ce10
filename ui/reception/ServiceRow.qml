// A service to give a ticket for: badge of its queue, name, and the wait or what stands in the way.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string service
    required property string letter
    required property string name
    required property string access
    required property string wait
    required property string opens
    property bool chosen: false
    readonly property string hint: {
        if (root.access === "open")
            return root.wait;
        //: A person without a booking: this service needs one
        if (root.access === "booking_needed")
            return qsTr("su prenotazione");
        //: A service by appointment only
        if (root.access === "appointment_only")
            return qsTr("su appuntamento");
        //: Too late today for newcomers to this service
        if (root.access === "full")
            return qsTr("finito per oggi");
        return root.opens === "" ? qsTr("chiuso") : qsTr("chiuso, apre alle %1").arg(root.opens);
    }

    implicitHeight: 52
    Accessible.role: Accessible.RadioButton
    Accessible.name: [root.name, qsTr("coda %1").arg(root.letter), root.hint].join(", ")
    Accessible.checked: root.chosen

    FocusRing {
        visible: root.ringed
        radius: 8
        ring: Theme.staffFocusWidth
    }

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: {
            if (root.down) {
                return Theme.colors.pressed;
            }
            if (root.chosen) {
                return Theme.colors.iconBox;
            }
            return Theme.colors.surface;
        }

        border.width: root.chosen ? 3 : Theme.staffBorder
        border.color: root.chosen ? Theme.colors.action : Theme.colors.outline
    }

    QueueBadge {
        anchors.verticalCenter: parent.verticalCenter
        x: 15
        letter: root.letter
        closed: root.access === "closed"
        side: 30
        size: 18
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 58
        width: root.width - x - hint.implicitWidth - 36
        text: root.name
        size: Theme.staffBodySize
        line: 21
        weight: Font.DemiBold
        color: Theme.colors.title
        spoken: false
    }

    KText {
        id: hint

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 18
        text: root.hint
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
        wrapMode: Text.NoWrap
        spoken: false
    }
}
