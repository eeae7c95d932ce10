// What has no picture of its own: a title, one card, one primary action.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    spoken: root.face.shown.noticeTitle + ". " + root.face.shown.noticeText
    readonly property bool inCard: !root.frame.halved && !root.frame.large
    readonly property bool acts: root.face.shown.noticeAction !== ""

    spacing: root.frame.large ? Theme.px(20) : Theme.px(40)
    stacked: true

    info: [
        Title {
            width: parent.width
            text: root.face.shown.noticeTitle
            frame: root.frame
        },
        BandCard {
            width: parent.width
            height: column.height + root.frame.gap + Theme.px(82)
            visible: !root.frame.large

            Column {
                id: column

                x: Theme.space5
                y: Theme.px(42)
                width: parent.width - 2 * x
                spacing: Theme.px(44)

                InfoLine {
                    width: parent.width
                    icon: root.face.shown.noticeIcon
                    iconSize: Theme.px(96)
                    text: root.face.shown.noticeText
                    size: Theme.nameSize
                    line: Theme.px(64)
                    weight: Font.Normal
                    color: Theme.colors.ink
                    ground: Theme.colors.surface
                }

                PrimaryButton {
                    objectName: "act"
                    width: parent.width
                    implicitHeight: Theme.px(152)
                    visible: root.inCard && root.acts
                    text: root.face.shown.noticeAction
                    onChosen: root.face.actOnNotice()
                }
            }
        },
        Repeater {
            // One block for each sentence, so that they can stand on different parts of the page.
            model: root.frame.large ? root.face.shown.noticeText.match(/[^.]+\.?/g) : []

            KText {
                required property string modelData

                width: root.infoWidth
                text: modelData.trim()
            }
        }
    ]

    actions: [
        PrimaryButton {
            objectName: "act"
            width: parent.width
            implicitHeight: root.frame.large ? Math.max(Theme.px(140), naturalHeight) : Theme.px(
                                                   152)
            visible: !root.inCard && root.acts
            text: root.face.shown.noticeAction
            size: root.frame.large ? Theme.bodySize : Theme.nameSize
            onChosen: root.face.actOnNotice()
        }
    ]
}
