// The options, the same on every screen; each part is as wide as its word needs.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Rectangle {
    id: root

    required property KioskFace face
    required property bool hasLow
    readonly property int count: root.hasLow ? 6 : 5
    readonly property real spare: (root.width - 2 * Theme.px(28) - language.naturalWidth
                                   - listen.naturalWidth - textSize.naturalWidth
                                   - contrast.naturalWidth - (root.hasLow ? low.naturalWidth : 0)
                                   - privacy.naturalWidth) / root.count

    //: Spoken, %1 is the place in the row
    readonly property string placeText: qsTr("Opzione %1 di %2")

    function placed(place: int): string {
        return root.placeText.arg(place).arg(root.count);
    }

    color: Theme.colors.header

    Rectangle {
        width: parent.width
        height: Theme.px(4)
        visible: Theme.highContrast
        color: Theme.colors.onDark
    }

    Row {
        anchors.centerIn: parent
        height: parent.height

        OptionButton {
            id: language

            objectName: "optionLanguage"
            width: naturalWidth + root.spare
            height: parent.height
            //: Option at the bottom; elsewhere it shows the language's own name
            text: root.face.shown.page === "language" ? qsTr("Lingua") :
                                                        root.face.shown.languageName
            icon: "globe"
            switches: false
            place: root.placed(1)
            onClicked: root.face.showLanguages()
        }

        OptionButton {
            id: listen

            objectName: "optionListen"
            width: naturalWidth + root.spare
            height: parent.height
            //: At most 9 letters
            text: qsTr("Ascolta")
            icon: "listen"
            on: root.face.options.speech
            place: root.placed(2)
            onClicked: root.face.options.switchSpeech()
        }

        OptionButton {
            id: textSize

            objectName: "optionText"
            width: naturalWidth + root.spare
            height: parent.height
            //: Text size; at most 9 letters
            text: qsTr("Testo")
            icon: "text"
            on: root.face.options.largeText
            place: root.placed(3)
            onClicked: root.face.options.switchLargeText()
        }

        OptionButton {
            id: contrast

            objectName: "optionContrast"
            width: naturalWidth + root.spare
            height: parent.height
            //: High contrast; at most 9 letters
            text: qsTr("Contrasto")
            icon: "contrast"
            on: root.face.options.highContrast
            place: root.placed(4)
            onClicked: root.face.options.switchHighContrast()
        }

        OptionButton {
            id: low

            objectName: "optionLow"
            width: naturalWidth + root.spare
            height: parent.height
            visible: root.hasLow
            //: Moves every button up or down; at most 9 letters
            text: root.face.options.low ? qsTr("In alto") : qsTr("In basso")
            icon: "low"
            switches: false
            place: root.placed(5)
            onClicked: root.face.options.switchLow()
        }

        OptionButton {
            id: privacy

            objectName: "optionPrivacy"
            width: naturalWidth + root.spare
            height: parent.height
            text: qsTr("Privacy")
            icon: "privacy"
            switches: false
            place: root.placed(root.count)
            onClicked: root.face.showPrivacy()
        }
    }
}
