// A strip of the desk that tells something; announced when it appears.
import QtQuick
import QtQuick.Layouts

import ui.controls
import ui.theme

Note {
    id: root

    Layout.preferredHeight: root.implicitHeight - 8
    visible: root.text !== ""
    iconSize: 26
    size: Theme.staffSmallSize
    line: 21
    padding: 14
    spacing: Theme.staff3
    radius: Theme.staffRadius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
}
