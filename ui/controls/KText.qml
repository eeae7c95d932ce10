// A text: plain, in the product's font, wrapped, never cut, in line boxes of a given height.
import QtQuick

import ui.theme

Text {
    id: root

    property real size: Theme.bodySize
    property real line: Math.round(root.size * 1.2)
    property int weight: Font.Normal
    // Raises the text by so many em; Theme.opticalLift centres capitals and digits.
    property real lift: 0
    // Between letters, in em.
    property real tracking: 0
    // False where the control around it is spoken as a whole.
    property bool spoken: true
    // Whether its letters are Arabic: a run of a sentence may have none, and still stands in it.
    property bool arabic: Theme.isArabic(root.text)
    // False where there is room for a word of this size and no more.
    property bool grows: true
    readonly property bool grown: root.arabic && root.grows && !Theme.scarce && root.size
                                  < Theme.arabicLarge
    readonly property int pixels: Math.round(root.size * (root.grown ? Theme.arabicScale : 1))
    readonly property real box: root.arabic ? root.arabicBox() : root.line
    readonly property real natural: root.arabic ? Theme.arabicNaturalLine : Theme.naturalLine
    readonly property real above: Math.round((root.box - (root.grown ? root.pixels : root.size)
                                              * root.natural) / 2)
    readonly property real below: root.box - Math.ceil(root.pixels * root.natural) - root.above
    // A test cannot read the enum.
    readonly property bool centred: root.horizontalAlignment === Text.AlignHCenter
    readonly property real raised: Math.round(root.arabic ? Theme.arabicLift * root.pixels :
                                                            root.lift * root.size)

    function arabicBox(): real {
        if (root.wrapMode === Text.NoWrap)
            return Math.max(root.line, root.pixels);
        return root.grown ? Math.round(root.line * Theme.arabicScale) : Math.max(root.line,
                                                                                 Math.round(
                                                                                     root.pixels
                                                                                     * Theme.arabicLine));
    }

    textFormat: Text.PlainText
    font.family: root.arabic ? Theme.arabicFamily : Theme.family
    font.pixelSize: root.pixels
    font.weight: root.arabic ? Font.Normal : root.weight
    font.variableAxes: root.arabic ? ({
                                          "wght": root.weight
                                      }) : ({})
    font.hintingPreference: Font.PreferNoHinting
    font.letterSpacing: root.arabic ? 0 : root.tracking * root.size
    color: Theme.colors.ink
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    lineHeightMode: Text.FixedHeight
    lineHeight: root.box
    topPadding: root.above - root.raised
    bottomPadding: root.below + root.raised

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken || root.text === ""
}
