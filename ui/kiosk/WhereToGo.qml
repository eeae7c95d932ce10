// Where somebody helps when this machine does not.
import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property bool tall
    required property bool reception
    required property string place
    readonly property string spoken: [lines.text, lines.detail].filter(line => line !== "").join(
        ", ")

    implicitHeight: root.tall ? Theme.px(Theme.largeText ? 250 : 194) : Theme.px(132)
    radius: Theme.radiusCard
    color: Theme.highContrast ? Theme.colors.page : Theme.colors.surface
    border.width: Theme.highContrast ? Theme.px(4) : 0
    border.color: Theme.colors.onDark

    InfoLine {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(46)
        width: parent.width - 2 * x
        icon: "pin"
        iconSize: Theme.px(120)
        iconLine: Theme.colors.title
        spacing: Theme.px(34)
        //: Name of the place; the next line says where it is
        text: root.reception ? qsTr("Reception") :
                               //: Those who work here; the next line says where they are
                               qsTr("Personale")
        detail: root.place
        size: Theme.px(Theme.largeText ? 88 : 60)
        line: Theme.px(Theme.largeText ? 96 : 66)
        detailLine: Theme.px(Theme.largeText ? 92 : 52)
    }
}
