// Boxes for a code, in groups of four; the current one has a steady bar.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

Item {
    id: root

    required property string text
    property int length: 8
    property bool wrong: false
    property real boxWidth: Theme.px(100)
    property real boxHeight: Theme.px(132)
    property real size: Theme.px(84)
    property real spacing: Theme.px(14)
    property real groupGap: Theme.px(52)
    //: Spoken; the digits themselves are never spoken aloud
    readonly property string spokenName: qsTr("Codice, %1 cifre. Inserite %2").arg(root.length).arg(
                                             root.text.length)

    function leftOf(index: int): real {
        return index * (root.boxWidth + root.spacing) + Math.floor(index / 4) * (root.groupGap
                                                                                 - root.spacing);
    }

    implicitWidth: root.leftOf(root.length - 1) + root.boxWidth
    implicitHeight: root.boxHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spokenName

    Repeater {
        model: root.length

        Rectangle {
            id: box

            required property int index
            readonly property bool current: box.index === root.text.length
            readonly property bool filled: box.index < root.text.length

            x: root.leftOf(box.index)
            width: root.boxWidth
            height: root.boxHeight
            radius: Theme.px(16)
            color: Theme.colors.surface
            border.width: root.wrong || box.current ? Theme.px(7) : Theme.border
            border.color: root.wrong ? Theme.colors.alert : box.current || box.filled
                                       ? Theme.colors.action : Theme.colors.outline

            KText {
                anchors.centerIn: parent
                text: root.text.charAt(box.index)
                size: root.size
                line: root.size
                weight: Font.Bold
                color: Theme.colors.title
                spoken: false
            }

            Rectangle {
                anchors.centerIn: parent
                visible: box.current
                width: Theme.px(5)
                height: Theme.px(76)
                color: Theme.colors.action
            }
        }
    }
}
