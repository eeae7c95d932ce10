// Alarms as things to do, worst first.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property RowList tasks
    // Why something could not be done, or what is still wrong; or empty.
    required property string refusal
    property bool compact: false

    signal handled(key: string)

    CardHead {
        x: 21
        y: root.compact ? 12 : 20
        width: root.width - 42
        icon: "bell"
        title: qsTr("Da fare")
        detail: {
            if (entries.count === 0) {
                return "";
            }
            if (entries.count === 1) {
                return qsTr("1 aperto");
            }
            return qsTr("%n aperti", "", entries.count);
        }
    }

    Row {
        x: 21
        y: root.compact ? 46 : 57
        visible: entries.count === 0
        spacing: Theme.staff3

        Icon {
            name: "check-circle"
            size: 24
            line: Theme.colors.ok
            tint: Theme.colors.okTint
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Niente da fare")
            size: Theme.staffSmallSize
            line: 21
        }
    }

    ScrollArea {
        id: scroll

        x: 21
        y: root.compact ? 46 : 57
        width: root.width - 42
        height: (note.visible ? note.y : root.height) - y - 12
        contentHeight: list.height

        Column {
            id: list

            width: parent.width

            Repeater {
                id: entries

                model: root.tasks

                TaskEntry {
                    width: list.width
                    onHandled: key => root.handled(key)
                }
            }
        }
    }

    StaffNote {
        id: note

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.compact ? 12 : 20
        x: 21
        width: root.width - 42
        visible: root.refusal !== ""
        kind: Note.Kind.Warning
        icon: "warning"
        text: root.refusal
    }
}
