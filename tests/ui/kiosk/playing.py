"""A kiosk in a process of its own with somebody who plays with it, to see whether it grows.

`python -m tests.ui.kiosk.playing {journeys|pages} SECONDS ACTS SEED FOLDER` plays so long and at
least so often, and prints what it measured as JSON. Inside pytest, which keeps all that it
captures, no program stays as it is. Whatever Qt or Python has to say goes to the standard error
stream.

What goes up and down by megabytes, and is no leak: Qt keeps a font engine for each size of each
font, in it a picture of each glyph it has drawn, and drops none before they take four megabytes.
So Qt is made to forget them all before it is measured. What is loaded once and stays is there from
the beginning: every page is drawn in every language and text size first (`warm_up`). QML keeps the
watchers of its bindings in a pool that is as large as the most there ever were at once, 57 KB for
each 1,024 of them (QRecyclePool): one more page that waits to be deleted adds 185 KB, late and for
good. So more pages live at once first than ever do while it is played (`fill_pools`). Memory in use
is that of the heaps of C and of Python, which PYTHONMALLOC=malloc puts among them; it is measured
on the first page, at rest.
"""

import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import time
from itertools import product
from pathlib import Path
from random import Random
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.opening import Band, Opening
from kiosk.domain.screen import Screen
from tests.builders import ROME, a_branch, an_office, desk_of
from tests.fakes import Clock
from tests.ui.kiosk.conftest import Kiosk, start_kiosk
from tests.ui.kiosk.monkey import Monkey
from tests.ui.kiosk.names import LANGUAGES
from tests.ui.kiosk.pace import busiest_minute
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.steadiness import Measured, in_use
from ui.bridge.fonts import FONTS, OWN

SMALL = Screen(17, 640, 512, 0.6)
"""Drawn in a quarter of the time, and its glyphs as small: more touches, and less up and down."""
EVERY = 1000
"""Acts between two measurements, each of which leaves a kilobyte or two itself."""
MOST_REST = 8
"""Times that it is waited until nothing more is given back."""
SPOKEN = (*LANGUAGES, "ar")
SIZES = ((), ("low",), ("large", "contrast"), ("large", "low"))
"""What a person has switched on, wherever it makes letters of another size."""
AT_ONCE = 20
"""Pages that live at once before it is played; while it is, a few do."""
ON_A_PAGE = 10
"""Acts, before the next one is shown."""
DESK = "1"
HEADSET_OUT = Qt.Key.Key_F16


class Waiting:
    """Stands in for pytest-qt's waiting."""

    def wait(self, ms: int) -> None:
        """Let the event loop run."""
        QTest.qWait(ms)

    def waitUntil(self, seen: Callable[[], object], timeout: int = 5000) -> None:  # noqa: N802
        """Let it run until something is so: a function that returns True, or asserts it."""
        until = monotonic() + timeout / 1000
        while monotonic() < until:
            try:
                if seen() in (None, True):
                    return
            except AssertionError:
                pass
            QTest.qWait(10)
        raise TimeoutError


class Playing:
    """Somebody who plays with one kiosk.

    Args:
        seconds: For so long.
        acts: And at least so often: a busy machine takes longer.
    """

    def __init__(
        self, kiosk: Kiosk, branch: Branch, clock: Clock, *, seed: int, seconds: float, acts: int
    ) -> None:
        self.measured = Measured()
        self.pages: Counter[str] = Counter()
        self._kiosk, self._branch, self._clock = kiosk, branch, clock
        self._monkey, self._random = Monkey(kiosk, seed), Random(seed)  # noqa: S311 - a test
        self._acts, self._at_least, self._until = 0, acts, monotonic() + seconds
        _, self._view, self._visit = next(every_page("it"))

    def journeys(self) -> None:
        """Walk through the branch's own pages; a second of its clock passes with each act."""
        while self._goes_on():
            self._act(self._kiosk.page)
            self._clock.advance(seconds=1)
            if self._acts % EVERY == 0:
                self._serve()
                self._kiosk.face.startAgain()
                self._rest()

    def shown_pages(self) -> None:
        """Play with every page in every language, one after the other in any order."""
        for page in self._all_pages():
            for _ in range(ON_A_PAGE):
                self._act(page)
            if self._acts % EVERY == 0:
                self._kiosk.face.startAgain()
                self._kiosk.face.show_page(self._view, self._visit)
                self._rest()
            if not self._goes_on():
                break

    def _goes_on(self) -> bool:
        return monotonic() < self._until or self._acts < self._at_least

    def _act(self, page: str) -> None:
        self._monkey.acts(page)
        self._acts += 1
        self.pages[page] += 1

    def _all_pages(self) -> Iterator[str]:
        while True:
            pages = list(every_page(self._random.choice(SPOKEN)))
            self._random.shuffle(pages)
            for name, view, visit in pages:
                self._kiosk.face.show_page(view, visit)
                self._kiosk.passes(1)
                yield name

    def _rest(self) -> None:
        """Come to rest on the first page without a headset, and measure.

        What QML has collected the event loop deletes, which leaves more to be collected.
        """
        self._kiosk.press_key(HEADSET_OUT)
        self._kiosk.settles()
        before, now = 0, in_use()
        for _ in range(MOST_REST):
            self._kiosk._engine.collectGarbage()
            self._kiosk.passes(20)
            before, now = now, in_use()
            if now >= before:
                break
        forget_fonts()
        self._kiosk.settles()
        self.measured.measure(self._acts)

    def _serve(self) -> None:
        """Serve whoever waits, as a desk would: a queue that only grows is no office's.

        Whoever plays fast comes past midnight, and the desk opens for another day.
        """
        desk = desk_of(self._branch, DESK)
        while call_next(desk, DESK):
            start_serving(desk, DESK)
            finish(desk, DESK)


def forget_fonts() -> None:
    """Make Qt forget every font engine; it does when a font of the application goes."""
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(str(FONTS / OWN[0])))


def fill_pools(kiosk: Kiosk) -> None:
    """Let many pages live at once: none is deleted before the event loop runs."""
    for _, view, visit in list(every_page("it"))[:AT_ONCE]:
        kiosk.face.show_page(view, visit)
    kiosk.settles()


def asks_again(kiosk: Kiosk) -> None:
    """Let the kiosk show what the branch says again."""
    kiosk.face._journey.staged = False
    kiosk.face.startAgain()
    kiosk.waits_for("Scegli la lingua")


def warm_up(kiosk: Kiosk) -> None:
    """Draw every page once, with each size of letters; the branch is not asked any more."""
    for language, changed in product(SPOKEN, SIZES):
        kiosk.face.options.put(**dict.fromkeys(changed, True))  # type: ignore[attr-defined]
        pages = [(view, visit, 0) for _, view, visit in every_page(language)]
        pages.append((*pages[0][:2], 14))  # the question for more time
        for view, visit, left in pages:
            kiosk.face.show_page(view, visit, seconds_left=left)
            kiosk.settles()
    fill_pools(kiosk)


def open_all_day(folder: Path, clock: Clock) -> Branch:
    """Return a branch that closes for a minute at midnight: nothing else ends what is played."""
    all_day = (Band(time(0, 0), time(23, 59)),)
    office = an_office(opening=Opening(ROME, dict.fromkeys(range(7), all_day)))
    return a_branch(folder, clock, office)


def somebody_comes(kiosk: Kiosk, clock: Clock) -> None:
    """Let the next person take a ticket, as soon as there is one to be had again."""
    clock.advance(minutes=1)
    kiosk.face.startAgain()
    kiosk.finds("language-it")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.finds("no")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")


def play() -> int:
    """Do what the command line says."""
    parser = ArgumentParser()
    parser.add_argument("what", choices=["journeys", "pages"])
    parser.add_argument("seconds", type=float)
    parser.add_argument("acts", type=int)
    parser.add_argument("seed", type=int)
    parser.add_argument("folder", type=Path)
    wish = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    clock = Clock()
    branch = open_all_day(wish.folder, clock)
    kiosk = start_kiosk(branch, Waiting(), size=SMALL)  # type: ignore[arg-type]
    warm_up(kiosk)
    if wish.what == "journeys":
        asks_again(kiosk)
    playing = Playing(kiosk, branch, clock, seed=wish.seed, seconds=wish.seconds, acts=wish.acts)
    (playing.journeys if wish.what == "journeys" else playing.shown_pages)()
    if wish.what == "journeys":
        somebody_comes(kiosk, clock)
    kiosk.ends()
    application.processEvents()
    told = {"busiest_minute": busiest_minute(branch), "pages": playing.pages}
    sys.stdout.write(json.dumps({**told, "measured": asdict(playing.measured)}))
    return 0


if __name__ == "__main__":
    sys.exit(play())
