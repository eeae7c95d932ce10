// Every language of the site.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

KioskPage {
    id: root

    spoken: title.text
    paged: list
    readonly property bool columns: !root.frame.large

    Title {
        id: title

        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.frame.headerHeight + root.frame.pick(48, 64, 24, 24)
        width: root.width - 2 * root.frame.margin
        text: qsTr("Scegli la lingua")
        frame: root.frame
        detail: root.frame.wide || root.frame.large ? "" : root.face.shown.chooseLanguageToo
    }

    Paged {
        id: list

        x: root.frame.actionMargin
        y: root.frame.halved ? root.frame.lowTop : title.y + title.height + Theme.px(24)
        width: root.width - 2 * x
        height: root.frame.bottom - y
        spacing: Theme.px(16)

        Flow {
            width: list.width
            visible: root.columns
            spacing: Theme.px(16)

            Repeater {
                model: root.columns ? root.face.shown.allLanguages : null

                LanguageChoice {
                    width: root.frame.wide ? (list.width - 2 * Theme.px(16)) / 3 : (list.width
                                                                                    - Theme.px(16))
                                             / 2
                    implicitHeight: root.frame.low ? Theme.px(96) : Theme.px(148)
                    primary: false
                    oneLine: root.frame.low
                    size: Theme.px(56)
                    onChosen: root.face.chooseLanguage(code)
                }
            }
        }

        Repeater {
            model: root.columns ? null : root.face.shown.allLanguages

            LanguageChoice {
                width: list.width
                primary: false
                onChosen: root.face.chooseLanguage(code)
            }
        }
    }
}
