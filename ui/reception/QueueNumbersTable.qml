// Waits and services by queue; nothing of a single operator.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

StaffCard {
    id: root

    required property RowList queues
    readonly property int inner: root.width - 40
    readonly property int column: Math.round(root.inner * 0.16)

    CardHead {
        id: head

        x: 20
        y: 18
        width: root.inner
        title: qsTr("Attesa e servizio per coda")
        detail: qsTr("Nessun dato per singolo operatore.")
    }

    Line {
        id: titles

        anchors.top: head.bottom
        anchors.topMargin: Theme.staff2
        x: 20
        texts: [qsTr("Attesa tipica"), qsTr("Attesa lunga"), qsTr("Servizio tipico"), qsTr(
                "Oltre il limite")]
        name: ""
        letter: ""
    }

    ScrollArea {
        anchors.top: titles.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.staff3
        x: 20
        width: root.inner
        contentHeight: list.height

        Column {
            id: list

            width: parent.width

            Repeater {
                model: root.queues

                Line {
                    id: row

                    required property int goalMin
                    required property int typicalMin
                    required property int longMin
                    required property bool over
                    required property string service
                    required property int limited
                    required property int beyond

                    warns: row.over
                    texts: [row.typicalMin < 0 ? "–" : qsTr("%1 min").arg(row.typicalMin) + " / "
                                                 + row.goalMin, row.longMin < 0 ? "–" : qsTr(
                                                                                      "%1 min").arg(
                                                                                      row.longMin),
                        row.service === "" ? "–" : row.service, row.limited === 0 ? qsTr(
                                                                                        "nessun limite") :
                                                                                    qsTr("%1 su %2").arg(
                                                                                        row.beyond).arg(
                                                                                        row.limited)]
                }
            }
        }
    }

    component Line: Item {
        id: line

        required property string letter
        required property string name
        required property list<string> texts
        property bool warns: false

        width: root.inner
        height: 42

        QueueBadge {
            anchors.verticalCenter: parent.verticalCenter
            visible: line.letter !== ""
            letter: line.letter
            side: 28
            size: 17
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            x: 42
            width: root.inner - x - 4 * root.column
            text: line.name
            size: Theme.staffSmallSize
            line: 20
        }

        Repeater {
            model: line.texts

            KText {
                required property int index
                required property string modelData

                anchors.verticalCenter: parent?.verticalCenter
                x: root.inner - (4 - index) * root.column
                width: root.column - Theme.staff2
                text: modelData
                size: Theme.staffLeastSize
                line: 20
                weight: line.letter === "" || line.warns && index === 0 ? Font.Bold : Font.Normal
                color: line.warns && index === 0 ? Theme.colors.warning : Theme.colors.ink
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.colors.cardBorder
        }
    }
}
