// The bottom of the desk's window: who waits, or what F8 does and how fresh the lists are.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property int waiting
    required property int longestMin
    // When the lists were read; empty shows who waits instead.
    property string updatedAt: ""

    implicitHeight: 44
    color: Theme.colors.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.cardBorder
    }

    Icon {
        id: keys

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.staff5
        name: "key"
        size: 24
        line: Theme.colors.inkQuietStaff
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 62
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff5
        visible: root.updatedAt === ""
        //: %1 how many people wait, %2 the longest wait in minutes
        text: root.waiting > 0 ? qsTr("In attesa per te: %1 · la più lunga %2 min").arg(
                                     root.waiting).arg(root.longestMin) : qsTr("Nessuno in attesa")
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
    }

    KeyCap {
        id: cap

        anchors.verticalCenter: parent.verticalCenter
        x: 62
        visible: root.updatedAt !== ""
        height: 25
        width: implicitWidth + 4
        text: "F8"
        color: Theme.colors.inkQuietStaff
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: cap.right
        anchors.leftMargin: 6
        anchors.right: age.left
        anchors.rightMargin: Theme.staff2
        visible: root.updatedAt !== ""
        //: Where the key before it works: while this window is in front
        text: qsTr("in questa finestra")
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
    }

    KText {
        id: age

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.staff5
        visible: root.updatedAt !== ""
        //: %1 is a time with seconds
        text: qsTr("Aggiornato %1").arg(root.updatedAt)
        size: Theme.staffSmallSize
        line: 20
        color: Theme.colors.inkQuietStaff
    }
}
