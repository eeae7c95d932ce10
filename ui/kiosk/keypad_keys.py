"""The keys of the tactile keypad, before any control has them: trembling hands, held keys (K14)."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk.domain.keypad import KeyAct, Keypad

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

CONTROLS_KNOW = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""Press whatever has the focus."""
PLUG = frozenset({KeyAct.HEADSET_IN, KeyAct.HEADSET_OUT})
"""No finger sends these; a plug that wavers ends as it was last."""
CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@QmlElement
class KeypadKeys(QObject):
    """Stands between a window and its keys.

    Args:
        keypad: Which keys do what.
    """

    pressed = Signal()
    """A key that counts was pressed, whichever it is: somebody is there. One that is held says
    so once, or a key that is stuck would keep a visit open for ever."""
    moved = Signal(bool)
    """To the next control, or to the one before."""
    wentBack = Signal()
    acted = Signal(KeyAct)
    """One of the others."""

    def __init__(self, keypad: Keypad, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keypad = keypad
        self._acts = {Qt.Key[f"Key_{name}"]: act for name, act in keypad.acts().items()}
        self._window: QObject | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._counted: dict[int, int] = {}
        self._refused: set[int] = set()
        self._passing_on = False

    def watch(self, window: QObject) -> None:
        """Take the keys of this window from now on."""
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what does not count and what the keypad means; everything else goes on."""
        if self._passing_on or watched is not self._window or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, act = event.key(), self._act(event)
        now = self._clock.elapsed()
        since = now - self._counted.get(key, -self._keypad.repeat_ms)
        if event.isAutoRepeat():
            if key in self._refused or since < self._keypad.repeat_ms:
                return True
        elif act and act not in PLUG and since < self._keypad.double_strike_ms:
            self._refused.add(key)
            return True
        self._counted[key] = now
        self._refused.discard(key)  # its release may have gone to another window
        if not event.isAutoRepeat():
            self.pressed.emit()
        return act is not None and self._done(act, event)

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        if event.key() in self._refused:
            self._refused.discard(event.key())
            return True
        act = self._act(event)
        return act is not None and (act is not KeyAct.OK or self._passed_on(event))

    def _done(self, act: KeyAct, event: QKeyEvent) -> bool:
        """Do what a key is for; return whether nobody else is to see it."""
        match act:
            case KeyAct.OK:
                return self._passed_on(event)
            case KeyAct.NEXT | KeyAct.PREVIOUS:
                self.moved.emit(act is KeyAct.NEXT)
            case KeyAct.BACK:
                self.wentBack.emit()
            case _:
                self.acted.emit(act)
        return True

    def _passed_on(self, event: QKeyEvent) -> bool:
        """Hand a key that no control knows on as one that they do know; return whether it was."""
        if event.key() in CONTROLS_KNOW or self._window is None:
            return False
        known = QKeyEvent(
            event.type(), Qt.Key.Key_Return, event.modifiers(), "\r", event.isAutoRepeat()
        )
        self._passing_on = True
        QCoreApplication.sendEvent(self._window, known)
        self._passing_on = False
        return True

    def _act(self, event: QKeyEvent) -> KeyAct | None:
        """Return what a key is for; arrows to the side go the way one reads."""
        if event.modifiers() & CHORD:
            return None
        key = Qt.Key(event.key())
        leftwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if leftwards and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            key = Qt.Key.Key_Right if key is Qt.Key.Key_Left else Qt.Key.Key_Left
        return self._acts.get(key)
