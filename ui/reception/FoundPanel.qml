// The ticket that was found: number, service, where it came from and how it stands.
import QtQuick

import Faces
import ui.controls
import ui.theme

Rectangle {
    id: root

    required property TicketFinding finding
    readonly property string word: {
        switch (root.finding.status) {
        case "waiting":
            return qsTr("In attesa");
        case "called":
            return qsTr("Chiamato");
        case "serving":
            return qsTr("In servizio");
        case "parked":
            return qsTr("Messo da parte");
        case "served":
            return qsTr("Servito");
        case "no_show":
            return qsTr("Non presente");
        case "voided":
            return qsTr("Annullato");
        case "unserved":
            return qsTr("Non servito");
        default:
            return "";
        }
    }
    readonly property string sign: {
        switch (root.finding.status) {
        case "waiting":
            return "hourglass";
        case "called":
            return "call";
        case "serving":
            return "people";
        case "parked":
            return "park";
        case "served":
            return "check-circle";
        case "no_show":
            return "noshow";
        case "voided":
            return "cross-circle";
        case "unserved":
            return "moon";
        default:
            return "info";
        }
    }

    implicitHeight: Math.max(118, words.height + 20)
    radius: Theme.staffRadiusCard
    color: Theme.colors.iconBox

    TicketNumber {
        id: number

        objectName: "found-number"

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 3
        x: 24
        letter: root.finding.letter
        digits: root.finding.digits
        size: root.width < 500 ? 64 : Theme.foundNumberSize
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: number.right
        anchors.leftMargin: 33
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff3

        KText {
            width: parent.width
            text: root.finding.service
            size: Theme.staffCardTitleSize
            line: 23
            weight: Font.Bold
            color: Theme.colors.title
        }

        KText {
            width: parent.width
            //: %1 time of day, %2 where
            text: {
                if (root.finding.takenAtKiosk === "") {
                    return qsTr("Preso alle %1").arg(root.finding.takenAt);
                }
                return qsTr("Preso alle %1 alla postazione %2").arg(root.finding.takenAt).arg(
                            root.finding.takenAtKiosk);
            }
            size: Theme.staffSmallSize
            line: 23
            color: Theme.colors.ink
        }

        Item {
            width: 1
            height: 6
        }

        Rectangle {
            width: status.width + 24
            height: 28
            radius: 8
            color: Theme.colors.surface
            border.width: Theme.staffBorder
            border.color: Theme.colors.inkQuietStaff

            Row {
                id: status

                anchors.centerIn: parent
                spacing: Theme.staff2

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.sign
                    size: 21
                    line: Theme.colors.ink
                }

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.word
                    size: Theme.staffSmallSize
                    line: 20
                    weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
