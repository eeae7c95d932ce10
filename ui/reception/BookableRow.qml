// A service that can be booked.
import QtQuick

import ui.controls
import ui.theme

Touch {
    id: root

    required property string service
    required property string letter
    required property string name
    required property bool chosen

    objectName: "bookable-" + root.service
    implicitHeight: 48
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
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

    QueueBadge {
        anchors.verticalCenter: parent.verticalCenter
        x: 15
        letter: root.letter
        side: 28
        size: 17
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        x: 58
        width: root.width - x - Theme.staff4
        text: root.name
        size: 17
        line: 21
        weight: Font.DemiBold
        color: Theme.colors.title
        spoken: false
    }
}
