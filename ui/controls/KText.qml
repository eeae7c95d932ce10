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
    readonly property real above: Math.round((root.line - root.size * Theme.naturalLine) / 2)
    readonly property real below: root.line - Math.ceil(Math.round(root.size) * Theme.naturalLine)
                                  - root.above
    // A test cannot read the enum.
    readonly property bool centred: root.horizontalAlignment === Text.AlignHCenter
    readonly property real raised: Math.round(root.lift * root.size)

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: Math.round(root.size)
    font.weight: root.weight
    font.hintingPreference: Font.PreferNoHinting
    font.letterSpacing: root.tracking * root.size
    color: Theme.colors.ink
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    lineHeightMode: Text.FixedHeight
    lineHeight: root.line
    topPadding: root.above - root.raised
    bottomPadding: root.below + root.raised

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken || root.text === ""
}
