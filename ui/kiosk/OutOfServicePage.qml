// 13: the machine does not work. It cannot be touched; it sends people on.
import QtQuick

SignPage {
    id: root

    readonly property bool reception: root.face.shown.hasReception

    spoken: root.said([root.headline, root.advice.replace(/\*/g, ""), where.spoken, root.foot])
    sign: "tools"
    headline: qsTr("Postazione fuori servizio")
    //: Keep the stars around the place
    advice: root.reception ? qsTr("Prendi il biglietto alla *reception.*") :
                             //: Keep the stars around the people
                             qsTr("Chiedi il biglietto al *personale.*")
    foot: root.face.printer.staffKnowSince === "" ? "" : qsTr(
                                                        "Il personale è avvisato dalle %1").arg(
                                                        root.face.printer.staffKnowSince)

    WhereToGo {
        id: where

        width: parent.width
        tall: root.tall
        reception: root.reception
        place: root.face.shown.receptionPlace
    }

    SignLines {
        width: parent.width
        tall: root.tall
        lines: root.face.printer.sentencesToo
    }
}
