// Measures words in the letters that KText draws them with.
import QtQuick

import ui.theme

FontMetrics {
    id: root

    required property bool arabic
    required property int weight
    required property int pixels

    // The size in which words fill a width, at most the one that they are measured in. Asking for the
    // font's height makes a binding follow it; advanceWidth() alone does not.
    function fitting(words: string, width: real, most: real): real {
        return root.height > 0 ? most * width / Math.max(width, root.advanceWidth(words)) : most;
    }

    font.family: root.arabic ? Theme.arabicFamily : Theme.family
    font.pixelSize: root.pixels
    font.weight: root.arabic ? Font.Normal : root.weight
    font.variableAxes: root.arabic ? ({
                                          "wght": root.weight
                                      }) : ({})
    font.hintingPreference: Font.PreferNoHinting
}
