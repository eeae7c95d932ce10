// Blocks below each other, as many as fit; a button shows the next ones. Nothing is ever cut,
// however large the text or long the language.
pragma ComponentBehavior: Bound

import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    //: Button under words that do not fit on the screen at once
    property string moreText: qsTr("Leggi ancora")
    property real spacing: Theme.px(20)
    readonly property real moreHeight: Math.max(Theme.px(Theme.largeText ? 120 : 112),
                                                more.naturalHeight)
    // Of close-set lines, marks above the first and tails below the last stand out of their block.
    readonly property real overhang: Theme.bodySize / 4
    property int page: 0
    // Somebody else shows the button for more.
    property bool buttonElsewhere: false
    // What can be pressed stands behind words: by keys one comes to the button for more before it.
    property bool wordsFirst: false
    default property alias content: column.data
    readonly property Item column: column
    readonly property list<Item> blocks: column.visibleChildren.filter(block => block.height > 0)
    readonly property real contentHeight: column.height
    readonly property bool fits: column.height <= root.height
    readonly property list<int> starts: root.fits || !root.blocks.length ? [0] : root.firstBlocks(
                                                                               root.height - (
                                                                                   root.buttonElsewhere
                                                                                   ? 0 : root.moreHeight
                                                                                     + root.spacing))
    readonly property int pages: root.starts.length
    readonly property int from: root.starts[Math.min(root.page, root.starts.length - 1)] ?? 0
    readonly property int to: root.starts[root.page + 1] ?? root.blocks.length
    readonly property Item first: root.blocks[root.from] ?? null
    readonly property Item last: root.blocks[root.to - 1] ?? null

    // The first block of each page of this height.
    function firstBlocks(height: real): list<int> {
        return root.blocks.reduce((starts, block, i) => {
            const top = root.blocks[starts[starts.length - 1]].y;
            return block.y + block.height - top > height && i > starts[starts.length - 1] ? [...starts,
                                                                                             i] : starts;
        }, [0]);
    }

    function showFirst(): void {
    root.page = 0;
}

    function showNext(): void {
                             root.page = (root.page + 1) % root.pages;
                         }

    // Returns whether there was an earlier page to go back to.
    function showPrevious(): bool {
        const earlier = root.visible && root.page > 0;
        root.page = Math.max(0, root.page - 1);
        return earlier;
    }

    // Not by where it is drawn: the button for more lies where a block out of sight would be.
    function isWithin(item: Item, block: Item): bool {
        return item === block || (item?.parent ? root.isWithin(item.parent, block) : false);
    }

    // Focus that moves to a block out of sight brings its page.
    function showBlockOf(item: Item): void {
    const place = root.blocks.findIndex(block => root.isWithin(item, block));
    if (place >= 0)
    root.page = root.starts.filter(start => start <= place).length - 1;
}

    // Shapes are not clipped by the software renderer, so what is out of sight is not drawn.
    function hideOthers(): void {
                               root.blocks.forEach((block, i) => block.opacity = root.from <= i && i
                                                                 < root.to ? 1 : 0);
                           }

    onPagesChanged: root.page = Math.max(0, Math.min(root.page, root.pages - 1))
    onFromChanged: root.hideOthers()
    onToChanged: root.hideOthers()
    onBlocksChanged: root.hideOthers()

    Item {
        id: ahead

        anchors.fill: parent
    }

    Item {
        y: -root.overhang
        width: parent.width
        height: 2 * root.overhang + (root.fits ? column.height : root.last && root.first
                                                 ? root.last.y + root.last.height - root.first.y :
                                                   0)
        clip: !root.fits

        Column {
            id: column

            y: root.overhang - (root.fits || !root.first ? 0 : root.first.y)
            width: parent.width
            spacing: root.spacing
        }
    }

    Item {
        id: behind

        anchors.fill: parent
    }

    AnswerButton {
        id: more

        objectName: "more"
        parent: root.wordsFirst ? ahead : behind
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.moreHeight
        visible: root.pages > 1 && !root.buttonElsewhere
        text: root.moreText
        icon: "right"
        iconAfter: true
        size: Theme.bodySize
        onClicked: root.showNext()
    }
}
