// 01: nobody is here. What the machine does, and in which language it is to speak.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    // Two languages side by side, each with its verb
    readonly property bool columns: root.frame.tall || root.frame.low

    function attractHeight(): real {
        if (root.frame.wide)
            return root.frame.navTop + root.frame.navHeight + root.frame.navMargin;
        if (root.frame.flat)
            return root.frame.bottom;
        return root.frame.low ? root.frame.middle : root.frame.pick(746, 0, 0, 570);
    }

    function listTop(): real {
        if (root.frame.landscape)
            return root.frame.headerHeight + Theme.px(24);
        return root.frame.halved ? root.frame.lowTop : attract.height + root.frame.pick(34, 0, 0,
                                                                                        16);
    }

    spoken: attract.withoutPaper ? qsTr(
                                       "Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.") :
                                   qsTr("Prendi qui il tuo biglietto. Scegli la lingua.")
    paged: list

    Attract {
        id: attract

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.frame.landscape ? Math.round(root.width * 0.42) : root.width
        height: root.attractHeight()
        office: root.face.shown.office
        withoutPaper: root.face.printer.withoutPaper
        frame: root.frame
        headlineToo: root.face.shown.headlineToo
        stepsToo: root.face.shown.stepsToo
    }

    Paged {
        id: list

        x: (root.frame.landscape && !root.LayoutMirroring.enabled ? attract.width : 0)
           + root.frame.actionMargin

        y: root.listTop()
        width: root.width - (root.frame.landscape ? attract.width : 0) - 2 * root.frame.actionMargin
        height: root.frame.bottom - y
        //: Short for other languages in large text
        moreText: root.frame.flat ? qsTr("Altre") : qsTr("Altre lingue")
        spacing: root.frame.flat ? Theme.px(14) : root.frame.pick(20, 14, 14, 20)

        Row {
            anchors.left: parent.left
            visible: !root.frame.low
            spacing: Theme.px(28)

            KText {
                Binding on width {
                    when: !root.columns
                    value: list.width
                }

                text: qsTr("Scegli la lingua")
                size: root.frame.pick(52, 52, 44, 88)
                line: root.frame.pick(66, 66, 52, 88)
                weight: Font.Bold
                color: Theme.colors.title
            }

            KText {
                visible: root.columns
                text: root.face.shown.chooseLanguageToo
                size: root.face.shown.equalLanguages > 1 ? Theme.px(52) : Theme.nameSize
                line: Theme.px(66)
                weight: root.face.shown.equalLanguages > 1 ? Font.Bold : Font.Normal
                color: root.face.shown.equalLanguages > 1 ? Theme.colors.title :
                                                            Theme.colors.inkQuiet

            }
        }

        Flow {
            width: list.width
            visible: root.columns
            spacing: list.spacing

            Repeater {
                model: root.columns ? root.face.shown.firstLanguages : null

                LanguageChoice {
                    width: index === 0 && equals === 1 ? list.width : (list.width - list.spacing)
                                                         / 2

                    equals: root.face.shown.equalLanguages
                    onChosen: root.face.chooseLanguage(code)
                }
            }
        }

        Repeater {
            model: root.columns ? null : root.face.shown.firstLanguages

            LanguageChoice {
                width: list.width
                short: root.frame.landscape
                equals: root.face.shown.equalLanguages
                onChosen: root.face.chooseLanguage(code)
            }
        }

        LanguageButton {
            objectName: "otherLanguages"
            width: list.width
            implicitHeight: Math.max(root.frame.flat ? Theme.px(124) : root.frame.pick(148, 148, 88,
                                                                                       200), naturalHeight)
            visible: root.face.shown.otherLanguages !== ""
            text: qsTr("Altre lingue")
            verb: root.columns ? root.face.shown.otherLanguages : ""
            icon: root.columns ? "globe" : ""
            chevron: true
            size: root.frame.flat ? Theme.bodySize : root.frame.pick(52, 52, 44, 104)
            weight: Font.DemiBold
            onClicked: root.face.showLanguages()
        }
    }

    InfoLine {
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.frame.navTop + (root.frame.pillHeight - height) / 2
        width: Theme.px(480)
        visible: root.frame.tall
        icon: "headphones"
        text: qsTr("Con le cuffie\nti guida la voce")
        size: Theme.bodySize
        line: Theme.px(48)
        weight: Font.Normal
        color: Theme.colors.ink
        spacing: Theme.px(21)
    }
}
