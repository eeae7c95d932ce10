// Kiosks and displays with their condition in words.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

StaffCard {
    id: root

    required property RowList devices
    // Age of the oldest last sign of life in seconds, -1 if one never gave any.
    required property int oldestSignS
    property string title: qsTr("Dispositivi")
    property bool compact: false
    property bool acts: false

    // Carries the name of the kiosk.
    signal rollChanged(name: string)

    CardHead {
        x: 21
        y: root.compact ? 12 : 20
        width: root.width - 42
        title: root.title
        //: Age of the last sign of life of all devices
        detail: {
            if (root.oldestSignS < 0 || root.oldestSignS >= 60) {
                return "";
            }
            return qsTr("visti meno di %1 s fa").arg(root.oldestSignS < 30 ? 30 : 60);
        }
    }

    ScrollArea {
        x: 21
        y: root.compact ? 40 : 53
        width: root.width - 42
        height: root.height - y - 8
        contentHeight: list.height

        Column {
            id: list

            width: parent.width

            Repeater {
                model: root.devices

                DeviceEntry {
                    required property string name

                    width: list.width
                    acts: root.acts
                    onRollChanged: root.rollChanged(name)
                }
            }
        }
    }
}
