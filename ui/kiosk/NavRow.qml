// Back, start again, help: always at the bottom, always in this order. On the ticket's pages the
// first two give way to what fits there.
import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property KioskFace face
    required property Frame frame
    readonly property string page: root.face.shown.page
    readonly property bool atHome: root.page === "language" || root.page === "closed"
    readonly property bool withTicket: root.page === "ticket" || root.page === "noPaper"
    readonly property list<NavPill> shownPills: [back, again, noTicket, listenAgain, help].filter(
        pill => pill.visible)
    readonly property real between: root.frame.wide ? Theme.px(15) : Theme.px(16)
    readonly property real spare: (root.width - root.shownPills.reduce((sum, pill) => sum
                                                                                      + pill.naturalWidth,
    0) - (root.shownPills.length - 1) * root.between) / root.shownPills.length

    signal repeatRequested

    function widthOf(pill: NavPill): real {
        return root.frame.wide || root.page === "noPaper" ? (root.width - (root.shownPills.length - 1)
                                                             * root.between)
                                                            / root.shownPills.length :
                                                            pill.naturalWidth + root.spare;
    }

    Row {
        anchors.right: parent.right
        spacing: root.between

        NavPill {
            id: back

            objectName: "back"
            width: root.widthOf(back)
            height: root.height
            visible: !root.atHome && root.face.shown.canGoBack
            text: qsTr("Indietro")
            icon: "left"
            onClicked: root.face.goBack()
        }

        NavPill {
            id: again

            objectName: "startAgain"
            width: root.widthOf(again)
            height: root.height
            visible: !root.atHome && !root.withTicket
            text: qsTr("Ricomincia")
            icon: "restart"
            onClicked: root.face.startAgain()
        }

        NavPill {
            id: noTicket

            objectName: "noTicket"
            width: root.widthOf(noTicket)
            height: root.height
            visible: root.page === "ticket"
            text: qsTr("Il biglietto non esce")
            icon: "paperout"
            iconSize: Theme.px(56)
            onClicked: root.face.missPaper()
        }

        NavPill {
            id: listenAgain

            objectName: "listenAgain"
            width: root.widthOf(listenAgain)
            height: root.height
            visible: root.page === "noPaper"
            text: qsTr("Ascolta di nuovo")
            icon: "listen"
            onClicked: root.repeatRequested()
        }

        NavPill {
            id: help

            objectName: "help"
            width: root.atHome ? Theme.px(440) : root.widthOf(help)
            height: root.height
            text: qsTr("Chiedi aiuto")
            icon: "help"
            iconSize: Theme.px(56)
            onClicked: root.face.askForHelp()
        }
    }
}
