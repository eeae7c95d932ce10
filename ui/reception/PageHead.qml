// Title of a page, the date and time, and its buttons on the right.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string title
    required property string detail
    default property alias buttons: side.data

    implicitHeight: 44

    KText {
        id: heading

        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        size: Theme.staffTitleSize
        line: 36
        weight: Font.Bold
        font.letterSpacing: -0.01 * Theme.staffTitleSize
        color: Theme.colors.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: heading.right
        anchors.leftMargin: Theme.staff5
        anchors.right: side.left
        anchors.rightMargin: Theme.staff3
        text: root.detail
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
    }

    Row {
        id: side

        anchors.right: parent.right
        spacing: Theme.staff3
    }
}
