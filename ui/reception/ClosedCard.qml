// The day, or a queue, is closed: what was done, and the way back as long as there is one.
import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property DayClosing closing
    readonly property string figure: {
        if (root.closing.closed < 0) {
            return "";
        }
        if (root.closing.closed === 1) {
            return qsTr("1 biglietto chiuso come non servito.");
        }
        return qsTr("%n biglietti chiusi come non serviti.", "", root.closing.closed);
    }

    Column {
        x: 29
        y: 27
        width: root.width - 58
        spacing: Theme.staff5

        Row {
            spacing: Theme.staff4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check-circle"
                size: 48
                line: Theme.colors.ok
                tint: Theme.colors.okTint
            }

            KText {
                anchors.verticalCenter: parent.verticalCenter
                text: {
                    if (root.closing.queue !== "") {
                        return qsTr("La coda %1 è azzerata").arg(root.closing.queue);
                    }
                    if (root.closing.closedAt === "") {
                        return qsTr("La giornata è chiusa");
                    }
                    return qsTr("La giornata è chiusa dalle %1").arg(root.closing.closedAt);
                }
                size: 24
                line: 30
                weight: Font.Bold
                color: Theme.colors.title
                wrapMode: Text.NoWrap
            }
        }

        KText {
            width: parent.width
            visible: text !== ""
            text: root.figure
            size: Theme.staffBodySize
            line: 24
        }

        StaffNote {
            width: parent.width
            visible: root.closing.refusal !== ""
            kind: Note.Kind.Warning
            text: root.closing.refusal
        }

        UndoNote {
            width: parent.width
            visible: root.closing.canUndo
            closing: root.closing
        }

        StaffNote {
            width: parent.width
            visible: !root.closing.canUndo
            text: {
                if (root.closing.numberTaken) {
                    return qsTr("La chiusura resta: qualcuno ha già preso il prossimo numero.");
                }
                return qsTr("La chiusura resta: ora non si può più annullare.");
            }
        }
    }
}
