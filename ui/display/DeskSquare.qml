// A desk's number in its square.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property string desk
    property real size: Theme.px(310)
    property color ink: Theme.colors.onAccent

    implicitWidth: Math.max(Theme.px(292), number.implicitWidth + 2 * Theme.px(34))
    implicitHeight: Theme.px(292)
    radius: Theme.px(Theme.displayRadius)
    color: Theme.colors.accent

    KText {
        id: number

        anchors.centerIn: parent
        text: root.desk
        size: root.size
        line: root.size
        lift: Theme.opticalLift
        weight: Font.Bold
        color: root.ink
        wrapMode: Text.NoWrap
    }
}
