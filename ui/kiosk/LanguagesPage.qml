// Every language of the site.
pragma ComponentBehavior: Bound

import QtQuick

import ui.theme

KioskPage {
    id: root

    spoken: title.text
    paged: list
    readonly property bool columns: !root.frame.large
    readonly property int across: root.frame.wide ? 3 : 2
    readonly property int rows: Math.ceil(buttons.count / root.across)
    // What the list leaves each of its rows; few languages need not be very high.
    readonly property real rowHeight: Math.max(Theme.px(root.frame.low ? 96 : root.frame.wide ? 140 : 148),
                                               Math.min(Theme.px(200), (list.height + list.spacing)
                                                        / root.rows - list.spacing))

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
        moreText: qsTr("Altre lingue")

        Flow {
            width: list.width
            visible: root.columns
            spacing: Theme.px(16)

            Repeater {
                id: buttons

                model: root.columns ? root.face.shown.allLanguages : null

                LanguageChoice {
                    width: (list.width + list.spacing) / root.across - list.spacing
                    implicitHeight: root.rowHeight
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
