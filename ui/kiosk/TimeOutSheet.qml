// 09: does somebody need more time? Any touch outside the sheet goes on, too.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    //: Spoken: what the OK key of the keypad does
    spoken: root.said([question.words, rest.words, qsTr("Premi OK per continuare")])
    landing: more // one press of OK is enough to go on
    readonly property bool small: root.frame.landscape
    readonly property real margin: Theme.px(64)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.veil

        Touch {
            anchors.fill: parent
            activeFocusOnTab: false
            Accessible.ignored: true
            onClicked: root.face.goOn()
        }
    }

    Rectangle {
        id: sheet

        y: root.height - height
        width: parent.width
        height: content.height + Theme.band + Theme.px(128)
        radius: Theme.px(48)
        color: Theme.colors.attention

        // Covers the round corners at the bottom, and what lies below while it rises.
        Rectangle {
            y: Theme.band
            width: parent.width
            height: parent.height
            radius: Theme.px(48)
            color: Theme.colors.surface
            border.width: 0
        }

        // A touch on the sheet itself does nothing.
        TapHandler {}

        Column {
            id: content

            x: root.margin
            y: Theme.band + (root.small ? Theme.px(24) : Theme.px(64))
            width: parent.width - 2 * x

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !root.small && !root.frame.large
                name: "hourglass"
                size: Theme.px(132)
                heavy: Theme.highContrast ? 7 : 4.5
            }

            Item {
                width: 1
                height: root.small || root.frame.large ? 0 : Theme.px(24)
            }

            BalancedText {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                words: qsTr("Hai bisogno di altro tempo?")
                size: root.frame.large ? Theme.titleSize : root.small ? Theme.px(72) :
                                                                        Theme.sheetSize
                line: root.frame.large ? Theme.titleLine : root.small ? Theme.px(80) :
                                                                        Theme.sheetLine
                weight: Font.Bold
                tracking: -0.01
                color: Theme.colors.title
                Accessible.role: Accessible.Heading
            }

            Item {
                width: 1
                height: Theme.px(29)
            }

            EmphasisText {
                id: rest

                width: parent.width - (root.frame.large || root.small ? 0 : Theme.px(152))
                anchors.horizontalCenter: parent.horizontalCenter
                horizontalAlignment: Text.AlignHCenter
                //: Keep the stars around the number and its word
                text: qsTr("Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.", "",
                           root.face.idle.secondsLeft)
                size: root.frame.large ? Theme.bodySize : Theme.px(48)
                line: root.frame.large ? Theme.bodyLine : Theme.px(60)
            }

            Item {
                width: 1
                height: Theme.px(36)
            }

            Row {
                id: segments

                readonly property int count: Math.min(20, root.face.idle.seconds)
                readonly property real gap: Theme.px(10)
                readonly property int lit: Math.ceil(root.face.idle.secondsLeft * segments.count
                                                     / Math.max(1, root.face.idle.seconds))

                spacing: segments.gap
                Accessible.ignored: true

                Repeater {
                    model: segments.count

                    Rectangle {
                        required property int index

                        width: (content.width - (segments.count - 1) * segments.gap)
                               / segments.count
                        height: Theme.px(28)
                        radius: Theme.px(8)
                        color: index < segments.lit ? Theme.colors.action : "transparent"
                        border.width: index < segments.lit ? 0 : Theme.border
                        border.color: Theme.colors.outline
                    }
                }
            }

            Item {
                width: 1
                height: root.small ? Theme.px(28) : Theme.px(48)
            }

            PrimaryButton {
                id: more

                objectName: "continue"
                width: parent.width
                implicitHeight: root.small ? Theme.px(120) : Theme.px(160)
                text: qsTr("Sì, continuo")
                size: root.frame.large ? Theme.bodySize : Theme.px(60)
                onChosen: root.face.goOn()
            }

            Item {
                width: 1
                height: root.small ? Theme.px(20) : Theme.px(28)
            }

            AnswerButton {
                objectName: "leave"
                width: parent.width
                implicitHeight: root.small ? Theme.px(110) : Theme.px(132)
                text: qsTr("No, ho finito")
                size: root.frame.large ? Theme.bodySize : Theme.nameSize
                weight: Font.DemiBold
                onClicked: root.face.startAgain()
            }
        }

        NumberAnimation on y {
            running: root.face.moves
            from: root.height
            to: root.height - sheet.height
            duration: Theme.sheetRiseMs
            easing.type: Easing.OutCubic
        }
    }
}
