// A slip waits in the printer: whoever it belongs to may still be near.
import QtQuick

import Faces
import ui.controls
import ui.theme

SignPage {
    id: root

    readonly property TicketShown ticket: root.face.ticket

    spoken: root.said([root.headline, root.ticket.letter === "" ? "" : root.ticket.letter + ", " + Number(
                                                                      root.ticket.digits),
                       root.advice.replace(/\*/g, "")])
    sign: "ticket"
    headline: qsTr("Ritira il biglietto")
    //: The ticket is still in the slot below the screen; keep the stars
    advice: qsTr("È ancora qui, *sotto lo schermo.*")

    TicketNumber {
        anchors.left: parent.left
        visible: root.ticket.letter !== ""
        letter: root.ticket.letter
        digits: root.ticket.digits
        size: root.tall ? Theme.px(300) : Theme.px(150)
        color: Theme.colors.onDark
    }

    Icon {
        anchors.left: parent.left
        visible: root.ticket.letter === ""
        name: "down"
        size: root.tall ? Theme.px(300) : Theme.px(150)
        line: Theme.colors.accent
    }

    SignLines {
        width: parent.width
        tall: root.tall
        lines: root.face.printer.sentencesToo
    }
}
