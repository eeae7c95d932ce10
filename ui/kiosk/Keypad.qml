// The number pad; where codes hold letters, a second page has them.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    property real keyHeight: Theme.px(144)
    property real gap: Theme.px(20)
    property bool letters: false
    property bool possible: false
    property bool lettersShown: false
    // Large text: wider keys for the words, smaller ones for the digits
    readonly property bool large: Theme.largeText
    // Large text on a wide screen: what is typed stays in sight above all keys.
    property bool flat: false
    readonly property int across: root.flat ? (root.lettersShown ? 12 : 10) : root.lettersShown ? 6 :
                                                                                                  root.large
                                                                                                  ? 5 : 3
    // Of digits, and of the words below them
    readonly property int rows: (root.flat ? 2 : root.large ? 3 : 4) + (root.letters ? 1 : 0)
    readonly property real wordWidth: root.large ? (root.width - root.gap) / 2 : (root.width - 2
                                                                                  * root.gap) / 3
    readonly property real keyWidth: (root.width - (root.across - 1) * root.gap) / root.across

    signal typed(character: string)
    signal deleted
    signal goneOn

    spacing: root.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Grid {
        columns: root.across
        spacing: root.gap

        Repeater {
            model: root.lettersShown ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("") : (root.large
                                                                                 ? "1234567890" :
                                                                                   "123456789").split(
                                           "")

            Key {
                required property string modelData

                objectName: "key-" + modelData
                width: root.keyWidth
                height: root.lettersShown ? Theme.px(84) : root.keyHeight
                text: modelData
                secret: true
                onClicked: root.typed(modelData)
            }
        }
    }

    Row {
        spacing: root.gap

        Key {
            objectName: "delete"
            width: root.wordWidth
            height: root.keyHeight
            text: qsTr("Cancella")
            onClicked: root.deleted()
        }

        Key {
            objectName: "key-0"
            width: root.wordWidth
            height: root.keyHeight
            visible: !root.lettersShown && !root.large
            text: "0"
            secret: true
            onClicked: root.typed("0")
        }

        Key {
            objectName: "letters"
            width: root.wordWidth
            height: root.keyHeight
            visible: root.lettersShown
            text: "123"
            onClicked: root.lettersShown = false
        }

        Key {
            objectName: "goOn"
            width: root.wordWidth
            height: root.keyHeight
            text: qsTr("Avanti")
            possible: root.possible
            onClicked: root.goneOn()
        }
    }

    Key {
        objectName: "digits"
        width: root.width
        height: root.keyHeight
        visible: root.letters && !root.lettersShown
        //: Shows the keys with letters
        text: qsTr("Lettere A–Z")
        onClicked: root.lettersShown = true
    }
}
