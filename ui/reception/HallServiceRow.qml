// One service of the kiosks, what its tile says while it is closed, and the button that changes it.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string service
    required property string letter
    required property string name
    required property string says
    required property bool shut
    required property string late
    property bool chosen: false

    signal closeRequested
    signal openRequested
    signal keepRequested(bool kept)

    implicitHeight: Math.max(62, words.height + 2 * Theme.staff2)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.colors.cardBorder
    }

    QueueBadge {
        anchors.verticalCenter: parent.verticalCenter
        letter: root.letter
        closed: root.says !== "" && root.late !== "kept"
        side: 30
        size: 18
    }

    Column {
        id: words

        objectName: "words"
        anchors.verticalCenter: parent.verticalCenter
        x: 44
        width: root.width - x - buttons.width - Theme.staff3

        KText {
            width: parent.width
            text: root.name
            size: Theme.staffBodySize
            line: 21
            weight: Font.DemiBold
            color: Theme.colors.title
        }

        KText {
            width: parent.width
            visible: root.says !== ""
            text: root.says
            size: Theme.staffSmallSize
            line: 20
            color: Theme.colors.inkQuietStaff
        }
    }

    Row {
        id: buttons

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        spacing: Theme.staff3
        visible: !root.chosen

        StaffButton {
            id: keep

            objectName: "keep-" + root.service
            visible: root.late !== ""
            //: Give tickets although it is late; give none again
            text: root.late === "kept" ? qsTr("Ferma") : qsTr("Prolunga")
            Accessible.name: qsTr("%1, %2").arg(keep.text).arg(root.name)
            onClicked: root.keepRequested(root.late !== "kept")
        }

        StaffButton {
            id: button

            objectName: (root.shut ? "open-" : "close-") + root.service
            visible: root.shut || root.says === "" || root.late !== ""
            text: root.shut ? qsTr("Riapri") : qsTr("Chiudi")
            //: Spoken name of a button: %1 what it does, %2 the service
            Accessible.name: qsTr("%1, %2").arg(button.text).arg(root.name)
            onClicked: {
                if (root.shut)
                    root.openRequested();
                else
                    root.closeRequested();
            }
        }
    }
}
