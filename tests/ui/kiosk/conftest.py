"""A kiosk's window on a real branch, and what a person does in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.keypad import Keypad
from kiosk.domain.office import Times
from kiosk.domain.screen import Screen as ScreenSize
from kiosk.wording.words import Words
from tests.fakes import PretendGuide
from tests.screen import KIOSK_TARGET_PX, Screen
from tests.ui.kiosk.listener import HEADSET_IN, Listener
from tests.ui.kiosk.worst import Table
from ui.bridge.runner import Runner
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.reader_keys import ReaderKeys
from ui.window import close_window, open_window

PORTRAIT = ScreenSize(21.5, 1080, 1920, 0.6)
LEGIBILITY = pytest.StashKey[Table]()
STEADY = Keypad(double_strike_ms=0)
"""A test presses faster than any hand."""
LANDSCAPE = ScreenSize(17, 1280, 1024, 0.6)


class Kiosk(Screen):
    """A kiosk, used with a finger or with the keypad."""

    face: KioskFace
    runner: Runner
    taps = 0
    """How often a control was touched so far."""

    def tap(self, name: str) -> None:
        """Touch a control, and count it."""
        self.taps += 1
        super().tap(name)

    @property
    def page(self) -> str:
        """Which page is on the screen."""
        return str(self.window.property("page"))

    def press_key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, and leave it the moment in which it is told from a reader's."""
        super().press_key(key, modifier)
        self._is_told()

    def scans(self, text: str) -> None:
        """Let a reader that acts as a keyboard read something; it adds Enter."""
        for character in text:
            type_in(self.window, character)
        QTest.keyClick(self.window, Qt.Key.Key_Return)
        self._is_told()

    def _is_told(self) -> None:
        """Let the moment pass in which a reader's keys are told from a person's."""
        [reader] = self.window.findChildren(ReaderKeys)
        self.until(lambda: not reader._pause.isActive())
        self.passes(15)

    def starts_in_italian(self) -> None:
        """Choose Italian on the first page."""
        self.tap("language-it")
        self.waits_for("Hai una prenotazione?")

    def finds_the_services(self) -> None:
        """Go on to the list of services."""
        self.starts_in_italian()
        self.tap("haveNoBooking")
        self.waits_for("Di che cosa hai bisogno?")

    def code(self) -> str:
        """Return what stands in the code's boxes."""
        [field] = [item for item in self.items() if item.property("boxWidth") is not None]
        return str(field.property("text"))

    def color(self, x: int, y: int) -> str:
        """Return the colour of a pixel."""
        return self.picture().pixelColor(x, y).name()

    def color_of(self, name: str) -> str:
        """Return the colour of a control's face, near its upper edge."""
        place = rectangle(self.item(name))
        return self.color(round(place.center().x()), round(place.top()) + 20)

    def colors_around(self, name: str) -> set[str]:
        """Return the colours a little outside the left edge of an item."""
        place = rectangle(self.item(name))
        middle = round(place.center().y())
        return {self.color(round(place.left()) - step, middle) for step in range(20)}

    def colors(self) -> set[str]:
        """Return every colour that fills more than a few pixels."""
        picture = self.picture()
        points = [
            picture.pixelColor(x, y).name()
            for y in range(0, picture.height(), 7)
            for x in range(0, picture.width(), 7)
        ]
        return {color for color in set(points) if points.count(color) > len(points) / 500}

    def types(self, code: str) -> None:
        """Type a code on the number pad."""
        for digit in code:
            self.tap(f"key-{digit}")

    def ends(self) -> None:
        """Close the window and let go of the branch."""
        close_window(self._engine)
        self.runner.stop()


OpenKiosk = Callable[..., Kiosk]


def start_kiosk(
    branch: Branch,
    waiting: QtBot,
    *,
    rate: float = 1,
    size: ScreenSize = PORTRAIT,
    pause_ms: int = 0,
    times: Times | None = None,
    keypad: Keypad = STEADY,
    words: Words | None = None,
    **more: object,
) -> Kiosk:
    """Open a kiosk's window; whoever does so calls `ends` of it.

    Args:
        waiting: Waits, as the qtbot of a test does.
        more: For the face.
    """
    runner = Runner(branch, has_changed, rate)
    place = next(iter(branch.office.kiosks.values()))
    face = KioskFace(
        runner,
        words or branch.words,
        replace(place, screen=size, keypad=keypad),
        times or branch.office.times,
        press_pause_ms=pause_ms,
        **more,  # type: ignore[arg-type]
    )
    engine = open_window("ui.kiosk", face)
    kiosk = Kiosk(engine, waiting, least_target_px=KIOSK_TARGET_PX * face.scale)  # type: ignore[operator]
    kiosk.face, kiosk.runner = face, runner
    return kiosk


@pytest.fixture
def open_kiosk(branch: Branch, qtbot: QtBot) -> Iterator[OpenKiosk]:
    """Open a kiosk's window."""
    opened = []

    def open_it(**how: Any) -> Kiosk:
        opened.append(start_kiosk(how.pop("branch", branch), qtbot, **how))
        return opened[-1]

    yield open_it
    for kiosk in opened:
        kiosk.ends()


@pytest.fixture
def legibility(request: pytest.FixtureRequest) -> Table:
    """The table of what is measured in this run."""
    return request.config.stash.setdefault(LEGIBILITY, Table())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Show the worst value of each page, where somebody wants to know (`--verbose`)."""
    table = config.stash.get(LEGIBILITY, None)
    if table and config.get_verbosity() > 0:
        terminalreporter.section("how well the kiosk can be read: the worst of each page")
        for line in table.lines():
            terminalreporter.write_line(line)


@pytest.fixture
def voice() -> PretendGuide:
    """What is heard."""
    return PretendGuide()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, voice: PretendGuide) -> Kiosk:
    """A kiosk that shows its first page, and can be heard."""
    opened = open_kiosk(voice=voice)
    opened.waits_for("Scegli la lingua")
    return opened


@pytest.fixture
def listener(kiosk: Kiosk, voice: PretendGuide) -> Listener:
    """Somebody who plugs a headset in, and does not see."""
    someone = Listener(kiosk, voice)
    someone.presses(HEADSET_IN)
    someone.hears("La voce è accesa", "Scegli la lingua")
    return someone


def rectangle(item: QQuickItem) -> QRectF:
    """Return where an item is in its window."""
    return QRectF(
        item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
    ).normalized()


def type_in(window: QQuickWindow, character: str) -> None:
    """Press and release the key of any character, as the system reports it."""
    key = ord(character.upper()[0]) if character.isprintable() else ord(character) or 1
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
        QCoreApplication.sendEvent(window, event)
