// One queue in a list: its letter, how many wait in it and how long the longest.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property int index
    required property string letter
    required property string name
    required property int waiting
    required property int longestMin
    required property bool over

    implicitHeight: 46
    width: ListView.view?.width ?? 0

    QueueBadge {
        x: 14
        anchors.verticalCenter: parent.verticalCenter
        letter: root.letter
    }

    KText {
        anchors.left: parent.left
        anchors.leftMargin: 62
        anchors.right: people.left
        anchors.rightMargin: Theme.staff2
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        size: Theme.staffBodySize
        line: 20
    }

    KText {
        id: people

        anchors.right: parent.right
        anchors.rightMargin: 119
        anchors.verticalCenter: parent.verticalCenter
        text: root.waiting
        size: Theme.staffNameSize
        weight: Font.Bold
        color: Theme.colors.title
    }

    KText {
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        visible: root.longestMin >= 0
        //: Longest wait in a queue, %1 minutes
        text: root.longestMin === 0 ? qsTr("da poco") : qsTr("da %1 min").arg(root.longestMin)
        size: Theme.staffBodySize
        weight: root.over ? Font.Bold : Font.Normal
        color: root.over ? Theme.colors.warning : Theme.colors.inkQuietStaff
    }

    RowRule {
        visible: root.index > 0
    }
}
