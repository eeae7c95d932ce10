// What the machine does: headline, a slip coming out, three steps.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Rectangle {
    id: root

    required property Frame frame
    required property string office
    // Numbers are only on the screen now.
    required property bool withoutPaper
    readonly property string headline: root.withoutPaper ?
                                           //: Headline on the first page while there is no paper, in three lines
                                           qsTr("Prendi\nqui il tuo\nnumero") :
                                           //: Headline on the first page, in three lines
                                           qsTr("Prendi\nqui il tuo\nbiglietto")
    readonly property bool pictured: root.frame.tall || root.frame.low
    // Where a site owes two languages, everything here is said in the other one too.
    property string headlineToo: ""
    property list<string> stepsToo: []
    readonly property bool joint: root.headlineToo !== ""

    color: Theme.colors.header

    // Side by side where there is room for the picture of a slip, else one below the other.
    Grid {
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: root.frame.headerHeight + Theme.px(20)
        columns: root.pictured ? 2 : 1
        spacing: Theme.px(28)

        Headline {
            text: root.frame.large ? root.headline.replace(/\n/g, " ") : root.headline
        }

        Headline {
            visible: root.joint && !root.frame.flat
            text: root.frame.large ? root.headlineToo.replace(/\n/g, " ") : root.headlineToo
        }
    }

    PaperSlot {
        x: root.frame.wide !== root.LayoutMirroring.enabled ? root.frame.margin : root.width
                                                              - width - root.frame.margin
        y: root.frame.pick(136, 136, 430, 0)
        width: Theme.px(400)
        height: Theme.px(378)
        visible: !root.frame.large && !root.joint && !root.withoutPaper
        office: root.office
        //: Example of a ticket number
        letter: "A"
        digits: "047"
        onDark: true
        slotHeight: Theme.px(36)
        paperWidth: Theme.px(336)
        paperTop: Theme.px(18)
        officeTop: Theme.px(39)
        numberTop: Theme.px(84)
        numberSize: Theme.px(124)
        firstBarWidth: Theme.px(212)
        firstBarTop: Theme.px(230)
        secondBarTop: Theme.px(258)
        barHeight: Theme.px(12)
    }

    NumberToPhotograph {
        x: root.frame.wide !== root.LayoutMirroring.enabled ? root.frame.margin : root.width
                                                              - width - root.frame.margin
        y: root.frame.pick(136, 136, 430, 0)
        width: Theme.px(400)
        height: Theme.px(378)
        visible: !root.frame.large && !root.joint && root.withoutPaper
    }

    Row {
        x: root.LayoutMirroring.enabled ? root.width - width - root.frame.margin : root.frame.margin
        y: Theme.px(root.joint ? 506 : 556)
        visible: root.pictured
        spacing: Theme.px(26)

        AttractStep {
            icon: "ticket"
            text: qsTr("Scegli")
            too: root.stepsToo[0] ?? ""
        }

        Icon {
            y: Theme.px(44)
            name: "next"
            size: Theme.px(44)
            line: Theme.colors.arrow
        }

        AttractStep {
            icon: root.withoutPaper ? "camera" : "hourglass"
            text: root.withoutPaper ?
                      //: Step between choosing and going to the desk: take a photo of the number
                      qsTr("Fotografa") : qsTr("Aspetta")
            too: root.stepsToo[1] ?? ""
        }

        Icon {
            y: Theme.px(44)
            name: "next"
            size: Theme.px(44)
            line: Theme.colors.arrow
        }

        AttractStep {
            icon: "desk"
            text: qsTr("Vai allo sportello")
            too: root.stepsToo[2] ?? ""
        }
    }

    KText {
        x: root.frame.margin
        y: Theme.px(760)
        width: root.width - 2 * x
        visible: root.frame.low
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Scegli la lingua")
        size: Theme.nameSize
        weight: Font.Bold
        color: Theme.colors.onDark
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.frame.middle - Theme.px(128)
        visible: root.frame.low
        name: "down"
        size: Theme.px(100)
        line: Theme.colors.accent
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.frame.landscape ? 0 : Theme.band
        color: Theme.colors.accent
    }

    component Headline: KText {
        id: words

        // A long word makes the letters smaller where a picture stands beside it.
        readonly property real most: root.joint ? root.frame.pick(104, 104, 88, 96) :
                                                  root.frame.pick(128, 128, 96, 132)
        readonly property real widest: metrics.height > 0 ? Math.max(...words.text.split(
                                                                         root.frame.large ? " " :
                                                                                            "\n").map(
                                                                         part => metrics.advanceWidth(
                                                                                     part))) : 0
        readonly property real fitting: Math.min(1, words.width / Math.max(1, words.widest))

        width: root.pictured ? root.joint ? (root.width - 2 * root.frame.margin - Theme.px(28)) / 2 :
                                            Theme.px(540) : root.width - 2 * root.frame.margin
        text: ""
        size: Math.floor(words.most * words.fitting)
        line: root.joint ? root.frame.pick(104, 104, 86, 96) : root.frame.pick(124, 124, 94, 132)
        weight: Font.Bold
        tracking: -0.02
        color: Theme.colors.onDark
        Accessible.role: Accessible.Heading

        Letters {
            id: metrics

            arabic: words.arabic
            weight: words.weight
            pixels: Math.round(words.most)
        }
    }
}
