// Something to do: what is wrong, since when, and the one button for it.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string key
    required property string kind
    required property string title
    required property string detail
    required property string button
    required property string since
    required property bool urgent
    required property bool checking
    required property int index
    readonly property string sign: {
        switch (root.kind) {
        case "printer":
        case "paper":
            return "paperout";
        case "device":
            return "device";
        case "long_wait":
        case "will_wait":
            return "clock";
        case "slip":
            return "ticket";
        case "unserved":
        case "preferential":
            return "people";
        case "help":
            return "help";
        case "store":
            return "warning";
        default:
            return "bell";
        }
    }

    signal handled(key: string)

    implicitHeight: words.height + (root.index > 0 ? 32 : 0)
    // The next one comes under the finger once this one is done.
    onYChanged: act.settle()

    Rectangle {
        visible: root.index > 0
        y: 16
        width: parent.width
        height: 1
        color: Theme.colors.rowLine
    }

    Rectangle {
        id: box

        y: words.y
        width: 44
        height: 44
        radius: Theme.staffRadius
        color: root.urgent ? Theme.colors.alertFace : Theme.colors.warningFace

        Icon {
            objectName: "sign-" + root.kind
            anchors.centerIn: parent
            name: root.sign
            size: 30
            line: root.urgent ? Theme.colors.alert : Theme.colors.warning
            tint: root.urgent ? Theme.colors.alertTint : Theme.colors.warningTint
            ground: parent.color
        }
    }

    Column {
        id: words

        y: root.index > 0 ? 32 : 0
        x: 57
        width: root.width - x

        KText {
            width: parent.width
            text: root.title
            size: 17
            line: 22
            weight: Font.Bold
        }

        KText {
            width: parent.width
            visible: root.detail !== ""
            //: What a task means, and since when
            text: {
                if (root.since === "") {
                    return root.detail;
                }
                return qsTr("%1 Dalle %2.").arg(root.detail).arg(root.since);
            }
            size: Theme.staffSmallSize
            line: 21
        }

        Item {
            width: 1
            height: 13
        }

        StaffButton {
            id: act

            objectName: "task-" + root.kind
            possible: !root.checking
            implicitHeight: 41
            text: root.checking ? qsTr("Controllo…") : root.button
            onClicked: root.handled(root.key)
        }
    }
}
