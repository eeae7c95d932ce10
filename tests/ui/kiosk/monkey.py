"""Somebody who touches the kiosk and presses its keys at random, as fast as it goes."""

from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.keypad import Keypad
from tests.hostile import CODE, RICH, TAX_CODE, TOKEN
from tests.ui.kiosk.conftest import Kiosk, rectangle

Key = Qt.Key
KEYS = (
    *(getattr(Key, f"Key_{name}") for name in Keypad().acts()),
    *(Key.Key_Space, Key.Key_Backspace, Key.Key_0, Key.Key_5, Key.Key_9, Key.Key_A, Key.Key_F10),
)
"""Those of a tactile keypad, and some of a keyboard."""
CTRL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
CHORDS = (CTRL, ALT, META, CTRL | ALT, CTRL | SHIFT, ALT | SHIFT)
BURSTS = (CODE, CODE[:-1], TAX_CODE, TOKEN, *RICH)
"""What is held to a reader: what could be ours, and what never is."""
AT_A_CONTROL = 0.7
"""Of all touches; the rest goes anywhere."""
AN_EVENT_LOOP_MS = 1
"""With 0 no loop runs, and pages that have gone are never deleted."""


class Monkey:
    """Acts upon a kiosk, one thing after the other.

    Args:
        seed: The same one does the same, as far as the machine is as fast.
    """

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self._kiosk = kiosk
        self._random = Random(seed)  # noqa: S311 - a test
        self._known: dict[str, list[QPoint]] = {}
        self._ways = {self._touch: 80, self._key: 12, self._chord: 4, self._scan: 4}

    def acts(self, page: str) -> None:
        """Do one thing, and let the kiosk answer.

        Args:
            page: What the page on the screen is known as.
        """
        places = self._places(page)
        [way] = self._random.choices(list(self._ways), list(self._ways.values()))
        way(places)
        self._kiosk.passes(AN_EVENT_LOOP_MS)

    def _places(self, page: str) -> list[QPoint]:
        """Return the middle of every control on the screen, when the page was first seen.

        Looking for them takes longer than a touch, and Python keeps what it has looked at: 1 KB a
        touch, which would be measured instead of the kiosk.
        """
        if page not in self._known:
            self._kiosk.settles()
            middles = (rectangle(target).center() for target in self._kiosk.targets())
            seen = self._kiosk.window.contentItem()
            self._known[page] = [place.toPoint() for place in middles if seen.contains(place)]
        return self._known[page]

    def _touch(self, places: list[QPoint]) -> None:
        """Put one of three fingers down and lift it again, sometimes somewhere else."""
        random, window = self._random, self._kiosk.window
        if places and random.random() < AT_A_CONTROL:
            place = random.choice(places)
        else:
            place = QPoint(random.randrange(window.width()), random.randrange(window.height()))
        finger, end = random.randrange(3), place
        self._kiosk._touch().press(finger, place, window).commit()
        if random.random() < 0.1:
            end = place + QPoint(random.randint(-400, 400), random.randint(-400, 400))
            self._kiosk._touch().move(finger, end, window).commit()
        self._kiosk._touch().release(finger, end, window).commit()
        if random.random() < 0.02:
            other = Qt.MouseButton.RightButton
            QTest.mouseClick(window, other, Qt.KeyboardModifier.NoModifier, place)

    def _key(self, _: list[QPoint]) -> None:
        """Press a key, and half the time the next one before it counts as a person's."""
        key = self._random.choice(KEYS)
        if self._random.random() < 0.5:
            self._kiosk.press_key(key)
        else:
            QTest.keyClick(self._kiosk.window, key)

    def _chord(self, _: list[QPoint]) -> None:
        self._kiosk.press_key(self._random.choice(KEYS), self._random.choice(CHORDS))

    def _scan(self, _: list[QPoint]) -> None:
        self._kiosk.scans(self._random.choice(BURSTS))
