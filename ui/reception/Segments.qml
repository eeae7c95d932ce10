// A few answers side by side, one of them chosen.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property list<string> words
    required property list<string> values
    required property string chosen
    property int leastWidth: 111
    // Left and right of each word
    property int padding: 18

    signal picked(value: string)

    implicitHeight: 50
    implicitWidth: row.width

    Row {
        id: row

        spacing: -Theme.staffBorder

        Repeater {
            id: parts

            model: root.words

            Touch {
                id: part

                required property string modelData
                required property int index
                readonly property string value: root.values[part.index] ?? ""
                readonly property bool on: root.chosen === part.value

                objectName: "answer-" + part.value
                implicitHeight: root.implicitHeight
                implicitWidth: Math.max(root.leastWidth, face.width + 2 * root.padding)
                z: part.ringed ? 2 : part.on ? 1 : 0
                Accessible.role: Accessible.RadioButton
                Accessible.name: part.modelData
                Accessible.checked: part.on
                onClicked: root.picked(part.value)

                FocusRing {
                    visible: part.ringed
                    radius: 8
                    ring: Theme.staffFocusWidth
                }

                Rectangle {
                    anchors.fill: parent
                    topLeftRadius: part.index === 0 ? 8 : 0
                    bottomLeftRadius: topLeftRadius
                    topRightRadius: part.index === parts.count - 1 ? 8 : 0
                    bottomRightRadius: topRightRadius
                    color: {
                        if (part.on) {
                            return Theme.colors.primaryFace;
                        }
                        if (part.down) {
                            return Theme.colors.pressed;
                        }
                        return Theme.colors.surface;
                    }
                    border.width: Theme.staffBorder
                    border.color: Theme.colors.action
                }

                Row {
                    id: face

                    anchors.centerIn: parent
                    spacing: 9

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: part.on
                        name: "check"
                        size: 18
                        stroke: 9
                        line: Theme.colors.primaryWord
                    }

                    KText {
                        text: part.modelData
                        size: 17
                        line: 24
                        weight: Font.DemiBold
                        color: part.on ? Theme.colors.primaryWord : Theme.colors.action
                        wrapMode: Text.NoWrap
                        spoken: false
                    }
                }
            }
        }
    }
}
