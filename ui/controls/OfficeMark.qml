// The office's mark: a window arch with a person, until the site sets its own.
import QtQuick
import QtQuick.Shapes

import ui.theme

Item {
    id: root

    property real size: Theme.px(68)
    readonly property color dark: Theme.highContrast ? Theme.colors.page : Theme.colors.header

    implicitWidth: root.size
    implicitHeight: root.size
    width: root.size
    height: root.size
    Accessible.ignored: true

    Shape {
        width: 68
        height: 68
        transformOrigin: Item.TopLeft
        scale: root.size / 68

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.colors.onDark

            PathRectangle {
                x: 2.4
                y: 2.4
                width: 62.8
                height: 62.8
                radius: 14
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.highContrast ? Theme.colors.page : Theme.colors.band

            PathSvg {
                path: "M17 52V32a17 17 0 0 1 34 0v20z"
            }
        }

        ShapePath {
            strokeWidth: 4.25
            strokeColor: Theme.highContrast ? Theme.colors.onDark : root.dark
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M25.100 50.500a8.900 8.900 0 0 1 17.800 0"
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.highContrast ? Theme.colors.onDark : root.dark

            PathSvg {
                path: "M29 32.500a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z"
            }
        }

        ShapePath {
            strokeWidth: 4.25
            strokeColor: root.dark
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M12.800 52.200h42.400"
            }
        }
    }
}
