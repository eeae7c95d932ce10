// Hides the icons and dashed borders that stick out of a view that scrolls: drawn without a graphics
// card, shapes are not cut at its edge as everything else is.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property Flickable view
    readonly property bool cuts: root.view.contentHeight > root.view.height + 1

    function isWhole(item: Item): bool {
        const place = item.mapToItem(root.view, 0, 0, item.width, item.height);
        return !root.cuts || place.top > -1 && place.bottom < root.view.height + 1;
    }

    function lookAt(item: Item): void {
    if (item instanceof Icon || item instanceof Shape)
    item.opacity = root.isWhole(item) ? 1 : 0;
    else
    item.children.forEach(child => root.lookAt(child));
}

    visible: false
    onCutsChanged: root.lookAt(root.view.contentItem)

    // Before each frame, when everything is in its place: rows come, go and move without scrolling.
    Connections {
        target: root.Window.window
        enabled: root.cuts && root.view.visible

        function onAfterAnimating(): void {
        root.lookAt(root.view.contentItem);
    }
    }
    }
