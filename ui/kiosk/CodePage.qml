// 06: the booking code, typed on large keys or read by the reader.
pragma ComponentBehavior: Bound

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

    // What the title and the words below the keys leave; longer ones leave less.
    readonly property real tallKey: (root.frame.bottom - root.frame.headerHeight - root.topMargin
                                     - title.height - field.height - root.spacing - beside.height
                                     - 3 * root.actionGap - (useTaxCode.visible ? useTaxCode.height
                                                                                  + root.actionGap :
                                                                                  0) - root.rest)
                                    / keypad.rows - keypad.gap

    focus: true // digits from a keyboard are for this page before anything has the ring
    spoken: root.said([title.text, qsTr("È nella ricevuta, nell’app o nell’SMS."), field.spokenName,
                       note.spokenHow])
    fault: root.face.shown.codeWrong ? root.said([note.heading, note.text]) : ""
    topMargin: root.frame.flat ? Theme.px(8) : root.frame.halved ? Theme.px(64) : root.frame.pick(48,
                                                                                                  64, 24, 24)
    spacing: root.frame.pick(42, 20, 20, 16)
    share: 0.46
    actionGap: title.height > Theme.px(228) ? Theme.px(20) : root.frame.pick(36, 36, 36, 12)

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
        Field {
            id: field

            x: (parent.width - width) / 2
            visible: !root.frame.flat
        },
        ReaderNote {
            id: note

            width: parent.width
            // Where there is little room a hint gives way to what is typed.
            visible: (root.frame.low || root.frame.wide) && (root.face.shown.codeWrong
                                                             || root.mostInfoHeight >= title.height
                                                             + field.height + implicitHeight + 2
                                                             * root.spacing)
            missing: root.face.shown.codeWrong ? root.missing : 0
            tight: true
        }
    ]

    actions: [
        // Above the keys wherever they are
        Field {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.frame.flat
        },
        Keypad {
            id: keypad

            width: parent.width
            keyHeight: root.frame.flat ? Theme.px(title.headHeight > Theme.px(100) ? 88 : 112) :
                                         root.frame.tall ? Math.max(Theme.px(82), Math.min(Theme.px(root.letters
                                                                                                    ? 92 : 116),
                                                                                           root.tallKey)) :
                                                           root.frame.pick(0, root.letters ? 84 :
                                                                                             108, root.letters
                                                                           ? 88 : 120, 116)
            flat: root.frame.flat
            gap: root.frame.pick(20, 20, 20, 12)
            letters: root.letters
            possible: root.missing === 0
            onTyped: character => root.face.typeCharacter(character)
            onDeleted: root.face.deleteCharacter()
            onGoneOn: root.face.checkCode()
        },
        AnswerButton {
            id: useTaxCode

            objectName: "useTaxCode"
            width: parent.width
            height: root.frame.large ? Math.max(Theme.px(root.frame.flat ? 96 : 120),
                                                naturalHeight) : Theme.px(100)
            visible: root.face.shown.takesTaxCodes && !keypad.lettersShown
            text: qsTr("Uso il codice fiscale")
            icon: root.frame.large ? "" : "card"
            size: root.frame.large ? Theme.bodySize : Theme.px(48)
            weight: Font.DemiBold
            onClicked: root.face.useTaxCode()
        },
        ReaderNote {
            id: beside

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

    component Field: CodeField {
        text: root.face.shown.code
        length: root.length
        wrong: root.face.shown.codeWrong
        boxWidth: Math.min(Theme.px(100), (root.infoWidth - groupGap - 6 * spacing) / root.length)
        spacing: Theme.px(root.frame.wide ? 6 : 14)
        boxHeight: root.frame.flat ? Theme.px(100) : root.frame.pick(132, 132, 100, 132)
        size: root.frame.pick(84, 84, 64, 92)
    }
}
