// The pretend printer's window: what it prints, and switches that make it fail.
import QtQuick
import QtQuick.Window

import Faces
import ui.controls
import ui.theme

Window {
    id: root

    required property PretendFace face

    width: 400
    height: 940
    visible: true
    color: Theme.colors.tint
    title: qsTr("Stampante di prova")

    PrinterBody {
        id: body

        anchors.top: parent.top
        anchors.bottom: count.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.staff4
        paper: root.face.paper
        paperRatio: root.face.paperRatio
    }

    KText {
        id: count

        anchors.bottom: switches.top
        anchors.bottomMargin: Theme.staff2
        anchors.left: switches.left
        anchors.right: switches.right
        text: root.face.printed === 0 ? qsTr("Prendi un biglietto alla postazione: esce qui.") :
                                        qsTr("Biglietti stampati: %1").arg(root.face.printed)
        size: Theme.staffSmallSize
        color: Theme.colors.ink
    }

    Switches {
        id: switches

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.staff4
        face: root.face
    }
}
