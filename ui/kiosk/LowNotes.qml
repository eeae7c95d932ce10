// What stands in the upper half in the low position.
import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property KioskFace face
    required property Frame frame
    property bool withWaits: false
    readonly property bool waits: root.withWaits && root.face.shown.waitsLine !== ""
    readonly property string open: qsTr("Oggi siamo aperti fino alle %1").arg(
                                       root.face.shown.openUntil)

    spacing: Theme.px(32)

    InfoLine {
        width: parent.width
        visible: root.face.shown.openUntil !== ""
        icon: "clock"
        iconSize: Theme.px(76)
        text: root.waits ? root.face.shown.waitsLine : root.open
        detail: root.waits ? root.open : ""
        size: Theme.bodySize
        line: Theme.px(54)
        detailLine: Theme.px(54)
        color: Theme.colors.ink
    }

    InfoLine {
        width: parent.width
        icon: "low"
        iconSize: Theme.px(76)
        text: qsTr("Vuoi i pulsanti più in alto?")
        detail: qsTr("Tocca “In alto” nell’ultima riga.")
        size: Theme.bodySize
        line: Theme.px(54)
        detailLine: Theme.px(54)
        color: Theme.colors.ink
    }
}
