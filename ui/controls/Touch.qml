// What every control does when pressed: acts on release inside, sliding off cancels, a second
// press right after the first is ignored, Enter and Space press too.
import QtQuick

import ui.theme

Item {
    id: root

    property int pauseMs: Theme.pressPauseMs
    // Takes no press right after it has come: it may lie where a double click began.
    property bool settles: false
    property bool keyDown: false
    // Spoken after the name: which one of how many it is.
    property string spokenPlace: ""
    // Said when the ring comes to it; in another language than the screen's if one is given.
    readonly property string spokenName: root.Accessible.name
    property string spokenLanguage: ""
    // A key for a code: said only where nobody else hears it.
    property bool secret: false
    readonly property bool down: finger.pressed || root.keyDown
    readonly property bool ringed: root.activeFocus && Theme.keysInUse

    signal clicked

    function settle(): void {
    if (root.pauseMs > 0)
    pause.restart();
}

    function press(): void {
                          if (!pause.running) {
                              pause.start();
                              root.clicked();
                          }
                      }

    onVisibleChanged: {
        if (root.settles && root.visible)
            root.settle();
    }
    Component.onCompleted: {
        if (root.settles)
            root.settle();
    }
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.onPressAction: root.press()

    Keys.onPressed: event => {
        // A chord is meant for the system, and no press here.
        const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (!chord && !event.isAutoRepeat && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(
                    event.key)) {
            root.keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root.keyDown && !event.isAutoRepeat && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(
                    event.key)) {
            root.keyDown = false;
            event.accepted = true;
            root.press();
        }
    }
    onActiveFocusChanged: root.keyDown = false

    TapHandler {
        id: finger

        gesturePolicy: TapHandler.ReleaseWithinBounds
        // However long the finger stays: who is slow gets the same (K13).
        longPressThreshold: 0
        onTapped: root.press()
    }

    Timer {
        id: pause

        interval: root.pauseMs
    }
}
