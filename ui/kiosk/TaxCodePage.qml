// 06: the codice fiscale instead of the booking's code; hidden but for its end (P6).
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    readonly property string wrong: qsTr("Il codice fiscale non è giusto")

    focus: true // letters from a keyboard are for this page before anything has the ring
    spoken: root.said([title.text, qsTr("È sulla tessera sanitaria. Non lo conserviamo."),
                       field.spokenName, reader.spokenHow])
    fault: root.face.shown.codeWrong ? root.said([note.heading, note.text]) : ""
    spacing: root.frame.pick(42, 20, 20, 16)
    share: 0.4
    actionGap: root.frame.pick(36, 28, 20, 12)

    info: [
        Title {
            id: title

            width: parent.width
            // Large text leaves no room for a note.
            text: root.face.shown.codeWrong && root.frame.large ? root.wrong : qsTr(
                                                                      "Scrivi il codice fiscale")
            //: Said of the codice fiscale
            detail: root.frame.large || root.frame.wide ? "" : qsTr(
                                                              "È sulla tessera sanitaria. Non lo conserviamo.")
            frame: root.frame
        },
        SecretField {
            id: field

            width: parent.width
            height: root.frame.flat ? Theme.px(112) : root.frame.pick(132, 112, 100, 132)
            text: root.face.shown.taxCode
            wrong: root.face.shown.codeWrong
        },
        Note {
            id: note

            width: parent.width
            visible: root.face.shown.codeWrong && !root.frame.large
            kind: Note.Kind.Error
            icon: "cross-circle"
            heading: root.wrong
            text: qsTr("Controlla lettere e numeri: di solito sono 16.")
        },
        ReaderNote {
            id: reader

            width: parent.width
            visible: !root.face.shown.codeWrong && !root.frame.large
            tight: true
        }
    ]

    actions: [
        LetterKeys {
            width: parent.width
            across: root.frame.flat ? 12 : root.frame.wide ? 8 : 9
            keyHeight: root.frame.flat ? Theme.px(96) : root.frame.large && root.frame.halved
                                         ? Theme.px(92) : root.frame.pick(124, 104, 104, 112)
            gap: root.frame.pick(14, 14, 12, 12)
            possible: root.face.shown.taxCodeComplete
            seen: root.face.shown.taxCodeSeen
            onTyped: character => root.face.typeCharacter(character)
            onDeleted: root.face.deleteCharacter()
            onSeenChosen: root.face.seeTaxCode()
            onGoneOn: root.face.checkCode()
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
