// The one thing to remember of a page: a time, a number, a place, as large as its width allows.
import QtQuick

import ui.controls
import ui.theme

BalancedText {
    id: root

    required property string fact
    property real most: Theme.px(300)
    property real least: Theme.titleSize
    // Asking for a font's height makes a binding follow it; advanceWidth() alone does not.
    readonly property real fitting: widest.height > 0 ? root.most * root.width / Math.max(root.width,
                                                                                          widest.advanceWidth(
                                                                                              root.fact)) :
                                                        root.most

    words: root.fact
    size: Math.max(root.least, Math.floor(root.fitting))
    line: Math.round(root.size * 1.06)
    weight: Font.Bold
    tracking: -0.01
    color: Theme.colors.title

    FontMetrics {
        id: widest

        // Not the text's own font: that has the size which follows from this one.
        font.family: Theme.isArabic(root.fact) ? Theme.arabicFamily : Theme.family
        font.pixelSize: Math.round(root.most)
        font.weight: root.weight
    }
}
