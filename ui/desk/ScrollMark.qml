// How much of a list is seen, at its right edge; nothing where all of it is.
import QtQuick

import ui.theme

Rectangle {
    id: root

    required property ListView view

    x: root.view.width - 5
    y: root.view.visibleArea.yPosition * root.view.height
    width: 3
    height: root.view.visibleArea.heightRatio * root.view.height
    visible: root.view.contentHeight > root.view.height + 1
    radius: 2
    color: Theme.colors.outline
}
