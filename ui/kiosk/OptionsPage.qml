// The six options as rows, in large text.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    spoken: title.text
    paged: list

    Title {
        id: title

        frame: root.frame
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.frame.headerHeight + Theme.px(24)
        width: root.width - 2 * root.frame.margin
        text: qsTr("Opzioni")
    }

    Paged {
        id: list

        x: root.frame.margin
        y: root.frame.halved ? root.frame.lowTop : title.y + title.height + Theme.px(19)
        width: root.width - 2 * x
        height: root.frame.bottom - y
        moreText: qsTr("Altre opzioni")

        OptionRow {
            objectName: "optionLanguage"
            text: root.face.shown.languageName
            icon: "globe"
            switches: false
            onClicked: root.face.showLanguages()
        }

        OptionRow {
            objectName: "optionListen"
            text: qsTr("Ascolta")
            icon: "listen"
            on: root.face.options.speech
            onClicked: root.face.options.switchSpeech()
        }

        OptionRow {
            objectName: "optionText"
            text: qsTr("Testo grande")
            icon: "text"
            on: root.face.options.largeText
            onClicked: root.face.options.switchLargeText()
        }

        OptionRow {
            objectName: "optionContrast"
            text: qsTr("Contrasto")
            icon: "contrast"
            on: root.face.options.highContrast
            onClicked: root.face.options.switchHighContrast()
        }

        OptionRow {
            objectName: "optionLow"
            visible: !root.frame.landscape
            text: root.face.options.low ? qsTr("In alto") : qsTr("In basso")
            icon: "low"
            switches: false
            onClicked: root.face.options.switchLow()
        }

        OptionRow {
            objectName: "optionPrivacy"
            text: qsTr("Privacy")
            icon: "privacy"
            switches: false
            onClicked: root.face.showPrivacy()
        }
    }

    component OptionRow: AnswerButton {
        id: row

        property bool on: false
        property bool switches: true

        width: list.width
        height: Theme.px(160)
        size: Theme.bodySize
        Accessible.name: !row.switches ? row.text : row.on ? qsTr("%1, acceso").arg(row.text) : qsTr(
                                                                 "%1, spento").arg(row.text)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            visible: row.on
            name: "check-circle"
            size: Theme.px(80)
            line: row.down ? Theme.colors.choiceDown : Theme.highContrast ? Theme.colors.action :
                                                                            Theme.colors.ok
            tint: Theme.colors.okTint
        }
    }
}
