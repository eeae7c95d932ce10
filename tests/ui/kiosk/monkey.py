"""Somebody who touches the kiosk and presses its keys at random, as fast as it goes."""

import gc
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.fakes import Clock
from tests.ui.kiosk.conftest import Kiosk, rectangle
from tests.ui.kiosk.names import LANGUAGES
from tests.ui.kiosk.pages import every_page

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_F1),
    *(Qt.Key.Key_0, Qt.Key.Key_5, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_A),
)
AT_A_CONTROL = 0.7
"""Of all touches; the rest goes anywhere."""
A_KEY = 0.2
ON_A_PAGE = 6
AN_EVENT_LOOP_MS = 1
"""With 0 no loop runs, and pages that have gone are never deleted."""
EVERY = 250
"""Touches between two measurements."""


@dataclass(slots=True)
class Measured:
    """What was measured while it went on.

    Args:
        touches: So far, at each measurement.
        memory: Resident bytes then.
        files: Open file descriptors then.
        pages: How often each page was on the screen.
    """

    touches: list[int] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    pages: dict[str, int] = field(default_factory=dict)

    def growth(self, warm_up: float = 0.3) -> float:
        """Return the bytes that a thousand touches cost: the line through the last measurements.

        Args:
            warm_up: Share of the measurements that is left out, while caches fill.
        """
        first = int(len(self.touches) * warm_up)
        x, y = self.touches[first:], self.memory[first:]
        mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
        spread = sum((one - mean_x) ** 2 for one in x)
        both = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
        return 1000 * both / spread


def play(kiosk: Kiosk, clock: Clock, *, seconds: float, seed: int) -> Measured:
    """Touch and press at random for so long; a second of the branch passes with every touch.

    Args:
        seed: The same one does the same, as far as the machine is as fast.
    """
    random, measured, until = Random(seed), Measured(), monotonic() + seconds  # noqa: S311
    touches, known = 0, dict[str, list[QPoint]]()
    while monotonic() < until:
        places = _places(kiosk, known, kiosk.page)
        if random.random() < A_KEY:
            kiosk.press_key(random.choice(KEYS))
        else:
            _touch(kiosk, random, places)
        touches += 1
        clock.advance(seconds=1)
        kiosk.passes(AN_EVENT_LOOP_MS)
        if touches % EVERY == 0:
            _measure(measured, touches)
        measured.pages[kiosk.page] = measured.pages.get(kiosk.page, 0) + 1
    _measure(measured, touches)
    return measured


def play_everywhere(kiosk: Kiosk, *, seconds: float, seed: int) -> Measured:
    """Touch and press at random, put on another page of another language every few touches."""
    random, measured, until = Random(seed), Measured(), monotonic() + seconds  # noqa: S311
    touches, known = 0, dict[str, list[QPoint]]()
    for page in _all_pages(kiosk, random):
        places = _places(kiosk, known, page)
        for _ in range(ON_A_PAGE):
            if random.random() < A_KEY:
                kiosk.press_key(random.choice(KEYS))
            else:
                _touch(kiosk, random, places)
            touches += 1
            kiosk.passes(AN_EVENT_LOOP_MS)
            if touches % EVERY == 0:
                _measure(measured, touches)
        measured.pages[page] = measured.pages.get(page, 0) + 1
        if monotonic() > until:
            break
    _measure(measured, touches)
    return measured


def _all_pages(kiosk: Kiosk, random: Random) -> Iterator[str]:
    while True:
        pages = list(every_page(random.choice(LANGUAGES)))
        random.shuffle(pages)
        for name, view, visit in pages:
            kiosk.face.show_page(view, visit)
            kiosk.passes(AN_EVENT_LOOP_MS)
            yield name


def _places(kiosk: Kiosk, known: dict[str, list[QPoint]], page: str) -> list[QPoint]:
    """Return the middle of every control, as they were when the page was first seen.

    Looking for them takes longer than a touch, and Python keeps what it has looked at: 1 KB a
    touch, which would be measured instead of the kiosk.
    """
    if page not in known:
        known[page] = [rectangle(target).center().toPoint() for target in kiosk.targets()]
    return known[page]


def _touch(kiosk: Kiosk, random: Random, places: list[QPoint]) -> None:
    if places and random.random() < AT_A_CONTROL:
        place = random.choice(places)
    else:
        place = QPoint(
            random.randrange(kiosk.window.width()), random.randrange(kiosk.window.height())
        )
    finger = random.randrange(3)
    kiosk._touch().press(finger, place, kiosk.window).commit()
    if random.random() < 0.1:
        place += QPoint(random.randint(-400, 400), random.randint(-400, 400))
        kiosk._touch().move(finger, place, kiosk.window).commit()
    kiosk._touch().release(finger, place, kiosk.window).commit()
    if random.random() < 0.02 and kiosk.window.contentItem().contains(QPointF(place)):
        QTest.mouseClick(
            kiosk.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place
        )


def _measure(measured: Measured, touches: int) -> None:
    gc.collect()
    measured.touches.append(touches)
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES
    measured.memory.append(resident)
    measured.files.append(len(list(Path("/proc/self/fd").iterdir())))
