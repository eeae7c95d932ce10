// The one thing to remember of a page: a time, a number, a place, as large as its width allows.
import QtQuick

import ui.controls
import ui.theme

BalancedText {
    id: root

    required property string fact
    property real most: Theme.px(300)
    property real least: Theme.titleSize
    readonly property real fitting: widest.fitting(root.fact, root.width, root.most)

    words: root.fact
    size: Math.max(root.least, Math.floor(root.fitting))
    line: Math.round(root.size * 1.06)
    weight: Font.Bold
    tracking: -0.01
    color: Theme.colors.title

    Letters {
        id: widest

        arabic: root.arabic
        weight: root.weight
        // Not the text's own: those follow from this one.
        pixels: Math.round(root.most)
    }
}
