// A Note in the sizes of the staff faces, with its buttons at the end.
import QtQuick

import ui.controls
import ui.theme

Note {
    radius: Theme.staffRadius
    iconSize: 32
    size: Theme.staffSmallSize
    line: 21
    padding: Theme.staff3
    spacing: Theme.staff3
}
