// What will be closed, and what still blocks it.
import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property DayClosing closing
    required property string post
    property bool compact: false
    readonly property int inner: root.width - 57

    KText {
        id: head

        x: 29
        y: root.compact ? 14 : 28
        width: root.inner
        text: {
            if (root.closing.closing < 0) {
                return "";
            }
            if (root.closing.closing === 0) {
                return qsTr("Nessuno aspetta più: puoi chiudere");
            }
            if (root.closing.closing === 1) {
                return qsTr("1 biglietto in attesa si chiude come “non servito”");
            }
            return qsTr("%n biglietti in attesa si chiudono come “non serviti”", "",
                        root.closing.closing);
        }
        size: 24
        line: 30
        weight: Font.Bold
        color: Theme.colors.title
        Accessible.role: Accessible.Heading
    }

    ScrollArea {
        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 22
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.staff4
        x: 29
        width: root.inner
        contentHeight: all.height

        Column {
            id: all

            width: parent.width
            spacing: root.compact ? 12 : 19

            ResetTable {
                width: parent.width
                rows: root.closing.rows
                goesOn: root.closing.queue !== "" && !root.closing.restart
                compact: root.compact
            }

            Segments {
                visible: root.closing.canRestart && root.closing.step === 1
                words: [qsTr("I numeri continuano"), qsTr("Riparti dal primo numero")]
                values: ["go-on", "restart"]
                chosen: root.closing.restart ? "restart" : "go-on"
                onPicked: value => root.closing.restartNumbers(value === "restart")
            }

            UndoNote {
                width: parent.width
                visible: root.closing.canUndo && root.closing.step === 1
                closing: root.closing
            }

            BlockingList {
                width: parent.width
                visible: root.closing.blocked
                blocking: root.closing.blocking
                onServedRequested: desk => root.closing.closeAsServed(desk)
            }

            StaffNote {
                width: parent.width
                visible: root.closing.step === 2
                icon: "list"
                text: qsTr("Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.").arg(
                          root.post)
            }

            StaffNote {
                width: parent.width
                visible: root.closing.refusal !== ""
                kind: Note.Kind.Warning
                text: root.closing.refusal
            }
        }
    }
}
