"""Thirty calls in one second: what people see on the display, frame by frame."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.display_view import display_view, last_shown
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.desk import Desk
from kiosk.domain.ticket import Ticket
from kiosk.speech.announcer import Announcer
from tests.builders import a_branch, acting, an_office, desk_of, in_italian, somebody
from tests.fakes import PretendVoice
from tests.ui.display.conftest import Display, RunningClock
from ui.bridge.runner import Runner
from ui.display.display_face import DisplayFace
from ui.display.display_shown import DisplayShown
from ui.window import close_window, open_window

DESKS = 6
CALLS = 30
RATE = 12
"""Seconds of the branch in one of ours: the burst takes a minute to show."""
BUSY_S = 5
NORMAL_S = 15


@dataclass
class Watcher:
    """Somebody who never looks away from a display."""

    clock: RunningClock
    came: dict[str, datetime] = field(default_factory=dict)
    went: dict[str, datetime] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    most: int = 0

    def watch(self, display: Display) -> None:
        """Look at every frame, and note at which of the display's moments it changes."""
        shown = display.face.findChild(DisplayShown)
        assert shown is not None
        shown.changed.connect(lambda: self._note(display.large()))
        display.window.frameSwapped.connect(lambda: self.seen.update(display.large()))
        self._note(display.large())

    def _note(self, large: list[str]) -> None:
        for call in large:
            self.came.setdefault(call, self.clock.last_read)
        for call in self.came.keys() - set(large):
            self.went.setdefault(call, self.clock.last_read)
        self.most = max(self.most, len(large))

    def seconds(self, call: str) -> float:
        """Return how long a call was large."""
        return (self.went[call] - self.came[call]).total_seconds()


@dataclass
class Hall:
    """A branch with six desks and one display that can be switched off and on."""

    branch: Branch
    clock: RunningClock
    qtbot: QtBot
    opened: list[tuple[QQmlApplicationEngine, Runner]] = field(default_factory=list)

    def switch_on(self, voice: PretendVoice | None = None) -> Display:
        """Open the display's window."""
        seen = acting(self.branch, Role.DISPLAY)
        runner = Runner(seen, has_changed, self.clock.rate)
        speaker = Announcer(voice, seen.words, ["it"]) if voice else None
        face = DisplayFace(runner, "1", seen.words, seen.now, speaker=speaker)
        engine = open_window("ui.display", face, size=(960, 540))
        runner.setParent(engine)
        self.opened.append((engine, runner))
        display = Display(engine, self.qtbot)
        display.face = face
        display.waits_for("INPS Ferrara")
        return display

    def switch_off(self) -> None:
        """Close the window."""
        engine, runner = self.opened.pop()
        runner.stop()
        close_window(engine)

    def burst(self) -> list[str]:
        """Let every desk call five people within one second; return the calls in order."""
        desks = [desk_of(self.branch, str(number)) for number in range(1, DESKS + 1)]
        called = []
        for round_ in range(CALLS // DESKS):
            for desk in desks:
                ticket = call_next(desk, desk.actor.place)
                assert ticket is not None
                called.append(_call(ticket))
                if round_ < CALLS // DESKS - 1:
                    start_serving(desk, desk.actor.place)
                    finish(desk, desk.actor.place)
                self.clock.advance(1 / CALLS)
        return called


def _call(ticket: Ticket) -> str:
    return f"{ticket.queue} {ticket.number:03d} > {ticket.desk}"


@pytest.fixture
def clock() -> RunningClock:
    """It runs fast once it is let go."""
    return RunningClock(RATE)


@pytest.fixture
def hall(tmp_path: Path, clock: RunningClock, qtbot: QtBot) -> Iterator[Hall]:
    """Thirty people wait for six desks."""
    office = an_office()
    profile = frozenset({"orientation", "quick"})
    names = [str(number) for number in range(1, DESKS + 1)]
    desks = {name: Desk(name, profile, in_italian("piano terra")) for name in names}
    branch = a_branch(tmp_path / "data", clock, replace(office, desks=desks))  # type: ignore[arg-type]  # behaves like Clock
    for number in range(CALLS):
        somebody(branch, "quick" if number % 3 else "orientation")
    made = Hall(branch, clock, qtbot)
    yield made
    while made.opened:
        made.switch_off()
    branch.store.close()


def test_thirty_calls_in_one_second_are_all_shown_in_order_each_for_its_time(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """None is lost: five seconds each, the last three, when nobody waits any more, fifteen."""
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on())
    called = hall.burst()
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.went) == CALLS, timeout=20_000)

    assert list(watcher.came) == called
    assert watcher.seen == set(called)
    assert watcher.most == 3
    least = dict.fromkeys(called, BUSY_S) | dict.fromkeys(called[-3:], NORMAL_S)
    assert not {call for call in called if watcher.seconds(call) < least[call]}


def test_a_display_that_restarts_in_the_middle_of_a_burst_shows_the_rest(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """What was interrupted is shown again; nothing is missing before, between or after."""
    clock.rate = 2 * RATE
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on())
    called = hall.burst()
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.came) >= 10, timeout=20_000)
    hall.switch_off()
    before = len(watcher.came)
    log = [call.sequence for call in display_view(acting(hall.branch, Role.DISPLAY), 0).calls]
    remembered = log.index(last_shown(hall.branch, "1")) + 1
    watcher.watch(hall.switch_on())
    qtbot.waitUntil(lambda: len(watcher.came) == CALLS, timeout=20_000)

    assert list(watcher.came) == called
    assert 0 < remembered <= before - 3


def test_only_people_who_are_still_awaited_are_called_by_voice(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """Of thirty the first twenty-four have been served by the time the display wakes up."""
    clock.rate = 2 * RATE
    called = hall.burst()
    voice = PretendVoice()
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on(voice))
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.came) == CALLS, timeout=20_000)

    said = [announcement.key for announcement in voice.said]
    log = display_view(acting(hall.branch, Role.DISPLAY), 0).calls
    assert said == [call.sequence for call in log if call.still_called]
    assert len(said) == DESKS
    assert list(watcher.came) == called
