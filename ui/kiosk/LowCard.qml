// What helps with a message in the low position, between the words above and the button below.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

BandCard {
    id: root

    required property KioskFace face
    required property NoticeShown notice
    // Said here where nothing else is.
    required property string text
    required property string heading

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(44)
        width: root.width - 2 * x

        BalancedText {
            width: parent.width
            visible: root.text !== ""
            words: root.text
            horizontalAlignment: Text.AlignHCenter
            size: Theme.px(56)
            line: Theme.px(72)
        }

        NoticeRows {
            width: parent.width
            rows: root.notice.rows
            ground: Theme.colors.surface
        }

        Channels {
            width: parent.width
            visible: root.notice.showsChannels
            topPadding: root.notice.hasRows ? Theme.px(28) : 0
            face: root.face
            heading: root.heading
        }
    }
}
