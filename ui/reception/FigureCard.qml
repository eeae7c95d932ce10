// A key figure: what it counts, how many, and what to compare it with.
import QtQuick

import ui.controls
import ui.theme

StaffCard {
    id: root

    required property string label
    required property string figure
    property string unit: ""
    property string detail: ""
    property bool warning: false
    // Words instead of a figure.
    property bool unknown: false
    property bool compact: false

    implicitHeight: root.compact ? 100 : 117
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label, root.figure + " " + root.unit, root.detail].join(", ")

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -2
        anchors.leftMargin: 19
        anchors.rightMargin: Theme.staff3

        KText {
            width: parent.width
            text: root.label
            size: Theme.staffLeastSize
            line: 20
            weight: Font.DemiBold
            color: Theme.colors.inkQuietStaff
            spoken: false
        }

        Item {
            width: parent.width
            height: root.compact ? 40 : 46

            KText {
                id: number

                anchors.baseline: parent.bottom
                anchors.baselineOffset: -8
                text: root.figure
                size: root.unknown ? Theme.staffNameSize : Theme.figureSize
                line: Theme.figureSize
                weight: Font.Bold
                color: Theme.colors.title
                wrapMode: Text.NoWrap
                spoken: false
            }

            KText {
                anchors.left: number.right
                anchors.leftMargin: 7
                anchors.baseline: number.baseline
                text: root.unit
                size: Theme.staffBodySize
                line: 24
                weight: Font.DemiBold
                color: Theme.colors.title
                wrapMode: Text.NoWrap
                spoken: false
            }
        }

        Row {
            // As high without words: figures stand in one line.
            width: parent.width
            height: 20
            spacing: Theme.staff1 + 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.warning
                name: "warning"
                size: 18
                line: Theme.colors.warning
                tint: Theme.colors.warningTint
            }

            KText {
                text: root.detail
                size: Theme.staffLeastSize
                line: 20
                weight: root.warning ? Font.Bold : Font.Normal
                color: root.warning ? Theme.colors.warning : Theme.colors.inkQuietStaff
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
}
