// A line of the sign-in page: what is typed now, and what was.
import QtQuick

import ui.theme

Touch {
    id: root

    required property string label
    // Digits, or a dot for each where nobody may read them.
    required property string text
    required property bool current
    property bool wrong: false

    implicitHeight: 82
    Accessible.role: Accessible.EditableText
    //: Spoken, %1 is the line, %2 how many digits are in it; the digits are never said
    Accessible.name: qsTr("%1, cifre inserite: %2").arg(root.label).arg(root.text.length)

    KText {
        text: root.label
        size: Theme.staffSmallSize
        line: 24
        weight: Font.DemiBold
        color: Theme.colors.title
        spoken: false
    }

    Rectangle {
        id: box

        anchors.bottom: parent.bottom
        width: parent.width
        height: 54
        radius: Theme.staffRadius
        color: Theme.colors.surface
        border.width: root.current || root.wrong ? 3 : Theme.staffBorder
        border.color: root.wrong ? Theme.colors.alert : root.current ? Theme.colors.action :
                                                                       Theme.colors.outline

        FocusRing {
            visible: root.ringed
            radius: Theme.staffRadius
            ring: Theme.staffFocusWidth
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.staff4
            spacing: 3
            // Digits stand in their order in every language.
            LayoutMirroring.enabled: false

            KText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                size: Theme.staffPrimarySize
                line: 34
                weight: Font.Bold
                wrapMode: Text.NoWrap
                color: Theme.colors.title
                spoken: false
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.current
                width: 2
                height: 30
                color: Theme.colors.action
            }
        }
    }
}
