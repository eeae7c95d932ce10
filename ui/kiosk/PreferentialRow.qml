// One group of people who may go first; not a button.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string icon
    required property string text
    property bool ruled: false
    property bool tight: false
    property real iconSize: root.tight ? Theme.px(64) : Theme.px(124)

    // Above and below together
    property real pad: root.tight ? Theme.px(12) : Theme.px(71)
    readonly property real naturalHeight: Math.max(words.height, root.tight ? sign.height : Theme.px(
                                                                                  120))

    implicitHeight: root.naturalHeight + (Theme.largeText ? 0 : root.pad)

    Rectangle {
        width: parent.width
        height: Theme.border
        visible: root.ruled
        color: Theme.colors.rowLine
    }

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 0
        name: root.icon
        size: root.iconSize
        stroke: Theme.highContrast ? 7 : 4.5
    }

    KText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.leftMargin: root.tight ? Theme.px(24) : Theme.px(44)
        anchors.right: parent.right
        text: root.text
        size: Theme.largeText || root.tight ? Theme.bodySize : Theme.nameSize
        line: Theme.largeText ? Theme.bodyLine : root.tight ? Theme.px(50) : Theme.px(60)
        weight: Font.DemiBold
        color: Theme.colors.title
    }
}
