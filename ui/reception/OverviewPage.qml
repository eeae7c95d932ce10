// Everything at once: figures, queues, what is to be done, desks and devices.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

Item {
    id: root

    required property OfficeOverview overview
    required property string moment
    required property string closes
    required property string time
    required property bool compact
    readonly property int gap: root.compact ? 12 : 16
    readonly property int sideWidth: root.width < 1100 ? 312 : 400

    signal taskHandled(key: string)
    signal findRequested
    signal giveRequested

    PageHead {
        id: head

        width: parent.width
        title: qsTr("Adesso in sede")
        detail: root.moment

        StaffButton {
            objectName: "find"
            text: qsTr("Trova un biglietto")
            icon: "search"
            onClicked: root.findRequested()
        }

        StaffButton {
            objectName: "give"
            primary: true
            text: qsTr("Nuovo biglietto")
            icon: "plus"
            onClicked: root.giveRequested()
        }
    }

    Row {
        id: figures

        y: head.height + root.gap
        spacing: root.gap

        Figure {
            objectName: "figure-waiting"
            label: qsTr("In attesa")
            figure: root.overview.waiting
            //: How many tickets were given today
            detail: {
                if (root.overview.issued === 1) {
                    return qsTr("1 biglietto oggi");
                }
                return qsTr("%n biglietti oggi", "", root.overview.issued);
            }
        }

        Figure {
            label: qsTr("Attesa più lunga")
            unknown: root.overview.longestMin < 0
            figure: unknown ? qsTr("nessuna") : root.overview.longestMin
            unit: unknown ? "" : qsTr("min")
            warning: root.overview.longestOver
            //: %1 goal in minutes, %2 letter of the queue
            detail: {
                if (unknown) {
                    return "";
                }
                if (warning) {
                    return qsTr("coda %2: oltre %1 min").arg(root.overview.longestGoalMin).arg(
                                root.overview.longestQueue);
                }
                return qsTr("coda %2: obiettivo %1 min").arg(root.overview.longestGoalMin).arg(
                            root.overview.longestQueue);
            }
        }

        Figure {
            objectName: "figure-served"
            label: qsTr("Serviti oggi")
            figure: root.overview.served
            detail: {
                if (root.overview.noShows === 1) {
                    return qsTr("1 non presente");
                }
                return qsTr("%n non presenti", "", root.overview.noShows);
            }
        }

        Figure {
            objectName: "figure-desks"
            label: qsTr("Sportelli aperti")
            figure: root.overview.openDesks
            //: After the number of open desks: of how many
            unit: qsTr("di %1").arg(root.overview.allDesks)
            detail: qsTr("%1 in pausa").arg(root.overview.pausedDesks)
        }

        Figure {
            label: qsTr("Forse non serviti")
            unknown: root.overview.unservedLow < 0
            figure: {
                if (unknown) {
                    return qsTr("non disponibile");
                }
                if (root.overview.unservedLow === root.overview.unservedHigh) {
                    return root.overview.unservedLow;
                }
                return qsTr("%1–%2").arg(root.overview.unservedLow).arg(root.overview.unservedHigh);
            }
            detail: {
                if (unknown) {
                    return qsTr("nessuna stima per ora");
                }
                if (root.overview.allCalledBy === "") {
                    return qsTr("entro la chiusura");
                }
                if (root.overview.unservedHigh === 0) {
                    //: Everybody who waits is called by that time
                    return qsTr("tutti entro le %1").arg(root.overview.allCalledBy);
                }
                //: Some may not be called before closing; to call all, desks go on until that time
                return qsTr("per tutti: fino alle %1").arg(root.overview.allCalledBy);
            }
        }
    }

    component Figure: FigureCard {
        width: (root.width - 4 * root.gap) / 5
        compact: root.compact
    }

    QueueTable {
        id: queues

        anchors.top: figures.bottom
        anchors.topMargin: root.gap
        width: root.width - root.sideWidth - root.gap
        height: root.compact ? 266 : Math.round((root.height - y - root.gap) * 348 / 651)
        compact: root.compact
        queues: root.overview.queues
        estimate: root.overview.estimate
    }

    TaskList {
        anchors.top: queues.top
        anchors.right: parent.right
        width: root.sideWidth
        height: queues.height
        compact: root.compact
        tasks: root.overview.tasks
        refusal: root.overview.refusal
        onHandled: key => root.taskHandled(key)
    }

    DeskGrid {
        id: desks

        anchors.top: queues.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        width: queues.width
        compact: root.compact
        desks: root.overview.desks
        openDesks: root.overview.openDesks
    }

    DeviceList {
        anchors.top: desks.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.sideWidth
        compact: root.compact
        devices: root.overview.devices
        oldestSignS: root.overview.oldestSignS
    }
}
