// A fact with its label, at the beginning of the line.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property string label
    required property string fact
    required property Frame frame

    KText {
        width: parent.width
        visible: root.label !== ""
        text: root.label
        size: root.frame.large ? Theme.bodySize : Theme.px(60)
        line: root.frame.large ? Theme.bodyLine : Theme.px(72)
        color: Theme.colors.inkQuiet
    }

    BigFact {
        width: parent.width
        visible: root.fact !== ""
        fact: root.fact
        most: root.frame.flat ? Theme.px(180) : root.frame.large ? Theme.px(300) : Theme.px(240)
        least: root.frame.flat ? Theme.px(96) : Theme.titleSize
    }
}
