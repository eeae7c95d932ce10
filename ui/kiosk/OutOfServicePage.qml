// 13: the machine does not work. It cannot be touched; it sends people on.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    spoken: root.reception ? qsTr("Postazione fuori servizio. Prendi il biglietto alla reception.") :
                             qsTr("Postazione fuori servizio. Chiedi il biglietto al personale.")
    readonly property bool tall: !root.frame.landscape
    readonly property bool reception: root.face.shown.hasReception

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.header
    }

    Icon {
        id: sign

        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.tall ? Theme.px(232) : root.frame.headerHeight + Theme.px(16)
        name: "tools"
        size: root.tall ? Theme.px(200) : Theme.px(110)
        heavy: 4.5
        line: Theme.colors.accent
        tint: Theme.colors.tintOnDark
        ground: Theme.colors.header
    }

    Column {
        x: root.frame.margin
        y: sign.y + sign.height + (root.tall ? Theme.px(47) : Theme.px(8))
        width: root.width - 2 * x

        BalancedText {
            width: parent.width
            words: qsTr("Postazione fuori servizio")
            size: root.tall ? Theme.px(132) : Theme.px(88)
            line: root.tall ? Theme.px(136) : Theme.px(96)
            weight: Font.Bold
            tracking: -0.01
            color: Theme.colors.onDark
            Accessible.role: Accessible.Heading
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(43) : Theme.px(8)
        }

        EmphasisText {
            anchors.left: parent.left
            width: Math.min(parent.width, root.tall ? Theme.px(760) : parent.width)
            //: Keep the stars around the place
            text: root.reception ? qsTr("Prendi il biglietto alla *reception.*") :
                                   //: Keep the stars around the people
                                   qsTr("Chiedi il biglietto al *personale.*")
            size: root.tall ? Theme.px(72) : Theme.px(56)
            line: root.tall ? Theme.px(84) : Theme.px(68)
            color: Theme.colors.onDark
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(51) : Theme.px(12)
        }

        Rectangle {
            width: parent.width
            height: root.tall ? Theme.px(194) : Theme.px(132)
            radius: Theme.radiusCard
            color: Theme.highContrast ? Theme.colors.page : Theme.colors.surface
            border.width: Theme.highContrast ? Theme.px(4) : 0
            border.color: Theme.colors.onDark

            InfoLine {
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.px(46)
                width: parent.width - 2 * x
                icon: "pin"
                iconSize: Theme.px(120)
                iconLine: Theme.colors.title
                spacing: Theme.px(34)
                //: Name of the place; the next line says where it is
                text: root.reception ? qsTr("Reception") :
                                       //: Those who work here; the next line says where they are
                                       qsTr("Personale")
                detail: root.face.shown.receptionPlace
                size: Theme.px(60)
                line: Theme.px(66)
                detailLine: Theme.px(52)
            }
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(96) : Theme.px(16)
        }

        Rectangle {
            width: parent.width
            height: Theme.px(3)
            color: Theme.colors.ruleOnDark
        }

        Item {
            width: 1
            height: root.tall ? Theme.px(36) : Theme.px(8)
        }

        Repeater {
            model: root.face.shown.firstLanguages

            KText {
                required property string code
                required property string outOfService
                required property string outOfServiceStaff

                width: parent?.width ?? 0
                visible: code !== root.face.shown.language
                text: root.reception ? outOfService : outOfServiceStaff
                size: Theme.px(48)
                line: Theme.px(66)
                color: Theme.colors.onDark
            }
        }
    }

    KText {
        id: since

        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.height - height - Theme.px(50)
        visible: root.face.shown.staffKnowSince !== ""
        text: qsTr("Il personale è avvisato dalle %1").arg(root.face.shown.staffKnowSince)
        line: Theme.px(52)
        size: Theme.px(44)
        wrapMode: Text.NoWrap
        color: Theme.colors.onDarkQuiet
    }

    KText {
        anchors.right: parent.right
        anchors.rightMargin: root.frame.margin
        y: root.height - height - Theme.px(50)
        text: root.face.shown.staffCode
        line: Theme.px(52)
        size: Theme.px(44)
        color: Theme.colors.onDarkQuiet
    }
}
