// Where the ticket at the desk is sent on to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Faces
import ui.controls
import ui.theme

FocusScope {
    id: root

    required property DeskFace face
    // Where there is little room, things move together.
    readonly property bool compact: root.height < 640
    readonly property TransferChoice choice: root.face.transferChoice

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staff5
        anchors.rightMargin: Theme.staff5
        spacing: 0

        KText {
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? Theme.staff3 : 22
            text: qsTr("Trasferisci %1").arg(root.face.ticket.number)
            size: 24
            line: 28
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            Layout.fillWidth: true
            // Where there is little room, the switch below says it, too.
            visible: !root.compact || root.choice.estimate === ""
            text: root.choice.keepsPlace ? qsTr(
                                               "Il numero resta lo stesso. Il posto in fila non si perde.") :
                                           qsTr("Il numero resta lo stesso. Aspetta dopo gli altri.")
            size: Theme.staffBodySize
            line: 26
            color: Theme.colors.inkQuietStaff
        }

        KText {
            Layout.fillWidth: true
            visible: root.choice.estimate !== ""
            //: Of the waits in the list: %1 when they were worked out
            text: qsTr("Attese: %1").arg(root.choice.estimate)
            size: Theme.staffBodySize
            line: 26
            color: Theme.colors.inkQuietStaff
        }

        SearchField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            focus: true
            hint: qsTr("Cerca una coda o uno sportello")
            keyCap: root.choice.typing ? "" : "/"
            onTapped: root.choice.startTyping()
            onEdited: text => root.choice.find(text)
            onKeyPressed: event => event.accepted = root.face.press(event.key)
        }

        ListView {
            id: targets

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.staff3
            clip: true
            spacing: Theme.staff2
            boundsBehavior: Flickable.StopAtBounds
            interactive: mark.visible
            model: root.choice.rows
            currentIndex: root.choice.place
            highlightMoveDuration: 0

            ScrollMark {
                id: mark

                parent: targets
                view: targets
            }

            WholeShapes {
                parent: targets
                view: targets
            }

            delegate: ChoiceRow {
                id: row

                required property string target
                required property string keyCap
                required property int waiting
                required property string wait
                required property string refusal
                required property string place
                required property bool toDesk
                //: A desk: %1 where it is, %2 how many wait for it
                readonly property string atDesk: qsTr("%1 · %2 in attesa").arg(row.place).arg(
                                                     row.waiting)
                //: A queue: %1 how many wait, %2 the wait in words
                readonly property string inQueue: row.waiting === 0 ? qsTr("nessuno in attesa") :
                                                                      row.wait === "" ? qsTr(
                                                                                            "%1 in attesa").arg(
                                                                                            row.waiting) :
                                                                                        qsTr("%1 in attesa · %2").arg(
                                                                                            row.waiting).arg(
                                                                                            row.wait)

                objectName: "target " + row.target
                width: targets.width - (mark.visible ? Theme.staff3 : 0)
                digit: row.keyCap
                closed: row.refusal !== ""
                line: row.closed ? row.refusal : row.toDesk ? row.atDesk : row.inQueue
                onClicked: root.choice.choose(row.target)
            }
        }

        DeskNote {
            objectName: "refusal"
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            kind: Note.Kind.Error
            text: root.face.refusal
        }

        KText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.staff3
            visible: !root.compact
            text: qsTr("Torna in fila")
            size: Theme.staffSmallSize
            line: 24
            weight: Font.Bold
            color: Theme.colors.title
        }

        PlaceSwitch {
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? Theme.staff3 : 7
            keeps: root.choice.keepsPlace
            onChosen: keeps => root.choice.keepPlace(keeps)
        }

        ErrandRow {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Theme.staff3
            face: root.face
            half: 0.5 * (root.width - 52)
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.topMargin: root.compact ? Theme.staff3 : Theme.staff4
            Layout.bottomMargin: Theme.staff5
            spacing: Theme.staff3

            DeskButton {
                objectName: "back"
                Layout.fillHeight: true
                Layout.preferredWidth: 0.402 * (root.width - 52)
                icon: "left"
                text: qsTr("Indietro")
                keyCap: "Esc"
                onClicked: root.face.back()
            }

            DeskButton {
                objectName: "transfer"
                Layout.fillWidth: true
                Layout.fillHeight: true
                primary: true
                possible: root.choice.possible
                icon: "transfer"
                text: !root.choice.possible ? qsTr("Scegli dove") : root.choice.toDesk ? qsTr(
                                                                                             "Allo sportello %1").arg(
                                                                                             root.choice.letter) :
                                                                                         qsTr("Trasferisci a %1").arg(
                                                                                             root.choice.letter)
                keyCap: qsTr("Invio")
                onClicked: root.face.transfer()
            }
        }
    }
}
