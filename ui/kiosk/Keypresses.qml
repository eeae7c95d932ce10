// Keys and touches that no control takes: the keypad moves the ring, and everything tells the
// face that somebody is there.
import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property KioskFace face

    signal backRequested
    signal repeatRequested

    function isLast(item: Item): bool {
        const next = item.nextItemInFocusChain(true);
        return item.mapToItem(null, 0, 0).y > next.mapToItem(null, 0, 0).y + root.height / 2;
    }

    function move(forward: bool): void {
    const item = root.Window.activeFocusItem;
    if (forward && Theme.keysInUse && root.isLast(item))
    //: Spoken when there is nothing more to choose
    root.face.say(qsTr("fine elenco"));
    else
    item.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason :
        Qt.BacktabFocusReason);
    Theme.keysInUse = true;
}

    Keys.onPressed: event => {
        root.face.touched();
        const leftwards = root.LayoutMirroring.enabled;
        if ([Qt.Key_Tab, Qt.Key_Down, leftwards ? Qt.Key_Left : Qt.Key_Right].includes(event.key))
            root.move(true);
        else if ([Qt.Key_Backtab, Qt.Key_Up, leftwards ? Qt.Key_Right : Qt.Key_Left].includes(
                     event.key))
            root.move(false);
        else if ([Qt.Key_Escape, Qt.Key_Back].includes(event.key))
            root.backRequested();
        else if (event.key === Qt.Key_F1)
            root.repeatRequested();
        else
            return;
        event.accepted = true;
    }

    PointHandler {
        onActiveChanged: {
            Theme.keysInUse = false;
            root.face.touched();
        }
    }
}
