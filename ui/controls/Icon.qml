// An icon of assets/icons in two tones; it never stands without a word.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import ui.theme
import "IconPaths.js" as IconPaths

Item {
    id: root

    required property string name
    property real size: Theme.px(48)
    property color line: Theme.colors.action
    property color tint: Theme.colors.tint
    property color ground: Theme.colors.surface
    // Lines look 3.5 px strong at every size (visual.md 7); not 0 overrides it, in grid units.
    property real heavy: 0
    property real stroke: root.heavy > 0 ? root.heavy : Math.min(9, Math.max(4.5, 336 * Theme.scale
                                                                             / root.size) * (
                                                                     Theme.highContrast ? 1.6 : 1))
    readonly property bool mirrored: root.LayoutMirroring.enabled && ["next", "left", "right",
                                                                      "restart"].includes(root.name)

    function pathOf(kind: string): string {
        return root.name === "" ? "" : IconPaths.paths[root.name][kind] ?? "";
    }

    width: root.size
    height: root.size
    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    component Layer: ShapePath {
        id: path

        property string kind

        strokeColor: root.line
        strokeWidth: path.kind === "" ? 0 : root.stroke
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: root.pathOf(path.kind)
        }
    }

    Shape {
        width: 96
        height: 96
        transformOrigin: Item.TopLeft
        scale: root.size / 96
        x: root.mirrored ? root.size : 0
        transform: Scale {
            xScale: root.mirrored ? -1 : 1
        }

        Layer {
            kind: "tint"
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: Theme.highContrast ? "transparent" : root.tint
        }

        Layer {
            kind: "line"
        }

        Layer {
            kind: "ground"
            fillColor: Theme.highContrast ? "transparent" : root.ground
        }

        Layer {
            kind: "detail"
        }

        Layer {
            kind: "full"
            fillColor: root.line
        }
    }
}
