// Desks that still have somebody: nothing can be closed before that is settled.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Column {
    id: root

    required property RowList blocking

    signal servedRequested(desk: string)

    spacing: Theme.staff2

    Repeater {
        model: root.blocking

        NoteWithButton {
            id: block

            required property string desk
            required property string number
            required property string doing

            width: root.width
            warning: true
            heading: {
                if (block.doing === "called") {
                    return qsTr("Lo sportello %1 ha chiamato %2.").arg(block.desk).arg(
                                block.number);
                }
                return qsTr("Lo sportello %1 sta ancora servendo %2.").arg(block.desk).arg(
                            block.number);
            }
            text: qsTr("Aspetta che finisca, oppure chiudilo come servito.")
            action: qsTr("Chiudi come servito")
            actionName: "served-" + block.desk
            onChosen: root.servedRequested(block.desk)
        }
    }
}
