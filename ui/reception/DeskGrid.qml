// Every desk as a card, in two rows where that fits.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

StaffCard {
    id: root

    required property RowList desks
    required property int openDesks
    property bool compact: false
    readonly property int inner: root.width - 42
    readonly property int leastCard: 128
    // Two rows where that fits; narrower cards do not.
    readonly property int wanted: Math.max(4, Math.ceil(cards.count / 2))
    readonly property int most: Math.floor((root.inner + 12) / (root.leastCard + 12))
    readonly property int columns: Math.max(1, Math.min(root.wanted, root.most))

    CardHead {
        x: 21
        y: root.compact ? 12 : 20
        width: root.inner
        //: Title of the cards of the desks
        title: qsTr("Sportelli")
        detail: root.openDesks === 1 ? qsTr("1 aperto") : qsTr("%n aperti", "", root.openDesks)
    }

    ScrollArea {
        x: 21
        y: root.compact ? 42 : 57
        width: root.inner
        height: root.height - y - 12
        contentHeight: grid.height

        Grid {
            id: grid

            columns: root.columns
            spacing: Theme.staff3

            Repeater {
                id: cards

                model: root.desks

                DeskCard {
                    objectName: "desk-" + desk
                    width: Math.floor((root.inner - (root.columns - 1) * Theme.staff3)
                                      / root.columns)
                    height: root.compact ? 82 : 104
                    compact: root.compact
                }
            }
        }
    }
}
