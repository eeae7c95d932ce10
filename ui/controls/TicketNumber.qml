// A ticket number: letter, a gap of a tenth of an em, three digits, centred by eye.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

Item {
    id: root

    required property string letter
    required property string digits
    property real size: Theme.numberSize
    property int weight: Font.Bold
    property color color: Theme.colors.title
    property real tracking: -0.012
    readonly property string text: root.letter === "" ? "" : root.letter + "\u00a0" + root.digits

    // The voice leaves out leading zeros.
    readonly property string spokenName: root.letter + " " + Number(root.digits)

    implicitHeight: root.size
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spokenName

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(0.1 * root.size)
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false

        Repeater {
            model: [root.letter, root.digits]

            KText {
                required property string modelData

                text: modelData
                size: root.size
                line: root.size
                lift: Theme.opticalLift
                weight: root.weight
                color: root.color
                wrapMode: Text.NoWrap
                tracking: root.tracking
                spoken: false
            }
        }
    }
}
