// A text that is broken into lines of about the same length when it needs two.
import QtQuick

import ui.theme

KText {
    id: root

    required property string words
    property real room: root.width

    // The break that makes the longer line shortest; asking for a font's height makes a binding
    // follow it, advanceWidth() alone does not.
    function balanced(text: string, room: real, _height: real): string {
        const parts = text.split(" ");
        if (text.includes("\n") || metrics.advanceWidth(text) <= room || parts.length < 2)
            return text;
        const breaks = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(" ") + "\n"
                                                    + parts.slice(i + 1).join(" "));
        const widest = lines => Math.max(...lines.split("\n").map(line => metrics.advanceWidth(
                                                                              line)));
        // A line should not end in a short word: it belongs to what follows.
        const cost = lines => widest(lines) + (/ \S{1,2}\n/.test(lines) ? 1.5 * root.size : 0);
        const best = breaks.reduce((best, next) => cost(next) < cost(best) ? next : best);
        return widest(best) <= room ? best : text;
    }

    arabic: Theme.isArabic(root.words)
    text: root.balanced(root.words, root.room, metrics.height)
    Accessible.name: root.words

    FontMetrics {
        id: metrics

        font: root.font
    }
}
