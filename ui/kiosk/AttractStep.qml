// One step of what a visit is, on the first page; on a joint site in both languages.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property string icon
    required property string text
    property string too: ""

    spacing: Theme.px(root.too === "" ? 10 : 4)

    Icon {
        name: root.icon
        size: Theme.px(72)
        line: Theme.colors.accent
        tint: Theme.colors.tintOnDark
        ground: Theme.colors.header
    }

    KText {
        text: root.text
        line: Theme.bodyLine
        weight: Font.DemiBold
        color: Theme.colors.onDark
        wrapMode: Text.NoWrap
    }

    KText {
        visible: root.too !== ""
        text: root.too
        line: Theme.bodyLine
        weight: Font.DemiBold
        color: Theme.colors.onDark
        wrapMode: Text.NoWrap
    }
}
