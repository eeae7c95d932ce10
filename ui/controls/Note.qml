// A strip that tells something: icon and sentence on a ground.
import QtQuick

import ui.theme

Rectangle {
    id: root

    enum Kind {
        Notice,
        Done,
        Warning,
        Error
    }

    required property string text
    property string heading: ""
    property int kind: Note.Kind.Notice
    property string icon: ["info", "check-circle", "clock", "cross-circle"][root.kind]
    property real iconSize: Theme.px(56)
    property real size: Theme.bodySize
    property real line: Theme.bodyLine
    property real padding: Theme.space4
    property real leftPadding: root.padding
    property real spacing: Theme.space3
    // Of the icon's line; 0 follows its size.
    property real stroke: 0

    implicitHeight: Math.max(root.iconSize, words.height) + 2 * root.padding
    radius: Theme.radius
    color: [Theme.colors.note, Theme.colors.note, Theme.colors.warningFace,
        Theme.colors.alertFace][root.kind]
    border.width: Theme.highContrast ? Theme.px(4) : 0
    border.color: Theme.colors.onDark

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        visible: root.icon !== ""
        name: root.icon
        size: root.iconSize
        heavy: root.stroke
        line: [Theme.colors.action, Theme.colors.ok, Theme.colors.warning,
            Theme.colors.alert][root.kind]
        tint: [Theme.colors.tint, Theme.colors.okTint, Theme.colors.warningTint,
            Theme.colors.alertTint][root.kind]
        ground: root.color
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.icon === "" ? parent.left : sign.right
        anchors.leftMargin: root.icon === "" ? root.padding : root.spacing
        anchors.right: parent.right
        anchors.rightMargin: root.padding

        KText {
            width: parent.width
            visible: root.heading !== ""
            text: root.heading
            size: root.size
            line: root.line
            weight: Font.Bold
        }

        EmphasisText {
            width: parent.width
            text: root.text
            size: root.size
            line: root.line
        }
    }
}
