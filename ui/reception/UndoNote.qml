// The way back from a closing, as long as there is one.
import QtQuick

import Faces

NoteWithButton {
    id: root

    required property DayClosing closing

    heading: qsTr("Hai chiuso per sbaglio?")
    text: qsTr("Puoi annullare la chiusura finché nessuno prende il prossimo numero.")
    icon: "undo"
    action: qsTr("Annulla la chiusura")
    actionName: "undo-close"
    onChosen: root.closing.undo()
}
