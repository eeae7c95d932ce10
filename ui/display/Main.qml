// The display face: its window, and how its parts share the screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import Faces
import ui.controls
import ui.theme

Window {
    id: root

    required property DisplayFace face
    readonly property DisplayShown shown: root.face.shown
    readonly property bool portrait: root.height > root.width
    // Left of the list, or above it.
    readonly property real cardWidth: root.portrait ? root.width : root.width - Theme.px(920)
    readonly property bool listed: root.shown.hasList
    readonly property real bottomEdge: bottom.y

    width: 1920
    height: 1080
    visible: true
    color: Theme.colors.header
    //: Title of the window that shows the calls
    title: qsTr("Schermo")

    onFrameSwapped: root.face.frame.seen()

    Binding {
        target: Theme
        property: "scale"
        value: root.face.scaleFor(root.width, root.height)
    }

    BlankCursor {}

    Head {
        id: head

        width: root.listed && !root.shown.several ? root.cardWidth : root.width
        shown: root.shown
    }

    CalledCard {
        y: head.height
        width: root.cardWidth
        height: (root.portrait && list.visible ? list.y : root.bottomEdge) - head.height
        visible: root.shown.digits !== "" && !root.shown.several
        shown: root.shown
    }

    Notice {
        y: head.height
        width: head.width
        height: (root.portrait && list.visible ? list.y : root.bottomEdge) - head.height
        visible: root.shown.hasNotice && !root.shown.several
        shown: root.shown
    }

    CallList {
        id: list

        x: root.portrait ? 0 : root.cardWidth
        y: root.portrait ? root.bottomEdge - list.height : 0
        width: root.width - list.x
        height: root.portrait ? Math.min(list.headHeight + 5 * Theme.px(161), root.bottomEdge
                                         - head.height - Theme.px(620)) : root.bottomEdge
        visible: root.listed && !root.shown.several && list.height >= list.headHeight + Theme.px(
                     148)
        shown: root.shown
        headHeight: head.height
    }

    CallRows {
        y: head.height
        width: root.width
        height: root.bottomEdge - head.height
        visible: root.shown.several
        shown: root.shown
    }

    Item {
        id: bottom

        y: root.height - bottom.height
        width: root.width
        height: root.shown.stopped ? banner.height : message.height

        MessageBar {
            id: message

            width: parent.width
            visible: !root.shown.stopped
            text: root.shown.message
            aboutWait: root.shown.aboutWait
        }

        StaleBanner {
            id: banner

            width: parent.width
            visible: root.shown.stopped
            shown: root.shown
        }
    }
}
