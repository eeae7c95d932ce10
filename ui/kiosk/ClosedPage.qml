// The office is closed: when it opens again.
import QtQuick

import ui.controls
import ui.theme

TwoParts {
    id: root

    spoken: root.face.shown.reopening

    spacing: Theme.px(40)
    share: 0.9

    info: [
        Icon {
            anchors.left: parent.left
            name: "moon"
            size: Theme.px(160)
            stroke: 4.5
        },
        Title {
            width: parent.width
            frame: root.frame
            text: root.face.shown.reopening
        },
        Channels {
            width: parent.width
            face: root.face
            //: The office is closed; booking is possible all the same
            heading: qsTr("Intanto puoi prenotare")
            visible: !root.frame.large && !root.frame.landscape && !root.frame.low
        }
    ]
}
