// Where things are in the kiosk's window, by its shape and the person's options. Exactly one of
// tall, low, wide and large holds; large text has its own arrangement wherever it is.
import QtQuick

import ui.theme

QtObject {
    id: root

    required property real width
    required property real height
    required property bool large
    required property bool wantsLow

    readonly property bool landscape: root.width > root.height
    // Everything to press is in the lower half; a landscape screen is low enough as it is.
    readonly property bool halved: root.wantsLow && !root.landscape
    readonly property bool low: root.halved && !root.large
    readonly property bool wide: root.landscape && !root.large
    readonly property bool tall: !root.low && !root.wide && !root.large
    // Large text on a landscape screen: there is room for little at once.
    readonly property bool flat: root.landscape && root.large

    readonly property real margin: root.pick(64, 64, 42, 48)
    readonly property real actionMargin: root.pick(64, 42, 42, 48)
    readonly property real headerHeight: root.pick(112, 112, 80, 132)
    readonly property real optionHeight: root.large ? 0 : root.pick(164, 148, 133, 0)
    readonly property real pillHeight: root.flat ? Theme.px(104) : root.pick(112, 96, 94, 124)
    // Distance of the navigation from the options
    readonly property real navMargin: root.pick(28, 18, 20, 32)
    readonly property real navHeight: root.large ? 2 * root.pillHeight + Theme.px(18) :
                                                   root.pillHeight
    readonly property real navTop: root.height - root.optionHeight - root.navMargin - root.navHeight
    // Between choices
    readonly property real gap: root.pick(20, 20, 25, 20)
    // Where a page ends, above the navigation
    readonly property real bottom: root.navTop - (root.flat ? Theme.px(20) : root.pick(28, 28, 20,
                                                                                       18))
    readonly property real middle: Math.round(root.height / 2)
    // Where what can be pressed begins in the low position
    readonly property real lowTop: root.middle + Theme.px(20)

    // One of four lengths of the reference screen, by arrangement.
    function pick(tall: real, low: real, wide: real, large: real): real {
        return Theme.px(root.large ? large : root.wide ? wide : root.low ? low : tall);
    }
}
