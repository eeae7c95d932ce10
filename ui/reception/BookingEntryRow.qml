// One booking of today: its time, what it is for, how it is held, and whether its person is here.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string appointment
    required property string at
    required property string letter
    required property string name
    required property string mode
    required property string when
    required property string number
    required property bool chosen
    readonly property string stands: {
        if (root.number !== "")
            return root.number;
        if (root.mode === "phone_recontact")
            return qsTr("al telefono");
        if (root.mode === "web_meeting")
            return qsTr("in video");
        if (root.when === "too_late" || root.when === "late")
            return qsTr("in ritardo");
        return qsTr("non ancora qui");
    }

    objectName: "booking-" + root.at
    implicitHeight: 48
    Accessible.role: Accessible.RadioButton
    Accessible.name: [root.at, root.name, root.stands].join(", ")
    Accessible.checked: root.chosen

    FocusRing {
        visible: root.ringed
        radius: 8
        ring: Theme.staffFocusWidth
    }

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: root.down ? Theme.colors.pressed : root.chosen ? Theme.colors.iconBox :
                                                                Theme.colors.surface

        border.width: root.chosen ? 3 : Theme.staffBorder
        border.color: root.chosen ? Theme.colors.action : Theme.colors.outline
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 15
        text: root.at
        size: Theme.staffNameSize
        line: 24
        weight: Font.Bold
        color: Theme.colors.title
        wrapMode: Text.NoWrap
        spoken: false
    }

    QueueBadge {
        anchors.verticalCenter: parent.verticalCenter
        x: 76
        letter: root.letter
        side: 28
        size: 17
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 116
        width: root.width - x - stands.implicitWidth - 36
        text: root.name
        size: 17
        line: 20
        weight: Font.DemiBold
        color: Theme.colors.title
        maximumLineCount: 2
        elide: Text.ElideRight
        spoken: false
    }

    KText {
        id: stands

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 18
        text: root.stands
        size: Theme.staffSmallSize
        line: 20
        weight: root.number === "" ? Font.Normal : Font.Bold
        color: root.number === "" ? Theme.colors.inkQuietStaff : Theme.colors.title
        wrapMode: Text.NoWrap
        spoken: false
    }
}
