// 03: what the person needs, with the wait. Five services and the rest behind a tile; in large
// text as many as fit, in one column.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    readonly property bool grid: root.frame.low || root.frame.wide
    readonly property string waits: root.face.shown.waitsLine || qsTr("Tocca un servizio.")

    function detail(): string {
        if (root.frame.large)
            return root.frame.flat ? "" : qsTr("Pagina %1 di %2").arg(list.page + 1).arg(
                                         list.pages);


        return root.frame.wide ? "" : root.frame.low ? qsTr("Tutti i pulsanti sono qui sotto.") :
                                                       root.waits;
    }

    // In large text the ring leads through all parts at once.
    spoken: root.said([title.text, root.frame.large ? "" : root.face.shown.listPart,
                       root.face.shown.waitsLine])
    paged: list

    Title {
        id: title

        frame: root.frame
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.frame.headerHeight + root.frame.pick(48, 64, 24, 24)
        width: root.width - 2 * root.frame.margin - (beside.width > 0 ? beside.width + Theme.px(40) :
                                                                        0)
        text: qsTr("Di che cosa hai bisogno?")
        detail: root.detail()
    }

    Column {
        id: beside

        x: root.LayoutMirroring.enabled ? root.frame.margin : root.width - width - root.frame.margin
        anchors.verticalCenter: title.verticalCenter
        visible: root.frame.wide

        KeyHint {
            anchors.right: parent.right
            visible: root.frame.wide && Theme.keysInUse
        }

        // On two lines rather than the title: the tiles need the room below.
        KText {
            anchors.right: parent.right
            width: Math.min(implicitWidth, Math.max(root.width / 4, root.width - 2
                                                    * root.frame.margin - Theme.px(60)
                                                    - title.wholeWidth))
            visible: root.frame.wide && text !== ""
            text: root.face.shown.shortWaitsLine
            color: Theme.colors.inkQuiet
            line: Theme.px(40)
            spoken: false
        }
    }

    LowNotes {
        x: root.frame.margin
        y: title.y + title.height + Theme.px(48)
        width: root.width - 2 * x
        visible: root.frame.low
        face: root.face
        frame: root.frame
        withWaits: true
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.frame.middle - Theme.px(142)
        visible: root.frame.low
        name: "down"
        size: Theme.px(100)
    }

    Column {
        id: column

        readonly property real room: root.frame.bottom - y
        readonly property real needed: children.reduce((sum, child) => sum + ((
                                                                                  child as ServiceChoice)
                                                                              ?.needed ?? 0), 0)
        // Names in two lines: the titles of the groups give way, then the space around the names.
        readonly property bool tight: column.needed + (tallTiles.count - 1) * Theme.px(20)
                                      > column.room

        x: root.frame.margin
        y: title.y + title.height + Theme.px(34)
        width: root.width - 2 * x
        visible: root.frame.tall
        spacing: Theme.px(column.tight ? 12 : 20)

        Repeater {
            id: tallTiles

            model: root.frame.tall ? root.face.shown.tiles : null

            ServiceChoice {
                width: parent.width
                count: tallTiles.count
                sectioned: !column.tight
                mostHeight: column.tight ? (column.room + column.spacing) / tallTiles.count - column.spacing :
                                           0
                onChosen: root.face.chooseService(key)
            }
        }
    }

    Grid {
        id: tiles

        readonly property real upper: root.frame.low ? root.frame.lowTop : title.y + title.height
                                                       + Theme.px(20)
        readonly property real room: root.frame.bottom - (root.frame.low ? -Theme.px(8) : 0)

        x: root.frame.actionMargin
        y: tiles.upper
        visible: root.grid
        columns: 2
        rows: 3
        flow: root.frame.wide ? Grid.TopToBottom : Grid.LeftToRight
        columnSpacing: root.frame.gap
        rowSpacing: root.frame.low ? Theme.px(16) : root.frame.gap

        Repeater {
            id: gridTiles

            model: root.grid ? root.face.shown.tiles : null

            ServiceChoice {
                width: (root.width - 2 * root.frame.actionMargin - tiles.columnSpacing) / 2
                tileHeight: Math.min((tiles.room - tiles.upper - 2 * tiles.rowSpacing) / 3,
                                     root.frame.pick(0, 198, 220, 0))
                count: gridTiles.count
                compact: true
                low: root.frame.low
                onChosen: root.face.chooseService(key)
            }
        }
    }

    Paged {
        id: list

        x: root.frame.margin
        y: root.frame.halved ? root.frame.lowTop : title.y + title.height + Theme.px(19)
        width: root.width - 2 * x
        height: root.frame.bottom - y
        visible: root.frame.large
        moreText: qsTr("Altri servizi")

        Repeater {
            id: allTiles

            model: root.frame.large ? root.face.shown.allTiles : null

            ServiceChoice {
                width: list.width
                flat: root.frame.flat
                count: allTiles.count
                low: true
                onChosen: root.face.chooseService(key)
            }
        }
    }
}
