"""A reader that acts as a keyboard: its keys are told from a person's before any control has them.

A reader types a whole code in the time a person needs for one key. So each key is kept back for a
moment: if no other follows it goes on its way, if one does, all of them are the reader's and no
control ever sees them, whatever somebody has had a machine print into a bar code.
"""

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent

from kiosk.domain.scan import MOST_CHARACTERS

GAP_MS = 50
"""Readers leave 1 to 20 ms between two keys, the fastest fingers 60."""
LATE_MS = 5
"""A pause that ends later than this says that the face was held up, not that nobody typed."""
MOST_MS = 2000
"""For one code; a reader needs half of it for the longest, at 16 ms a key."""
NOT_A_TEXT = "\0"
"""Stands for a key that types nothing, so that what holds one is no code."""
SILENT = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock})
"""Pressed on the way to a character."""


class ReaderKeys(QObject):
    """Stands between a window and its keys; made for one window, which owns it."""

    read = Signal(str)
    """A burst of keys has ended; carries what they typed, cut where it is too long for a code."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[QKeyEvent] = []
        self._down: set[int] = set()
        self._text = ""
        self._presses = 0
        self._replaying = False
        self._pause = QTimer(self, singleShot=True, interval=GAP_MS)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._pause_over)
        self._since = QElapsedTimer()
        self._was_late = False
        self._too_long = QTimer(self, singleShot=True, interval=MOST_MS)
        self._too_long.timeout.connect(self._spoil)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys back; everything else goes on."""
        if self._replaying or watched is not self._window or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return event.key() in self._down
        if not self._pause.isActive():
            self._too_long.start()
        self._was_late = False
        self._wait()
        self._down.add(event.key())
        if event.key() not in SILENT:
            self._presses += 1
            self._text += (event.text() or NOT_A_TEXT)[: MOST_CHARACTERS + 1 - len(self._text)]
        self._hold(event)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() not in self._down:
            return False  # pressed before, or already on its way
        if not event.isAutoRepeat():
            self._down.discard(event.key())
        self._hold(event)
        return True

    def _hold(self, event: QKeyEvent) -> None:
        """Keep a person's key, to send it on later; a reader's is gone for good."""
        if self._presses > 1:
            self._held.clear()
        elif self._pause.isActive():
            self._held.append(_copy(event))

    def _wait(self) -> None:
        self._since.start()
        self._pause.start()

    def _pause_over(self) -> None:
        """Look once more after having been held up: what was typed meanwhile is still to come.

        A frame that takes longer than the pause would cut a code in two, and both would be nothing.
        """
        if self._was_late or self._since.elapsed() <= self._pause.interval() + LATE_MS:
            self._settle()
        else:
            self._was_late = True
            self._wait()

    def _settle(self) -> None:
        """Nothing has followed: send a person's key on, hand a reader's text over."""
        held, text, is_reader = self._held, self._text, self._presses > 1
        self._held, self._text, self._presses = [], "", 0
        self._too_long.stop()
        if is_reader:
            self.read.emit(text)
            return
        self._down.clear()
        self._replaying = True
        for event in held:
            QCoreApplication.sendEvent(self._window, event)
        self._replaying = False

    def _spoil(self) -> None:
        """It goes on and on, so it is no code; its end is still waited for."""
        self._text = NOT_A_TEXT


def _copy(event: QKeyEvent) -> QKeyEvent:
    """Return the same event again: the one that Qt brought lives only while it is delivered."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
