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
    height: 860
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

    Column {
        id: switches

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.staff4
        spacing: Theme.staff2

        SwitchRow {
            objectName: "paper"
            width: parent.width
            icon: "paperout"
            wrong: !root.face.hasPaper
            text: root.face.hasPaper ? qsTr("Togli la carta") : qsTr("Metti un rotolo nuovo")
            state_: root.face.hasPaper ? qsTr("carta presente") : qsTr("carta finita")
            onClicked: root.face.setPaper(!root.face.hasPaper)
        }

        SwitchRow {
            objectName: "paperLow"
            width: parent.width
            icon: "warning"
            wrong: root.face.paperLow
            text: root.face.paperLow ? qsTr("Metti un rotolo pieno") : qsTr("Lascia poca carta")
            state_: root.face.paperLow ? qsTr("poca carta") : qsTr("abbastanza carta")
            onClicked: root.face.setPaperLow(!root.face.paperLow)
        }

        SwitchRow {
            objectName: "cover"
            width: parent.width
            icon: "tools"
            wrong: root.face.coverOpen
            text: root.face.coverOpen ? qsTr("Chiudi il coperchio") : qsTr("Apri il coperchio")
            state_: root.face.coverOpen ? qsTr("aperto") : qsTr("chiuso")
            onClicked: root.face.setCover(!root.face.coverOpen)
        }

        SwitchRow {
            objectName: "cutter"
            width: parent.width
            icon: "cross"
            wrong: root.face.cutterStuck
            text: root.face.cutterStuck ? qsTr("Libera la taglierina") : qsTr(
                                              "Blocca la taglierina")
            state_: root.face.cutterStuck ? qsTr("bloccata") : qsTr("libera")
            onClicked: root.face.setCutter(!root.face.cutterStuck)
        }

        SwitchRow {
            objectName: "silent"
            width: parent.width
            icon: "message"
            wrong: root.face.silent
            text: root.face.silent ? qsTr("Falla rispondere") : qsTr("Non farla rispondere")
            state_: root.face.silent ? qsTr("non risponde") : qsTr("risponde")
            onClicked: root.face.setSilent(!root.face.silent)
        }
    }
}
