// The message on the displays: what they say now, and what they shall say.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property HallWords hall
    property bool compact: false
    readonly property int inner: root.width - 58
    readonly property string now: {
        if (root.hall.shown === "")
            return qsTr("Gli schermi mostrano il testo di sempre.");
        if (root.hall.shownUntil === "")
            return qsTr("Adesso: “%1” Fino a fine giornata.").arg(root.hall.shown);
        //: %1 the message, %2 time of day
        return qsTr("Adesso: “%1” Fino alle %2.").arg(root.hall.shown).arg(root.hall.shownUntil);
    }

    CardHead {
        id: head

        x: 29
        y: root.compact ? 16 : 27
        width: root.inner
        icon: "message"
        textX: 36
        title: qsTr("Messaggio sugli schermi")
    }

    ScrollArea {
        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 12 : 22
        anchors.bottom: refused.visible ? refused.top : buttons.top
        anchors.bottomMargin: Theme.staff3
        x: 29
        width: root.inner
        contentHeight: words.height

        Column {
            id: words

            width: parent.width
            spacing: root.compact ? 8 : 12

            StaffNote {
                objectName: "message-now"
                width: parent.width
                icon: "eye"
                text: root.now
            }

            Repeater {
                model: root.hall.languages

                SearchField {
                    required property string modelData
                    required property int index

                    width: root.inner
                    inputName: "message-" + index
                    longest: root.hall.longest
                    hint: qsTr("Scrivi il messaggio")
                    //: Spoken name of the field, %1 is a language
                    name: qsTr("Messaggio, %1").arg(modelData)
                    text: root.hall.texts[index] ?? ""
                    line: Theme.colors.action
                    signed: false
                    onEdited: text => root.hall.write(index, text)
                }
            }

            StepTitle {
                width: parent.width
                text: qsTr("Oppure scegli una frase")
            }

            Flow {
                width: parent.width
                spacing: Theme.staff2

                Repeater {
                    model: root.hall.prepared

                    StaffButton {
                        required property string modelData
                        required property int index

                        objectName: "prepared-" + modelData
                        text: root.hall.preparedWords[index]
                        onClicked: root.hall.prepare(modelData)
                    }
                }
            }

            StepTitle {
                width: parent.width
                text: qsTr("Per quanto tempo")
            }

            Segments {
                words: [qsTr("30 minuti"), qsTr("1 ora"), qsTr("Tutto il giorno")]
                values: ["half_hour", "hour", "day"]
                chosen: root.hall.lasts
                leastWidth: 96
                padding: 14
                onPicked: value => root.hall.last(value)
            }
        }
    }

    StaffNote {
        id: refused

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.staff3
        x: 29
        width: root.inner
        visible: root.hall.refusal !== "" && root.hall.service === ""
        kind: Note.Kind.Warning
        text: root.hall.refusal
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 16 : 25
        x: 29
        spacing: Theme.staff3

        StaffButton {
            objectName: "put-up"
            width: Math.min(implicitWidth, root.inner / 2)
            big: true
            primary: true
            text: qsTr("Mostra sugli schermi")
            icon: "message"
            onClicked: root.hall.putUp()
        }

        StaffButton {
            objectName: "take-down"
            width: Math.min(implicitWidth, root.inner / 2 - Theme.staff3)
            big: true
            visible: root.hall.shown !== ""
            text: qsTr("Togli il messaggio")
            icon: "cross"
            onClicked: root.hall.takeDown()
        }
    }
}
