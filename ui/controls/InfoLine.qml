// A fact with its icon and a second line.
import QtQuick

import ui.theme

Item {
    id: root

    required property string icon
    // Parts between * are bold. Arabic does not grow: there are several, one below the other.
    required property string text
    // The same in fewer words, for where it does not fit on one line.
    property string shortText: root.text
    property string detail: ""
    property real iconSize: Theme.px(84)
    property real spacing: Theme.px(32)
    property real size: Theme.nameSize
    property real line: Theme.nameLine
    property int weight: Font.Bold
    property color color: Theme.colors.title
    property real detailSize: Theme.bodySize
    property real detailLine: Theme.bodyLine
    property color iconLine: Theme.colors.action
    property color iconTint: Theme.colors.tint
    property color ground: Theme.colors.page

    readonly property real naturalHeight: Math.max(root.iconSize, words.height)

    implicitHeight: root.naturalHeight

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        name: root.icon
        size: root.iconSize
        line: root.iconLine
        tint: root.iconTint
        ground: root.ground
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: sign.right
        anchors.leftMargin: root.spacing
        anchors.right: parent.right

        EmphasisText {
            width: parent.width
            arabic: Theme.isArabic(root.text) // not by the text, which is chosen by its width
            text: wholeWidth(root.text) > width ? root.shortText : root.text
            size: root.size
            line: root.line
            grows: false
            weight: root.weight
            color: root.color
        }

        KText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            size: root.detailSize
            line: root.detailLine
            grows: false
        }
    }
}
