// Keys and touches that no control takes: the keypad moves the ring, and everything tells the
// face that somebody is there.
import QtQuick

import Faces
import ui.controls
import ui.theme

Item {
    id: root

    required property KioskFace face
    // From where the first key leads on: the page, or what lies over it; null while it is made.
    required property KioskPage inFront
    readonly property Touch focused: root.Window.activeFocusItem as Touch
    // An option can hide the control that switched it.
    property Touch last: null
    property bool atEnd: false
    //: Spoken when there is nothing more to choose
    readonly property string endText: qsTr("fine elenco")

    signal backRequested
    signal startReached
    // The ring has come to an item, which may be out of sight.
    signal reached(item: Item)

    Connections {
        target: root.face.keypad

        function onMoved(forward: bool): void {
        root.move(forward);
    }

        function onWentBack(): void {
                                   root.backRequested();
                               }
    }

    Connections {
        target: root.face.options
        enabled: Theme.keysInUse

        function onSwitched(): void {
        root.sayOption();
    }
    }

        PointHandler {
            onActiveChanged: {
                Theme.keysInUse = false;
                root.face.touched();
                if (active)
                    root.face.speech.hush();
            }
        }

        function move(forward: bool): void {
        const first = root.nextItemInFocusChain(true);
        const target = (root.focused ?? root.inFront?.landing ?? root).nextItemInFocusChain(
        forward);
        const leaves = root.focused && (forward ? target === first : root.focused === first);
        Theme.keysInUse = true;
        if (leaves)
        root.leave(forward);
        else
        root.go(target, !root.focused && !forward);
    }

        // Behind the last control comes its end, then the page itself; before the first one, the page.
        function leave(forward: bool): void {
        root.atEnd = forward && !root.atEnd;
        if (root.atEnd)
        root.face.speech.item(root.endText, false, "");
        else
        root.startReached();
    }

        function go(target: Item, fromEnd: bool): void {
        root.atEnd = false;
        target.forceActiveFocus(Qt.TabFocusReason);
        root.reached(target);
        root.last = target as Touch;
        root.say(fromEnd ? root.endText + ". " : "");
    }

    // An option says whether it is on now; one that is hidden by it hands the focus back.
    function sayOption(): void {
    if (!root.focused)
    root.inFront?.landing.forceActiveFocus(Qt.OtherFocusReason);
    root.say("");
}

    function say(before: string): void {
    if (root.last)
    root.face.speech.item(before + root.last.spokenName, root.last.secret,
    root.last.spokenLanguage);

}
}
