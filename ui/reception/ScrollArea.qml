// Content that may be taller than its place: scrolls by wheel, finger or focus, and shows that it does.
import QtQuick

import ui.controls
import ui.theme

Flickable {
    id: root

    // Bring into view whatever the keys are on.
    readonly property Item focused: root.Window.activeFocusItem

    function reveal(item: Item): void {
    const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.staff2;
    const least = top + item.height + 2 * Theme.staff2 - root.height;
    const most = root.contentHeight - root.height;
    root.contentY = Math.max(0, Math.min(most, Math.max(least, Math.min(top, root.contentY))));
}

    function holds(item: Item): bool {
        let above = item;
        while (above && above !== root.contentItem) {
            above = above.parent;
        }
            return above !== null;
        }

            clip: root.interactive
            interactive: root.contentHeight > root.height + 1
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: root.width
            onFocusedChanged: {
                if (root.focused && root.holds(root.focused)) {
                    root.reveal(root.focused);
                }
            }

            WholeShapes {
                view: root
            }

            Rectangle {
                // beside the content, which is cut at its edges
                parent: root.parent
                x: root.x + root.width + 5
                y: root.y + root.visibleArea.yPosition * root.height
                visible: root.interactive && root.visible
                width: 6
                height: Math.max(24, root.visibleArea.heightRatio * root.height)
                radius: 3
                color: Theme.colors.outline
            }
        }
