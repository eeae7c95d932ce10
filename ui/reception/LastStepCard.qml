// At the foot of the rail, on every page: the last step on a ticket, and the way to take it back.
import QtQuick

import Faces
import ui.controls
import ui.theme

Rectangle {
    id: root

    required property LastStep step

    objectName: "last-step"
    implicitHeight: words.height + (undo.visible ? undo.height + Theme.staff2 : 0) + 2
                    * Theme.staff2

    visible: root.step.possible || root.step.refusal !== ""
    radius: Theme.staffRadius
    color: Theme.colors.note

    KText {
        id: words

        x: Theme.staff3
        y: Theme.staff2
        width: root.width - 2 * x
        text: root.step.refusal !== "" ? root.step.refusal : root.step.sentence
        size: Theme.staffSmallSize
        line: 20
        weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
    }

    StaffButton {
        id: undo

        objectName: "take-back"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.staff2
        x: Theme.staff2
        width: root.width - 2 * x
        visible: root.step.possible
        sides: Theme.staff2
        //: A button: takes the last step at reception back
        text: qsTr("Annulla")
        keyCap: "Esc"
        onClicked: root.step.takeBack()
    }
}
