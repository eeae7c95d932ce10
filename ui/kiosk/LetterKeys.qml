// Letters and digits at once, each key large enough for a finger, and the words below them.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    property int across: 9
    property real keyHeight: Theme.px(112)
    property real gap: Theme.px(14)
    property bool possible: false
    property bool seen: false
    // Large text on a wide screen: what is typed stays in sight above all keys.
    property bool flat: false
    readonly property real keyWidth: (root.width - (root.across - 1) * root.gap) / root.across
    // The last word has a row of its own.
    readonly property bool below: Theme.largeText && !root.flat
    readonly property int wordsAcross: root.below ? 2 : 3
    readonly property real wordWidth: (root.width - (root.wordsAcross - 1) * root.gap)
                                      / root.wordsAcross

    signal typed(character: string)
    signal deleted
    signal seenChosen
    signal goneOn

    spacing: root.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Grid {
        columns: root.across
        spacing: root.gap

        Repeater {
            model: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".split("")

            Key {
                required property string modelData

                objectName: "key-" + modelData
                width: root.keyWidth
                height: root.keyHeight
                text: modelData
                secret: true
                size: Theme.px(Theme.largeText ? 88 : 76)
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
            objectName: "see"
            width: root.wordWidth
            height: root.keyHeight
            //: On a key that shows the whole code, or hides it again
            text: root.seen ? qsTr("Nascondi") : qsTr("Mostra")
            onClicked: root.seenChosen()
        }

        Key {
            objectName: root.below ? "" : "goOn"
            width: root.wordWidth
            height: root.keyHeight
            visible: !root.below
            text: qsTr("Avanti")
            possible: root.possible
            onClicked: root.goneOn()
        }
    }

    Key {
        objectName: root.below ? "goOn" : ""
        width: root.width
        height: root.keyHeight
        visible: root.below
        text: qsTr("Avanti")
        possible: root.possible
        onClicked: root.goneOn()
    }
}
