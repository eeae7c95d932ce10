// 06: the booking code, typed on large keys or read by the reader.
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property bool letters: root.face.shown.codeLetters
    readonly property int length: root.face.shown.codeLength
    readonly property int missing: root.length - root.face.shown.code.length
    // Below the keypad; a title that needs more lines takes some of it.
    readonly property real rest: Math.max(0, Theme.px(root.letters ? 8 : 20) - Math.max(0,
                                                                                        title.height
                                                                                        - Theme.px(
                                                                                            228)))

    focus: true // digits from a keyboard are for this page before anything has the ring
    spoken: root.said([title.text, qsTr("È nella ricevuta, nell’app o nell’SMS."), field.spokenName,
                       note.spokenHow])
    fault: root.face.shown.codeWrong ? root.said([note.heading, note.text]) : ""
    spacing: root.frame.pick(42, 20, 20, 16)
    share: 0.46
    actionGap: root.frame.pick(36, 36, 36, 12)

    info: [
        Title {
            id: title

            width: parent.width
            // Large text leaves no room for a note.
            text: root.frame.large && root.face.shown.codeWrong ? note.heading : qsTr(
                                                                      "Scrivi il codice di prenotazione")
            detail: !root.frame.large ? qsTr("È nella ricevuta, nell’app o nell’SMS.") :
                                        root.face.shown.codeWrong && !root.frame.flat ? note.text :
                                                                                        ""
            frame: root.frame
        },
        CodeField {
            id: field

            x: (parent.width - width) / 2
            text: root.face.shown.code
            length: root.length
            wrong: root.face.shown.codeWrong
            boxWidth: Math.min(Theme.px(100), (root.infoWidth - groupGap - 6 * spacing)
                               / root.length)
            spacing: Theme.px(root.frame.wide ? 6 : 14)
            boxHeight: root.frame.flat ? Theme.px(112) : root.frame.pick(132, 132, 100, 132)
            size: root.frame.pick(84, 84, 64, 92)
        },
        ReaderNote {
            id: note

            width: parent.width
            visible: root.frame.low || root.frame.wide
            missing: root.face.shown.codeWrong ? root.missing : 0
            tight: true
        }
    ]

    actions: [
        Keypad {
            id: keypad

            width: parent.width
            keyHeight: root.frame.flat ? Theme.px(96) : root.frame.pick(root.letters ? 92 : 116,
                                                                        root.letters ? 84 : 108,
                                                                        root.letters ? 88 : 120,
                                                                        116)
            gap: root.frame.pick(20, 20, 20, 12)
            letters: root.letters
            possible: root.missing === 0
            onTyped: character => root.face.typeCharacter(character)
            onDeleted: root.face.deleteCharacter()
            onGoneOn: root.face.checkCode()
        },
        AnswerButton {
            objectName: "useTaxCode"
            width: parent.width
            height: root.frame.large ? Math.max(Theme.px(120), naturalHeight) : Theme.px(100)
            visible: root.face.shown.takesTaxCodes && !keypad.lettersShown
            text: qsTr("Uso il codice fiscale")
            icon: root.frame.large ? "" : "card"
            size: root.frame.large ? Theme.bodySize : Theme.px(48)
            weight: Font.DemiBold
            onClicked: root.face.useTaxCode()
        },
        ReaderNote {
            width: parent.width
            visible: root.frame.tall
            missing: root.face.shown.codeWrong ? root.missing : 0
        },
        Item {
            width: 1
            height: root.rest
            visible: root.frame.tall && root.rest > 0
        }
    ]

    Keys.onPressed: event => {
        if (/^[0-9A-Za-z]$/.test(event.text))
            root.face.typeCharacter(event.text.toUpperCase());
        else if (event.key === Qt.Key_Backspace)
            root.face.deleteCharacter();
        else
            return;
        event.accepted = true;
    }
}
