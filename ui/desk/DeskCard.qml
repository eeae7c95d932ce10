// A white card of the desk with a thin coloured band on top.
import QtQuick

import ui.theme

Rectangle {
    id: root

    readonly property int band: 6

    radius: Theme.staffRadiusCard
    color: Theme.colors.surface

    Rectangle {
        width: parent.width
        height: 2 * root.radius
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: Theme.colors.band
    }

    Rectangle {
        y: root.band
        width: parent.width
        height: 2 * root.radius
        topLeftRadius: 9
        topRightRadius: 9
        color: Theme.colors.surface
    }
}
