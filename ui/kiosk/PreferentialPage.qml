// 04: one question, one bit. Yes and No look alike and lead to the same page (P1).
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property bool tight: root.frame.low || root.frame.wide
    readonly property real wordSize: root.frame.pick(48, 48, 46, 88)
    // Long words get less air around them.
    readonly property real spare: root.paged.height - title.height - why.height
                                  - pregnant.naturalHeight - parents.naturalHeight
                                  - impaired.naturalHeight - Theme.px(95)
    readonly property real pad: root.tight ? Theme.px(12) : Math.max(Theme.px(16), Math.min(Theme.px(
                                                                                                71), Math.floor(
                                                                                                root.spare
                                                                                                / 3)))

    //: Spoken: which answer of how many
    readonly property string placeText: qsTr("%1 di %2")

    spoken: root.said([title.text, title.detail, pregnant.text, parents.text, impaired.text,
                       why.words])

    spacing: root.frame.pick(24, 14, 14, 20)
    stacked: true

    info: [
        Title {
            id: title

            frame: root.frame
            modest: true
            width: parent.width
            text: qsTr("Hai diritto all’accesso preferenziale?")
            bottomPadding: root.tight || root.frame.large ? 0 : Theme.px(14)
            detail: qsTr("Vale per queste persone:")
        },
        Rectangle {
            width: parent.width
            height: rows.height + (root.tight ? 0 : Theme.px(17))
            visible: !root.frame.large
            radius: Theme.radiusCard
            color: Theme.colors.surface
            border.width: Theme.highContrast ? Theme.px(4) : 0
            border.color: Theme.colors.onDark

            Column {
                id: rows

                x: Theme.space5
                y: root.tight ? 0 : Theme.px(9)
                width: parent.width - 2 * x

                PreferentialRow {
                    id: pregnant

                    width: parent.width
                    icon: "pregnant"
                    text: qsTr("Donne in gravidanza")
                    tight: root.tight
                    pad: root.pad
                }

                PreferentialRow {
                    id: parents

                    width: parent.width
                    icon: "stroller"
                    text: qsTr("Genitori con un bambino sotto un anno di età")
                    tight: root.tight
                    pad: root.pad
                    ruled: true
                }

                PreferentialRow {
                    id: impaired

                    width: parent.width
                    icon: "wheelchair"
                    text: qsTr(
                              "Persone con disabilità o che si muovono con difficoltà, anche per poco tempo")
                    tight: root.tight
                    pad: root.pad
                    ruled: true
                }
            }
        },
        PreferentialRow {
            width: parent.width
            visible: root.frame.large
            icon: "pregnant"
            text: qsTr("Donne in gravidanza")
        },
        PreferentialRow {
            width: parent.width
            visible: root.frame.large
            icon: "stroller"
            text: qsTr("Genitori con un bambino sotto un anno di età")
        },
        PreferentialRow {
            width: parent.width
            visible: root.frame.large
            icon: "wheelchair"
            text: qsTr(
                      "Persone con disabilità o che si muovono con difficoltà, anche per poco tempo")
        },
        Item {
            width: parent.width
            height: Math.max(sign.size, why.height) + (root.tight ? 0 : Theme.px(24))

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                name: "privacy"
                size: Theme.px(72)
            }

            EmphasisText {
                id: why

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: sign.right
                anchors.leftMargin: Theme.px(28)
                anchors.right: parent.right
                //: Keep the stars around what must stand out
                text: qsTr(
                          "Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.")
                line: root.tight || root.frame.large ? Theme.bodyLine : Theme.px(54)
            }
        }
    ]
    actions: [
        Grid {
            id: answers

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tallest: Math.max(yes.naturalHeight, no.naturalHeight)

            width: parent.width
            columns: root.frame.wide ? 2 : 1
            spacing: root.frame.pick(28, 20, 20, 20)

            AnswerButton {
                id: yes

                objectName: "yes"
                spokenPlace: root.placeText.arg(1).arg(2)
                width: answers.cell
                height: root.frame.large ? Math.max(Theme.px(124), naturalHeight) : Math.max(
                                               Theme.px(140), answers.tallest)
                text: root.frame.large ?
                          //: Answer in large text, below the question for preferential access
                          qsTr("Sì, ne ho diritto") : qsTr(
                              "Sì, ho diritto all’accesso preferenziale")
                size: root.wordSize
                onClicked: root.face.answer(true)
            }

            AnswerButton {
                id: no

                objectName: "no"
                spokenPlace: root.placeText.arg(2).arg(2)
                width: answers.cell
                height: yes.height
                text: qsTr("No")
                size: root.wordSize
                onClicked: root.face.answer(false)
            }
        }
    ]
}
