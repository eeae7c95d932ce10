// One line for something that is typed and that a neighbour should not read; what it gets is
// already hidden but for its end.
import QtQuick

import ui.theme

Rectangle {
    id: root

    required property string text
    property bool wrong: false
    //: Spoken; the characters themselves are never spoken aloud
    readonly property string spokenName: qsTr("Codice fiscale, caratteri inseriti: %1").arg(
                                             root.text.length)

    implicitHeight: Theme.px(132)
    radius: Theme.px(16)
    color: Theme.colors.surface
    border.width: Theme.px(7)
    border.color: root.wrong ? Theme.colors.alert : Theme.colors.action
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spokenName

    Row {
        anchors.centerIn: parent
        spacing: Theme.px(6)

        KText {
            id: typed

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            // Sixteen wide letters find room, and it is never smaller than other text.
            size: Theme.largeText ? Theme.bodySize : Math.max(Theme.bodySize, Math.min(Theme.px(72),
                                                                                       root.width
                                                                                       / 12.4))
            line: typed.size
            weight: Font.Bold
            wrapMode: Text.NoWrap
            color: Theme.colors.title
            spoken: false
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(5)
            height: Theme.px(68)
            color: Theme.colors.action
        }
    }
}
