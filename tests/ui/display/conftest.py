"""A display's window in front of a log of calls, on a clock that can be made to run."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.actions.views import DisplayView
from kiosk.clock import now as real_now
from kiosk.domain.announcement import Call
from kiosk.domain.label import Label
from kiosk.speech.announcer import Announcer
from kiosk.wording.words import Words
from tests.builders import ROME, words
from tests.fakes import PretendVoice
from tests.screen import Screen
from ui.bridge.runner import Runner
from ui.display.display_face import DisplayFace
from ui.display.work import DisplayWork
from ui.window import close_window, open_window

TEN = datetime(2026, 11, 23, 9, 42, 42, tzinfo=UTC)
"""Monday 23 November 2026, 10:42:42 in Ferrara."""
MORNING = [("E17", "7"), ("A45", "2"), ("L112", "12"), ("A46", "1"), ("E18", "7"), ("A47", "4")]


class StoreGoneError(Exception):
    """The branch cannot be read."""


class RunningClock:
    """Stands still until it runs; then so many of its seconds pass in one of ours."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self._time = TEN
        self._since: datetime | None = None
        self._read = threading.local()

    def __call__(self) -> datetime:
        """Return the time, UTC."""
        passed = (real_now() - self._since) * self.rate if self._since else timedelta()
        self._read.last = self._time + passed
        return self._time + passed

    @property
    def last_read(self) -> datetime:
        """What it showed when this thread last looked at it."""
        last = self._read.last
        assert isinstance(last, datetime)
        return last

    def run(self) -> None:
        """Begin to run."""
        self._since = real_now()

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        self._time += timedelta(seconds=seconds)


@dataclass
class Log:
    """The branch as a display reads it, and what the display told it."""

    clock: Callable[[], datetime]
    view: DisplayView
    calls: list[Call] = field(default_factory=list)
    gone: bool = False
    shown: int = 0
    noted: list[int] = field(default_factory=list)
    alive: list[str] = field(default_factory=list)

    def call(
        self, number: str, desk: str, *, ago_s: float = 0, language: str = "it", held: bool = True
    ) -> None:
        """Call a ticket, `A47`."""
        at = self.clock() - timedelta(seconds=ago_s)
        sequence = len(self.calls) + 1
        self.calls.append(Call(sequence, number[0], int(number[1:]), desk, at, language, held))

    def take_back(self, sequence: int) -> None:
        """Undo a call at its desk."""
        call = self.calls[sequence - 1]
        self.calls[sequence - 1] = replace(call, still_called=False, withdrawn=True)

    def had_a_morning(self) -> None:
        """Let six people have been called some time ago; the display has shown them."""
        for place, (number, desk) in enumerate(MORNING):
            self.call(number, desk, ago_s=1000 - 100 * place, held=False)
        self.shown = len(self.calls)

    def work(self) -> DisplayWork:
        """Return what a display may ask."""
        return DisplayWork(self._look, lambda *_: self.shown, self._note_shown, self._note_alive)

    def has_changed(self, _branch: object) -> bool:
        """Tell that nobody else has changed anything, as far as the branch can be read."""
        if self.gone:
            raise StoreGoneError
        return False

    def _look(self, _branch: object, after: int) -> DisplayView:
        if self.gone:
            raise StoreGoneError
        now = self.clock().astimezone(ROME)
        return replace(self.view, now=now, calls=tuple(self.calls[after:]))

    def _note_shown(
        self, _branch: object, _display: str, calls: Sequence[int], shown: int, _condition: str
    ) -> None:
        self.noted += calls
        self.shown = max(self.shown, shown)

    def _note_alive(self, _branch: object, _kind: str, condition: str) -> None:
        self.alive.append(condition)


class Display(Screen):
    """A display as people in the room see it."""

    face: DisplayFace
    runner: Runner
    voice: PretendVoice

    def large(self) -> list[str]:
        """Return the calls that are large now, `A 047 > 4`; one alone is in its accent card."""
        rows = [item for item in self.items() if item.objectName() == "large"]
        card = [item for item in self.items() if item.objectName() == "called"]
        return [_call(item) for item in [*rows, *(one for one in card if one.property("fresh"))]]

    def last(self) -> str:
        """Return the last call in its card, `A 047 > 4`."""
        return _call(self.item("called"))

    def listed(self) -> list[str]:
        """Return the list, newest first."""
        return [_call(item) for item in self.items() if item.objectName() == "listed"]

    def hears(self, *texts: str) -> None:
        """Listen until exactly this has been said, or is being said."""
        self.until(lambda: self.voice.texts == list(texts))

    def looks(self) -> None:
        """Read the branch now."""
        self.runner.changed.emit()


def _call(item: QQuickItem) -> str:
    parts = (item.property(name) for name in ("letter", "digits", "desk"))
    return "{} {} > {}".format(*parts)


OpenDisplay = Callable[..., Display]


@pytest.fixture
def clock() -> RunningClock:
    """It stands at 10:42:42."""
    return RunningClock(rate=1)


@pytest.fixture
def log(clock: RunningClock) -> Log:
    """An open office in which nobody was called yet."""
    here = clock().astimezone(ROME)
    view = DisplayView(
        office=Label({"it": "INPS Ferrara"}),
        now=here,
        joint_languages=(),
        has_reception=True,
        calls=(),
        message=Label({"it": "Tieni il biglietto fino alla chiamata."}),
        open_until=here + timedelta(hours=2),
        opens_next=here.replace(day=24, hour=8, minute=30, second=0),
    )
    return Log(clock, view)


@pytest.fixture
def open_face(log: Log, clock: RunningClock, qtbot: QtBot) -> Iterator[OpenDisplay]:
    """Open a display's window."""
    opened = []

    def open_it(
        *,
        size: tuple[int, int] = (1920, 1080),
        voice: PretendVoice | None = None,
        catalogue: Words | None = None,
        still: bool = False,
    ) -> Display:
        runner = Runner(
            None,  # type: ignore[arg-type]  # the log answers
            log.has_changed,
            rate=clock.rate,
            trouble=(StoreGoneError,),
        )
        voice = voice or PretendVoice()
        said = catalogue or words()
        speaker = Announcer(voice, said, log.view.joint_languages or ("it",))
        face = DisplayFace(runner, "1", said, clock, still=still, speaker=speaker, work=log.work())
        engine = open_window("ui.display", face, size=size)
        runner.setParent(engine)
        opened.append((engine, runner))
        display = Display(engine, qtbot)
        display.runner, display.face, display.voice = runner, face, voice
        return display

    yield open_it
    for engine, runner in opened:
        runner.stop()
        close_window(engine)
