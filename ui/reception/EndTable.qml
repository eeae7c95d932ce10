// How the tickets of today ended.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property RowList ends

    function word(end: string): string {
        const words = {
            served: qsTr("Serviti"),
            no_show: qsTr("Non presenti"),
            unserved: qsTr("Non serviti"),
            voided: qsTr("Annullati")
        };
        return words[end] ?? "";
    }

    CardHead {
        id: head

        x: 20
        y: 18
        width: root.width - 40
        title: qsTr("Come è finita")
    }

    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.staff2
        x: 20
        width: root.width - 40

        Repeater {
            model: root.ends

            Item {
                id: row

                required property string end
                required property int count
                required property real share

                width: parent.width
                height: Math.min(46, (root.height - 60) / 4)

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.colors.cardBorder
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: row.share * parent.width
                    height: 5
                    color: row.end === "served" ? Theme.colors.action : Theme.colors.warning
                }

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 140
                    text: root.word(row.end)
                    size: Theme.staffSmallSize
                    line: 20
                }

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: share.left
                    anchors.rightMargin: Theme.staff4
                    text: row.count
                    size: Theme.staffBodySize
                    line: 22
                    weight: Font.Bold
                    color: Theme.colors.title
                    wrapMode: Text.NoWrap
                }

                KText {
                    id: share

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    width: 52
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("%1 %").arg(Math.round(100 * row.share))
                    size: Theme.staffSmallSize
                    line: 20
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
