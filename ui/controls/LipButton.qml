// A rectangle with a lip: the shape of every choice and action. Its content goes on the face.
import QtQuick

import ui.theme

Touch {
    id: root

    property color face: Theme.colors.surface
    property color faceDown: Theme.colors.pressed
    property color edge: Theme.colors.action
    property color edgeDown: root.edge
    property color lipColor: Theme.colors.action
    property real lip: Theme.lip
    property real border: Theme.border
    property real radius: Theme.radius
    property real ring: Theme.focusWidth
    // Closed: flat and dashed; it can still be pressed and says why.
    property bool closed: false
    default property alias content: faceItem.data

    implicitHeight: Theme.px(140)

    FocusRing {
        visible: root.ringed
        radius: root.radius
        ring: root.ring
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.lip
        visible: !root.closed && root.lip > 0
        radius: root.radius
        color: root.lipColor
    }

    Rectangle {
        id: faceItem

        y: root.down && !root.closed ? root.lip : 0
        width: root.width
        height: root.height - (root.closed ? 0 : root.lip)
        radius: root.radius
        color: root.down ? root.faceDown : root.closed ? Theme.colors.closedFace : root.face
        border.width: root.closed ? 0 : root.border
        border.color: root.down ? root.edgeDown : root.edge
    }

    DashedBorder {
        visible: root.closed
        radius: root.radius
        stroke: root.border
    }
}
