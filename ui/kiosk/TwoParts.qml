// What a page says, and what one can press on it: below each other, side by side on a wide
// screen, and with everything to press in the lower half in the low position.
import QtQuick

import ui.controls
import ui.theme

KioskPage {
    id: root

    property real topMargin: root.frame.halved ? Theme.px(64) : root.frame.pick(48, 64, 24, 24)
    property real spacing: Theme.px(20)
    property real actionGap: root.frame.pick(28, 28, 28, 20)
    // Below each other on a wide screen, too.
    property bool stacked: false
    // Share of a wide screen that the words take
    property real share: 0.52
    property alias info: words.content
    property alias actions: buttons.data
    readonly property real infoWidth: words.width
    readonly property real infoHeight: words.height
    // The same without the arrow, which gives way: what is shown only where there is room for it
    // would come and go with itself.
    readonly property real mostInfoHeight: root.frame.halved ? root.lowestWord - words.y :
                                                               words.height

    readonly property bool side: root.frame.wide && !root.stacked
    readonly property real room: root.width - 2 * root.frame.margin
    // Height beside the words, on a wide screen
    readonly property real sideHeight: root.frame.bottom - words.y
    // Height for what can be pressed, in the low position
    readonly property real lowHeight: root.frame.bottom - root.frame.lowTop
    readonly property real lowestWord: root.frame.middle - Theme.px(16)
    // The arrow down gives way to what there is to read.
    readonly property real untilArrow: root.frame.middle - Theme.px(150) - words.y
    readonly property bool arrow: root.frame.halved && words.contentHeight <= root.untilArrow
    readonly property real buttonSpace: buttons.height > 0 ? buttons.height + root.actionGap : 0

    // Where the words end; large text on a wide screen has its buttons behind the last words.
    function wordsEnd(): real {
        if (root.frame.halved)
            return root.arrow ? root.frame.middle - Theme.px(150) : root.lowestWord;
        return root.frame.bottom - (root.side || root.frame.flat ? 0 : root.buttonSpace);
    }

    function buttonsTop(): real {
        if (root.frame.halved)
            return root.frame.lowTop;
        const lowest = root.frame.bottom - buttons.height;
        return root.side ? Math.max(words.y, lowest) : lowest;
    }

    paged: words

    Paged {
        id: words

        x: root.side && root.LayoutMirroring.enabled ? root.width - width - root.frame.margin :
                                                       root.frame.margin
        y: root.frame.headerHeight + root.topMargin
        width: root.side ? root.room * root.share - Theme.px(20) : root.room
        height: root.wordsEnd() - y
        spacing: root.spacing
        buttonElsewhere: root.frame.halved
        wordsFirst: root.frame.flat
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.frame.middle - Theme.px(142)
        visible: root.arrow && buttons.height > 0
        name: "down"
        size: Theme.px(100)
    }

    Column {
        id: buttons

        parent: root.frame.flat ? words.column : root
        width: root.frame.flat ? words.width : root.side ? root.room * (1 - root.share) - Theme.px(
                                                               20) : root.width - 2
                                                           * root.frame.actionMargin
        spacing: root.frame.halved || root.frame.large ? Theme.px(20) : root.actionGap

        AnswerButton {
            objectName: "more"
            width: parent.width
            height: words.moreHeight
            visible: root.frame.halved && words.pages > 1
            text: words.moreText
            icon: "right"
            iconAfter: true
            size: Theme.bodySize
            onClicked: words.showNext()
        }
    }

    Binding {
        target: buttons
        property: "x"
        value: !root.side ? root.frame.actionMargin : root.LayoutMirroring.enabled
                            ? root.frame.margin : root.width - root.frame.margin - buttons.width
        when: !root.frame.flat
    }

    Binding {
        target: buttons
        property: "y"
        value: root.buttonsTop()
        when: !root.frame.flat
    }
}
