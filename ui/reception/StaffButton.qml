// A button of the staff faces, as wide as its words: white, or blue where it is the one thing to do.
import QtQuick

import ui.controls
import ui.theme

LipButton {
    id: root

    required property string text
    property string icon: ""
    property bool iconAfter: false
    // The key that does the same, or empty.
    property string keyCap: ""
    property real iconSize: 22
    property bool primary: false
    // The taller kind, at the end of a card.
    property bool big: false
    property real sides: 18
    property real spacing: 10
    property real size: root.big && root.primary ? Theme.staffBodySize : Theme.staffSmallSize
    // What the icon takes.
    readonly property real beside: (root.icon === "" ? 0 : root.iconSize + root.spacing) + (root.keyCap
                                                                                            === "" ? 0 :
                                                                                                     cap.implicitWidth
                                                                                                     + root.spacing)
    // A last letter may lean out of its width, and Text then wraps.
    readonly property real wordsWidth: Math.ceil(metrics.advanceWidth) + 1
    // False as long as something stands in the way.
    property bool possible: true
    readonly property color word: {
        if (!root.possible) {
            return Theme.colors.inkQuiet;
        }
        if (root.primary) {
            if (root.down) {
                return Theme.colors.actionDownWord;
            }
            return Theme.colors.primaryWord;
        }
        if (root.down) {
            return Theme.colors.choiceDown;
        }
        return Theme.colors.action;
    }

    implicitHeight: root.big ? 56 : 44
    implicitWidth: root.wordsWidth + root.beside + 2 * root.sides
    lip: 3
    border: Theme.staffBorder
    radius: 8
    ring: Theme.staffFocusWidth
    enabled: root.possible
    face: {
        if (!root.possible) {
            return Theme.colors.notYetFace;
        }
        if (root.primary) {
            return Theme.colors.primaryFace;
        }
        return Theme.colors.surface;
    }
    faceDown: root.primary ? Theme.colors.actionDown : Theme.colors.pressed
    edge: {
        if (!root.possible) {
            return Theme.colors.dash;
        }
        if (root.primary) {
            return Theme.colors.primaryBorder;
        }
        return Theme.colors.action;
    }
    edgeDown: root.primary ? Theme.colors.actionDown : Theme.colors.action
    lipColor: {
        if (!root.possible) {
            return Theme.colors.dash;
        }
        if (root.primary) {
            return Theme.colors.deep;
        }
        return Theme.colors.action;
    }

    Accessible.name: root.text

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.size
        font.weight: Font.DemiBold
        text: root.text
    }

    Row {
        anchors.centerIn: parent
        spacing: root.spacing
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.iconSize
            stroke: 6.5
            line: root.word
            tint: {
                if (!root.possible) {
                    return Theme.colors.tintClosed;
                }
                if (root.primary) {
                    return Theme.colors.tintOnAction;
                }
                return Theme.colors.tint;
            }
            ground: root.face
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.wordsWidth, root.width - root.beside - 2 * Theme.staff3)

            horizontalAlignment: {
                if (lineCount > 1 && root.icon === "") {
                    return Text.AlignHCenter;
                }
                return Text.AlignLeft;
            }

            text: root.text
            size: root.size
            line: 22
            weight: Font.DemiBold
            color: root.word
            spoken: false
        }

        KeyCap {
            id: cap

            anchors.verticalCenter: parent.verticalCenter
            visible: root.keyCap !== ""
            text: root.keyCap
            color: root.word
        }
    }
}
