// What can go wrong with the pretend printer, one switch for each.
import QtQuick

import Faces
import ui.theme

Column {
    id: root

    required property PretendFace face

    spacing: Theme.staff2

    SwitchRow {
        objectName: "paper"
        width: parent.width
        icon: "paperout"
        wrong: !root.face.hasPaper
        text: wrong ? qsTr("Metti un rotolo nuovo") : qsTr("Togli la carta")
        state_: wrong ? qsTr("carta finita") : qsTr("carta presente")
        onClicked: root.face.setPaper(!root.face.hasPaper)
    }

    SwitchRow {
        objectName: "paperLow"
        width: parent.width
        icon: "warning"
        wrong: root.face.paperLow
        text: wrong ? qsTr("Metti un rotolo pieno") : qsTr("Lascia poca carta")
        state_: wrong ? qsTr("poca carta") : qsTr("abbastanza carta")
        onClicked: root.face.setPaperLow(!root.face.paperLow)
    }

    SwitchRow {
        objectName: "cover"
        width: parent.width
        icon: "tools"
        wrong: root.face.coverOpen
        text: wrong ? qsTr("Chiudi il coperchio") : qsTr("Apri il coperchio")
        state_: wrong ? qsTr("aperto") : qsTr("chiuso")
        onClicked: root.face.setCover(!root.face.coverOpen)
    }

    SwitchRow {
        objectName: "cutter"
        width: parent.width
        icon: "cross"
        wrong: root.face.cutterStuck
        text: wrong ? qsTr("Libera la taglierina") : qsTr("Blocca la taglierina")
        state_: wrong ? qsTr("bloccata") : qsTr("libera")
        onClicked: root.face.setCutter(!root.face.cutterStuck)
    }

    SwitchRow {
        objectName: "jam"
        width: parent.width
        icon: "document"
        wrong: root.face.jammed
        text: wrong ? qsTr("Togli la carta incastrata") : qsTr("Incastra la carta")
        state_: wrong ? qsTr("incastrata") : qsTr("scorre")
        onClicked: root.face.setJammed(!root.face.jammed)
    }

    SwitchRow {
        objectName: "left"
        width: parent.width
        icon: "ticket"
        wrong: root.face.left
        text: wrong ? qsTr("Togli il biglietto") : qsTr("Lascia lì il biglietto")
        state_: wrong ? qsTr("lasciato") : qsTr("viene preso")
        onClicked: root.face.setLeft(!root.face.left)
    }

    SwitchRow {
        objectName: "silent"
        width: parent.width
        icon: "message"
        wrong: root.face.silent
        text: wrong ? qsTr("Falla rispondere") : qsTr("Non farla rispondere")
        state_: wrong ? qsTr("non risponde") : qsTr("risponde")
        onClicked: root.face.setSilent(!root.face.silent)
    }

    SwitchRow {
        objectName: "power"
        width: parent.width
        icon: "device"
        wrong: !root.face.hasPower
        text: wrong ? qsTr("Accendila") : qsTr("Togli la corrente")
        state_: wrong ? qsTr("spenta") : qsTr("accesa")
        onClicked: root.face.setPower(!root.face.hasPower)
    }
}
