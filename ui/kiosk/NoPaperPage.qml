// 08: the number without paper; it counts as much.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.controls
import ui.theme

KioskPage {
    id: root

    readonly property TicketShown ticket: root.face.ticket
    readonly property real darkWidth: root.frame.wide ? Math.round(root.width * 0.52) : root.width
    readonly property real leftOfFacts: (root.frame.wide && !root.LayoutMirroring.enabled
                                         ? root.darkWidth : 0) + root.frame.actionMargin
    readonly property real factsWidth: root.width - (root.frame.wide ? root.darkWidth : 0) - 2
                                       * root.frame.actionMargin

    function darkHeight(): real {
        if (root.frame.wide)
            return root.frame.navTop - Theme.px(20);
        return root.frame.flat ? Theme.px(312) : root.frame.low ? root.frame.middle : root.frame.pick(
                                                                      1027, 0, 0, 690);
    }

    function numberSize(): real {
        const most = root.frame.flat ? Theme.px(170) : root.frame.pick(396, 300, 300, 300);
        return root.frame.tall ? most : Math.min(most, (root.darkWidth - 2 * root.frame.margin)
                                                 / 2.5);
    }

    //: Spoken: letter and number; the comma keeps voices from reading A as a word
    spoken: root.said([qsTr("Il tuo numero è valido: %1, %2").arg(root.ticket.letter).arg(Number(
                                                                                              root.ticket.digits)),
                       root.ticket.service, root.ticket.bookedLine, root.ticket.beforeLine,
                       root.ticket.waitLine, root.ticket.momentLine, root.ticket.place,
                       root.face.printer.whyNoPaper, root.face.printer.noPaperDetail,
                       photograph.words + " " + write.text])

    Rectangle {
        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.darkWidth
        height: root.darkHeight()
        color: Theme.colors.header

        KText {
            id: label

            y: root.frame.headerHeight + root.frame.pick(36, 8, 8, 8)
            width: parent.width
            visible: !root.frame.flat
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Il tuo numero è valido")
            size: root.frame.pick(60, 60, 60, 88)
            line: root.frame.pick(72, 72, 72, 88)
            weight: Font.DemiBold
            color: Theme.colors.onDark
        }

        TicketNumber {
            id: number

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.frame.tall ? Theme.px(232) : root.frame.flat ? root.frame.headerHeight :
                                                                   label.y + label.height
            letter: root.ticket.letter
            digits: root.ticket.digits
            size: root.numberSize()
            color: Theme.colors.onDark
            Accessible.role: Accessible.Heading
        }

        QrPanel {
            id: panel

            x: root.LayoutMirroring.enabled ? parent.width - width - root.frame.margin :
                                              root.frame.margin

            y: root.frame.tall ? Theme.px(624) : number.y + number.height + Theme.px(8)
            visible: !root.frame.large
            module: Theme.px(root.frame.tall ? 9 : 6)
            path: root.ticket.codePath
            modules: root.ticket.codeModules
        }

        Column {
            anchors.left: panel.right
            anchors.leftMargin: Theme.px(53)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: panel.verticalCenter
            visible: panel.visible
            spacing: Theme.px(11)

            BalancedText {
                id: photograph

                width: parent.width
                words: qsTr("Fotografa lo schermo")
                size: root.frame.pick(72, 72, 48, 72)
                line: root.frame.pick(76, 76, 52, 76)
                weight: Font.Bold
                color: Theme.colors.onDark
            }

            KText {
                id: write

                width: parent.width
                text: qsTr("oppure scrivi il numero")
                size: root.frame.pick(48, 48, 44, 88)
                line: root.frame.pick(62, 62, 52, 88)
                color: Theme.colors.onDark
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.frame.wide ? 0 : Theme.band
            color: Theme.colors.accent
        }
    }

    Paged {
        x: root.leftOfFacts
        y: root.frame.wide ? root.frame.headerHeight + Theme.px(24) : root.darkHeight() + (
                                 root.frame.flat ? Theme.px(12) : root.frame.pick(26, 24, 0, 24))
        width: root.factsWidth
        height: noted.y - Theme.px(12) - y
        spacing: root.frame.pick(20, 20, 20, 12)

        Fact {
            width: parent.width
            icon: "paperout"
            text: root.face.printer.whyNoPaper
            implicitHeight: Math.max(Theme.px(root.frame.tall ? 134 : 0), naturalHeight)
            iconSize: root.frame.pick(72, 72, 72, 0)
            detail: root.frame.large ? "" : root.face.printer.noPaperDetail
            size: Theme.bodySize
            line: root.frame.pick(54, 54, 54, 88)
            detailLine: root.frame.pick(54, 54, 54, 88)
            color: Theme.colors.ink
            iconLine: Theme.colors.warning
            iconTint: Theme.colors.warningTint
        }

        // Large letters may need two pages, parted here.
        KText {
            width: parent.width
            visible: root.frame.large
            text: root.face.printer.noPaperDetail
            size: Theme.bodySize
            line: root.frame.pick(54, 54, 54, 88)
        }

        Fact {
            width: parent.width
            icon: "clock"
            text: root.ticket.waitLine
            shortText: root.frame.wide ? root.ticket.shortWaitLine : root.ticket.waitLine
            detail: root.ticket.waitDetail
            detailLine: root.frame.pick(54, 54, 54, 88)
        }

        Fact {
            width: parent.width
            icon: "pin"
            text: root.ticket.place
        }
    }

    PrimaryButton {
        id: noted

        objectName: "done"
        x: root.leftOfFacts
        y: root.frame.bottom - height
        width: root.factsWidth
        height: Math.max(root.frame.pick(132, 132, 132, 124), naturalHeight)
        text: root.frame.large ? qsTr("Ho finito") : qsTr("Ho preso nota del numero")
        icon: root.frame.large || root.frame.wide ? "" : "check"
        size: root.frame.pick(52, 52, 44, 88)
        onChosen: root.face.startAgain()
    }

    component Fact: InfoLine {
        iconSize: root.frame.pick(76, 76, 76, 0)
        spacing: root.frame.pick(28, 28, 28, 0)
        size: root.frame.pick(52, 52, 44, 88)
        line: root.frame.pick(72, 72, 52, 88)
    }
}
