// One queue in the table.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property QueueTable table
    required property string letter
    required property string name
    required property int waiting
    required property int longestMin
    required property int goalMin
    required property bool over
    required property real reach
    required property real mark
    required property string newcomer
    required property string desks
    readonly property string longest: {
        if (root.longestMin < 0) {
            return qsTr("nessuno");
        }
        return qsTr("%1 min").arg(root.longestMin);
    }

    width: root.table.inner
    height: root.table.rowHeight
    Accessible.role: Accessible.Row
    //: Spoken: queue, people, longest wait, goal in minutes
    Accessible.name: {
        const people = qsTr("%1, persone %2").arg(root.name).arg(root.waiting);
        const wait = qsTr("più lunga %1, obiettivo %2").arg(root.longest).arg(root.goalMin);
        return [people, wait, root.over ? qsTr("oltre") : ""].filter(Boolean).join(", ");
    }

    component Cell: KText {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.staffSmallSize
        line: 20
        spoken: false
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.rowLine
    }

    QueueBadge {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.staff2
        letter: root.letter
        side: 30
        size: 18
    }

    Cell {
        x: 54
        width: root.table.peopleRight - x - count.implicitWidth - Theme.staff2
        text: root.name
    }

    Cell {
        id: count

        x: root.table.peopleRight - implicitWidth
        text: root.waiting
        size: 17
        weight: Font.Bold
        color: Theme.colors.title
    }

    WaitBar {
        anchors.verticalCenter: parent.verticalCenter
        x: root.table.barX
        width: root.table.barWidth
        reach: root.reach
        mark: root.mark
        over: root.over
    }

    Cell {
        id: longest

        x: root.table.longestX
        text: root.longest
        weight: root.over ? Font.Bold : Font.Normal
        color: root.over ? Theme.colors.warning : Theme.colors.ink
    }

    Cell {
        x: longest.x + longest.implicitWidth
        text: " / " + root.goalMin
        color: Theme.colors.inkQuietStaff
    }

    Cell {
        x: root.table.newcomerX
        width: root.table.desksX - x - Theme.staff2
        text: root.newcomer
    }

    Cell {
        x: root.table.desksX
        width: root.table.inner - x
        //: No desk serves this queue
        text: root.desks === "" ? qsTr("chiuso") : root.desks
    }
}
