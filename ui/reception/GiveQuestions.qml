// The preferential question, plain No or Sì, and the language of the call.
import QtQuick

import Faces
import ui.controls
import ui.theme

Column {
    id: root

    required property TicketGiving giving
    property bool compact: false

    StepTitle {
        width: parent.width
        text: qsTr("2. Accesso preferenziale")
    }

    Item {
        width: 1
        height: root.compact ? 6 : 10
    }

    Segments {
        implicitHeight: root.compact ? 44 : 50
        words: [qsTr("No"), qsTr("Sì")]
        values: ["no", "yes"]
        chosen: root.giving.preferential ? "yes" : "no"
        onPicked: value => root.giving.answer(value === "yes")
    }

    Item {
        width: 1
        height: 8
    }

    KText {
        width: parent.width
        text: qsTr("Non serve un motivo e non viene scritto. Sul biglietto non si vede.")
        size: Theme.staffSmallSize
        line: 21
        color: Theme.colors.inkQuietStaff
    }

    Item {
        width: 1
        height: root.compact ? 8 : 22
    }

    StepTitle {
        width: parent.width
        text: qsTr("3. Lingua della chiamata")
    }

    Item {
        width: 1
        height: root.compact ? 6 : 10
    }

    LanguageSegments {
        implicitHeight: root.compact ? 44 : 50
        codes: root.giving.languageCodes
        names: root.giving.languageNames
        chosen: root.giving.language
        onPicked: language => root.giving.speak(language)
    }
}
