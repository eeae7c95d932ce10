// Measures words in the letters that KText draws them with.
import QtQuick

import ui.theme

FontMetrics {
    id: root

    required property bool arabic
    required property int weight
    required property int pixels

    font.family: root.arabic ? Theme.arabicFamily : Theme.family
    font.pixelSize: root.pixels
    font.weight: root.arabic ? Font.Normal : root.weight
    font.variableAxes: root.arabic ? ({
                                          "wght": root.weight
                                      }) : ({})
    font.hintingPreference: Font.PreferNoHinting
}
