// The printer will be well again in a moment; nobody has to go away, but may.
import QtQuick

SignPage {
    id: root

    readonly property bool reception: root.face.shown.hasReception

    spoken: root.said([root.headline, root.advice.replace(/\*/g, ""), where.spoken])
    sign: "hourglass"
    //: The machine goes on by itself in less than a minute
    headline: qsTr("Un momento")
    //: Keep the stars around the place
    advice: root.reception ? qsTr("Torniamo subito. Se hai fretta, vai alla *reception.*") :
                             //: Keep the stars around the people
                             qsTr("Torniamo subito. Se hai fretta, chiedi al *personale.*")

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
