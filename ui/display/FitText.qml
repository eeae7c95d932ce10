// A word that gets smaller when it has too little room, and is never cut (D9).
import QtQuick

import ui.controls

KText {
    id: root

    required property real room
    required property real full
    // Its width when nothing makes it smaller.
    readonly property real fullWidth: probe.implicitWidth

    size: Math.floor(Math.min(root.full, root.full * root.room / Math.max(1, probe.implicitWidth)))
    wrapMode: Text.NoWrap

    KText {
        id: probe

        visible: false
        text: root.text
        size: root.full
        weight: root.weight
        wrapMode: Text.NoWrap
    }
}
