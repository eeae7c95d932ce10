// 06: the codice fiscale instead of the booking's code; hidden but for its end (P6).
pragma ComponentBehavior: Bound

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
    topMargin: root.frame.flat ? Theme.px(8) : root.frame.halved ? Theme.px(64) : root.frame.pick(48,
                                                                                                  64, 24, 24)
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
        Field {
            id: field

            visible: !root.frame.flat
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
        // Above the keys wherever they are
        Field {
            visible: root.frame.flat
        },
        LetterKeys {
            width: parent.width
            across: root.frame.flat ? 12 : root.frame.wide ? 8 : 9
            keyHeight: root.frame.flat ? Theme.px(84) : root.frame.large && root.frame.halved
                                         ? Theme.px(92) : root.frame.pick(124, 104, 104, 112)
            gap: root.frame.pick(14, 14, 12, 12)
            possible: root.face.shown.taxCodeComplete
            flat: root.frame.flat
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

    component Field: SecretField {
        width: parent?.width ?? 0
        height: root.frame.flat ? Theme.px(100) : root.frame.pick(132, 112, 100, 132)
        text: root.face.shown.taxCode
        wrong: root.face.shown.codeWrong
    }
}
