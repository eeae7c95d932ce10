// A fact that belongs to a message, with its icon; in large text the words alone.
import QtQuick

import ui.controls
import ui.theme

InfoLine {
    id: root

    property bool tight: false

    iconSize: Theme.largeText ? 0 : Theme.px(root.tight ? 72 : 84)
    spacing: Theme.largeText ? 0 : Theme.px(root.tight ? 22 : 32)
    size: Theme.largeText ? Theme.bodySize : Theme.px(root.tight ? 44 : 52)
    line: Theme.largeText ? Theme.bodyLine : Theme.px(root.tight ? 52 : 62)
    detailLine: Theme.largeText ? Theme.bodyLine : Theme.px(52)
}
