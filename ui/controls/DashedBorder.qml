// The dashed border of something closed.
import QtQuick
import QtQuick.Shapes

import ui.theme

Shape {
    id: root

    property real radius: Theme.radius
    property real stroke: Theme.border
    property color line: Theme.colors.dash

    anchors.fill: parent

    ShapePath {
        strokeColor: root.line
        strokeWidth: root.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2]
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"

        PathRectangle {
            x: root.stroke / 2
            y: root.stroke / 2
            width: root.width - root.stroke
            height: root.height - root.stroke
            radius: root.radius - root.stroke / 2
        }
    }
}
