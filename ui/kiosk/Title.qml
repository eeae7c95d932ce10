// The question or fact of a screen, and one line below it.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property Frame frame
    required property string text
    property string detail: ""
    // As large as elsewhere in the low position, where there is much to read.
    property bool modest: false
    readonly property bool big: root.frame.low && !root.modest
    readonly property real size: root.frame.flat ? Theme.px(96) : root.big ? Theme.headlineSize :
                                                                             root.frame.pick(76, 76,
                                                                                             64, 132)
    readonly property real line: root.frame.flat ? Theme.px(96) : root.big ? Theme.headlineLine :
                                                                             root.frame.pick(80, 80,
                                                                                             68, 132)

    // On one line, as large as may be
    readonly property real wholeWidth: metrics.height > 0 ? metrics.advanceWidth(root.text) : 0
    // Without the line below it
    readonly property alias headHeight: head.height
    readonly property real longest: metrics.height > 0 ? Math.max(...root.text.split(/\s/).map(word
                                                                                               => metrics.advanceWidth(
                                                                                                      word))) : 0

    // The lines of Arabic hold enough of it.
    spacing: Theme.isArabic(root.text) ? root.frame.pick(0, 12, 8, 20) : root.big ? Theme.px(28) :
                                                                                    root.frame.pick(
                                                                                        16, 16, 16,
                                                                                        8)

    BalancedText {
        id: head

        width: parent.width
        words: root.text
        // A word that is wider than the page makes the letters smaller, but never small.
        size: Math.max(Theme.bodySize, Math.floor(root.size * Math.min(1, root.width / Math.max(1,
                                                                                                root.longest))))
        line: root.line
        weight: Font.Bold
        tracking: -0.01
        color: Theme.colors.title
        Accessible.role: Accessible.Heading
    }

    KText {
        width: parent.width
        visible: root.detail !== ""
        text: root.detail
        size: root.big ? Theme.px(52) : Theme.bodySize
        line: root.big ? Theme.px(62) : Theme.bodyLine
        color: Theme.colors.inkQuiet
    }

    Letters {
        id: metrics

        arabic: head.arabic
        weight: head.weight
        pixels: Math.round(root.size)
    }
}
