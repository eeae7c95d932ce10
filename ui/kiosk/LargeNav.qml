// Navigation in large text: four buttons; the options are behind the last one.
import QtQuick

import Faces
import ui.controls
import ui.theme

Flow {
    id: root

    required property KioskFace face
    required property Frame frame
    readonly property string page: root.face.shown.page
    readonly property bool atHome: root.page === "language" || root.page === "closed"
    readonly property bool withTicket: root.page === "ticket" || root.page === "noPaper"
    readonly property int shown: (root.atHome ? 0 : (root.face.shown.canGoBack ? 1 : 0) + (
                                                    root.withTicket ? 0 : 1)) + (root.page
                                                                                 === "ticket" ? 1 :
                                                                                                0) + 2
    readonly property int columns: 2
    readonly property real cell: Math.floor((root.width - (root.columns - 1) * root.spacing)
                                            / root.columns)

    signal backRequested

    spacing: Theme.px(18)

    AnswerButton {
        objectName: "back"
        width: root.cell
        height: root.frame.pillHeight
        visible: !root.atHome && root.face.shown.canGoBack
        text: qsTr("Indietro")
        icon: "left"
        size: Theme.bodySize
        onClicked: root.backRequested()
    }

    AnswerButton {
        objectName: "startAgain"
        width: root.cell
        height: root.frame.pillHeight
        visible: !root.atHome && !root.withTicket
        //: Short for "start again" in large text
        text: qsTr("Inizio")
        size: Theme.bodySize
        onClicked: root.face.startAgain()
    }

    AnswerButton {
        objectName: "noTicket"
        width: root.cell
        height: root.frame.pillHeight
        visible: root.page === "ticket"
        //: Short for "no ticket came out" in large text
        text: qsTr("Non esce")
        size: Theme.bodySize
        onClicked: root.face.missPaper()
    }

    AnswerButton {
        objectName: "help"
        width: root.cell
        height: root.frame.pillHeight
        //: Short for "ask for help" in large text
        text: qsTr("Aiuto")
        size: Theme.bodySize
        onClicked: root.face.askForHelp()
    }

    AnswerButton {
        objectName: "options"
        width: root.shown % 2 ? root.width : root.cell
        height: root.frame.pillHeight
        //: Opens language, speech, text size, contrast, position and privacy
        text: qsTr("Opzioni")
        size: Theme.bodySize
        onClicked: root.face.showOptions()
    }
}
