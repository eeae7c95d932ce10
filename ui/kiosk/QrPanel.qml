// A code to photograph: whole pixels a module, four modules of quiet zone.
import QtQuick
import QtQuick.Shapes

import ui.theme

Rectangle {
    id: root

    required property string path
    required property int modules
    property int module: 9

    width: (root.modules + 8) * root.module
    height: root.width
    radius: Theme.px(20)
    color: Theme.colors.paper
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Codice da fotografare")

    Shape {
        x: 4 * root.module
        y: 4 * root.module
        width: root.modules
        height: root.modules
        transformOrigin: Item.TopLeft
        scale: root.module
        antialiasing: false

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.colors.paperInk

            PathSvg {
                path: root.path
            }
        }
    }
}
