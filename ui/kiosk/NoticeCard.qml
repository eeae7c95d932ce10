// A message that fills its place: a large sign, what it is about, and what matters most of it.
import QtQuick

import ui.controls
import ui.theme

BandCard {
    id: root

    required property string icon
    required property string title
    property string label: ""
    property string fact: ""
    // A sentence a line
    property string text: ""
    // Less of everything, on a wide screen
    property bool tight: false
    readonly property bool bare: root.fact === ""
    readonly property real padding: Theme.px(root.tight ? 24 : 44)
    // The sign takes what room the words leave.
    readonly property real room: card.height - words.height - words.spacing - 2 * root.padding
    readonly property real most: Theme.px((root.tight ? 200 : 216) + (root.bare ? 100 : 0))
    readonly property real signSize: Math.min(root.most, root.room)
    readonly property bool hasSign: root.signSize >= Theme.px(88)
    // Without its sign
    readonly property real leastHeight: words.height + 2 * root.padding + root.band

    // Where a title needs three lines they come out about the same.
    function evenWidth(width: real): real {
        const whole = metrics.advanceWidth(root.title);
        const lines = metrics.height > 0 ? Math.ceil(whole / width) : 1;
        return lines > 2 ? Math.min(width, Math.ceil(whole / lines * 1.2)) : width;
    }

    implicitHeight: root.leastHeight

    Letters {
        id: metrics

        arabic: title.arabic
        weight: title.weight
        pixels: title.pixels
    }

    Rectangle {
        id: sign

        anchors.horizontalCenter: parent.horizontalCenter
        y: words.y - words.spacing - height
        width: root.hasSign ? root.signSize : 0
        height: width
        radius: width / 2
        visible: root.hasSign
        color: Theme.highContrast ? "transparent" : Theme.colors.iconBox

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(root.signSize * (Theme.highContrast ? 0.9 : 0.6))
            heavy: Theme.highContrast ? 0 : 4.5
            ground: Theme.colors.iconBox
        }
    }

    Column {
        id: words

        x: root.padding
        y: Math.round((parent.height - height + (root.hasSign ? sign.height + spacing : 0)) / 2)
        width: root.width - 2 * x
        spacing: Theme.px(root.tight ? 16 : 24)

        BalancedText {
            id: title

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.evenWidth(parent.width)
            words: root.title
            horizontalAlignment: Text.AlignHCenter
            size: Theme.px(root.tight ? 60 : 76)
            line: Theme.px(root.tight ? 66 : 84)
            weight: Font.Bold
            tracking: -0.01
            color: Theme.colors.title
            Accessible.role: Accessible.Heading
        }

        Column {
            width: parent.width
            visible: root.label !== "" || root.fact !== ""

            KText {
                width: parent.width
                visible: root.label !== ""
                text: root.label
                horizontalAlignment: Text.AlignHCenter
                size: Theme.px(root.tight ? 44 : 52)
                line: Theme.px(root.tight ? 54 : 64)
                color: Theme.colors.inkQuiet
            }

            BigFact {
                width: parent.width
                visible: root.fact !== ""
                fact: root.fact
                most: Theme.px(root.tight ? 180 : 300)
                horizontalAlignment: Text.AlignHCenter
            }
        }

        BalancedText {
            width: parent.width
            visible: root.text !== ""
            words: root.text
            horizontalAlignment: Text.AlignHCenter
            size: Theme.px(root.tight ? 44 : 52)
            line: Theme.px(root.tight ? 54 : 66)
        }
    }
}
