// The border of a new call: on and off once a second for four seconds, then gone (D5).
import QtQuick

import ui.theme

Rectangle {
    id: root

    required property int moment
    // Nothing moves here; colour, icon and word mark the call.
    required property bool still
    readonly property int halves: 8
    property int halvesLeft: 0

    function begin(): void {
    root.halvesLeft = root.moment > 0 && !root.still ? root.halves : 0;
}

anchors.fill: parent
radius: Theme.px(Theme.displayRadius)
objectName: "blink"
color: "transparent"
border.width: Theme.px(2 * Theme.displayBorder)
border.color: Theme.colors.onDark
visible: root.halvesLeft % 2 === 1
onMomentChanged: root.begin()
Component.onCompleted: root.begin()

Timer {
    interval: Theme.blinkMs
    repeat: true
    running: root.halvesLeft > 0
    onTriggered: root.halvesLeft -= 1
}
}
