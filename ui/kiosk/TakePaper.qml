// Where the paper comes out; it slides out once.
import QtQuick

import Faces
import ui.controls
import ui.theme

Rectangle {
    id: root

    required property KioskFace face
    // On a wide screen the paper comes out below the words, not beside them.
    readonly property bool narrow: root.width <= Theme.px(860)

    radius: Theme.radiusCard
    color: Theme.colors.paperPanel
    border.width: Theme.highContrast ? Theme.px(4) : 0
    border.color: Theme.colors.onDark
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Ritira il biglietto, esce qui sotto")

    Column {
        id: words

        x: root.LayoutMirroring.enabled ? root.width - width - Theme.space5 : Theme.space5
        y: Theme.px(37)
        width: Theme.px(400)

        BalancedText {
            width: parent.width
            words: qsTr("Ritira il biglietto")
            size: Theme.px(68)
            line: Theme.px(70)
            weight: Font.Bold
            color: Theme.colors.title
            spoken: false
        }

        Item {
            width: 1
            height: Theme.px(8)
        }

        KText {
            width: parent.width
            text: qsTr("Esce qui sotto")
            line: Theme.px(54)
            spoken: false
        }
    }

    Icon {
        x: root.narrow === root.LayoutMirroring.enabled ? Theme.space5 : root.width - width
                                                          - Theme.space3
        y: root.narrow ? words.y + words.height - height : words.y + words.height + Theme.px(20)
        name: "down"
        size: Theme.px(110)
        stroke: 4.5
        line: Theme.colors.title
    }

    PaperSlot {
        x: root.narrow ? (root.width - width) / 2 : root.LayoutMirroring.enabled ? Theme.px(30) :
                                                                                   root.width
                                                                                   - width - Theme.px(
                                                                                       30)
        y: root.narrow ? words.y + words.height + Theme.px(28) : Theme.px(44)
        width: Theme.px(root.narrow ? 420 : 460)
        height: root.height - y
        visible: height > Theme.px(220)
        office: root.face.shown.office
        letter: root.face.ticket.letter
        digits: root.face.ticket.digits
        officeTop: Theme.px(40)
        numberTop: Theme.px(root.narrow ? 70 : 86)
        numberSize: Theme.px(138)
        firstBarTop: Theme.px(root.narrow ? 208 : 236)
        secondBarTop: Theme.px(root.narrow ? 228 : 258)

        NumberAnimation on out {
            running: root.face.moves
            from: 0
            to: 1
            duration: Theme.paperOutMs
            easing.type: Easing.OutCubic
        }
    }
}
