// The same sentence in every language that has a button of its own, below a rule.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property bool tall
    required property list<string> lines

    Item {
        width: 1
        height: root.tall ? Theme.px(96) : Theme.px(16)
    }

    Rectangle {
        width: parent.width
        height: Theme.px(3)
        color: Theme.colors.ruleOnDark
    }

    Item {
        width: 1
        height: root.tall ? Theme.px(36) : Theme.px(8)
    }

    Repeater {
        model: root.lines

        KText {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
            size: Theme.px(48)
            line: Theme.px(66)
            color: Theme.colors.onDark
        }
    }
}
