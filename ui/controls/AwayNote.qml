// Across the top of a staff window while nothing can be done at the branch; it lies over the rest, so
// that nothing below moves, and takes no touch.
import QtQuick

import ui.theme

Note {
    id: root

    objectName: "away"
    z: 1
    visible: root.text !== ""
    kind: Note.Kind.Error
    icon: "warning"
    iconSize: 26
    size: Theme.staffSmallSize
    line: 21
    padding: 11
    leftPadding: Theme.staff5
    spacing: Theme.staff3
    radius: 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
}
