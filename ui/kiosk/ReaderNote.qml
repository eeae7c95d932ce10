// The faster way, or what is still missing.
import QtQuick

import ui.controls
import ui.theme

Note {
    id: root

    property int missing: 0
    property bool tight: false
    readonly property string how: qsTr(
                                      "Avvicina il QR o la tessera sanitaria\nalla luce blu, a destra.")
    readonly property string faster: qsTr("Più veloce: usa il lettore")
    readonly property string spokenHow: root.faster + ". " + root.how.replace("\n", " ")

    kind: root.missing > 0 ? Note.Kind.Error : Note.Kind.Notice
    icon: root.missing > 0 ? "cross-circle" : "scan"
    iconSize: root.tight ? Theme.px(76) : Theme.px(128)
    stroke: root.missing > 0 ? 0 : 4.5
    padding: root.tight ? Theme.px(24) : Theme.px(28)
    leftPadding: root.tight ? Theme.px(24) : Theme.px(36)
    spacing: root.tight ? Theme.px(24) : Theme.px(40)
    line: root.tight ? Theme.bodyLine : Theme.px(54)
    heading: root.missing > 0 ? qsTr("Il codice non è completo") : root.faster
    text: root.missing > 0 ? qsTr("Ti mancano ancora %n caratteri.", "", root.missing) : root.tight
                             ? root.how.replace("\n", " ") : root.how
}
