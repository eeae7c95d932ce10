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
    readonly property real spare: (root.pillsWidth - root.shownPills.reduce((sum, pill) => sum
                                                                                           + pill.naturalWidth,
    0)) / root.shownPills.length
    // All are as wide as the widest.
    readonly property bool equal: root.frame.wide || root.page === "noPaper"
    readonly property real pillsWidth: root.width - (root.shownPills.length - 1) * root.between
    readonly property list<real> widths: root.shownPills.map(pill => pill.wholeWidth)
    // Longer words leave no room for icons.
    readonly property bool icons: (root.equal ? Math.max(...root.widths) * root.widths.length :
                                                root.widths.reduce((sum, width) => sum + width, 0))
                                  <= root.pillsWidth

    signal backRequested
    signal repeatRequested

    function widthOf(pill: NavPill): real {
        return root.equal ? root.pillsWidth / root.shownPills.length : pill.naturalWidth
                            + root.spare;
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
            showsIcon: root.icons
            text: qsTr("Indietro")
            icon: "left"
            onClicked: root.backRequested()
        }

        NavPill {
            id: again

            objectName: "startAgain"
            width: root.widthOf(again)
            height: root.height
            visible: !root.atHome && !root.withTicket
            showsIcon: root.icons
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
            showsIcon: root.icons
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
            showsIcon: root.icons
            text: qsTr("Ascolta di nuovo")
            icon: "listen"
            onClicked: root.repeatRequested()
        }

        NavPill {
            id: help

            objectName: "help"
            width: root.atHome ? Theme.px(440) : root.widthOf(help)
            height: root.height
            showsIcon: root.icons
            text: qsTr("Chiedi aiuto")
            icon: "help"
            iconSize: Theme.px(56)
            onClicked: root.face.askForHelp()
        }
    }
}
