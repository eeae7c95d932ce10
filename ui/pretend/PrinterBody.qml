// The printer's front: a slot, and the paper that comes out of it from the top edge down.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string paper
    required property real paperRatio
    readonly property int paperWidth: Math.round(root.width * 0.62)

    Rectangle {
        id: body

        width: root.width
        height: 76
        radius: Theme.staffRadiusCard
        color: Theme.colors.header

        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.staff4
            y: Theme.staff3
            spacing: Theme.staff3

            Icon {
                name: "printer"
                size: 26
                line: Theme.colors.onDark
                tint: Theme.colors.tintOnDark
                ground: Theme.colors.header
            }

            KText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Stampante di prova")
                size: Theme.staffBodySize
                weight: Font.DemiBold
                color: Theme.colors.onDark
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.staff3
            width: root.paperWidth + 24
            height: 12
            radius: 6
            color: Theme.colors.deep
        }
    }

    Item {
        anchors.top: body.bottom
        anchors.topMargin: -18
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: root.paperWidth
        clip: true

        Rectangle {
            width: parent.width
            height: Math.round(root.paperWidth * root.paperRatio)
            visible: root.paper !== ""
            color: Theme.colors.paper

            Image {
                anchors.fill: parent
                source: root.paper
                cache: false
                smooth: true
                mipmap: true
                fillMode: Image.PreserveAspectFit
                verticalAlignment: Image.AlignTop
            }
        }
    }
}
