"""A waiting room: desks that call faster than a display can show, and somebody who looks."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.noticing import has_changed
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.today import today
from kiosk.domain.actor import Role
from kiosk.domain.desk import Desk
from kiosk.domain.ticket import Ticket
from kiosk.speech.announcer import Announcer, Speaks
from tests.builders import a_branch, acting, an_office, desk_of, in_italian, somebody
from tests.ui.display.conftest import Display, RunningClock
from ui.bridge.runner import Runner
from ui.display.display_face import DisplayFace
from ui.display.display_shown import DisplayShown
from ui.window import close_window, open_window

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
    """A branch with displays that can be switched off and on."""

    branch: Branch
    clock: RunningClock
    qtbot: QtBot
    opened: list[tuple[QQmlApplicationEngine, Runner]] = field(default_factory=list)

    def switch_on(self, voice: Speaks | None = None, name: str = "1") -> Display:
        """Open a display's window."""
        seen = acting(self.branch, Role.DISPLAY, name)
        runner = Runner(seen, has_changed, self.clock.rate)
        speaker = Announcer(voice, seen.words, ["it"]) if voice else None
        face = DisplayFace(runner, name, seen.words, seen.now, speaker=speaker)
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
        """Call everybody who waits within one second, each desk in its turn; return the calls."""
        desks = [desk_of(self.branch, name) for name in self.branch.office.desks]
        waiting = len(self.branch.store.tickets.in_line(today(self.branch)))
        called = []
        for count in range(waiting):
            desk = desks[count % len(desks)]
            if count >= len(desks):
                start_serving(desk, desk.actor.place)
                finish(desk, desk.actor.place)
            ticket = call_next(desk, desk.actor.place)
            assert ticket is not None
            called.append(_call(ticket))
            self.clock.advance(1 / waiting)
        return called


def _call(ticket: Ticket) -> str:
    return f"{ticket.queue} {ticket.number:03d} > {ticket.desk}"


@contextmanager
def a_hall(
    data: Path,
    clock: RunningClock,
    qtbot: QtBot,
    *,
    desks: int,
    languages: Sequence[str],
    displays: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> Iterator[Hall]:
    """Give so many desks, and one person for each language, whose ticket is in it.

    Args:
        displays: Letters that each shows; without any there is one for all.
    """
    profile = frozenset({"orientation", "quick"})
    names = [str(number) for number in range(1, desks + 1)]
    made = {name: Desk(name, profile, in_italian("piano terra")) for name in names}
    office = replace(an_office(), desks=made)
    [place] = office.displays.values()
    if displays:
        shown = {one: replace(place, name=one, queues=queues) for one, queues in displays.items()}
        office = replace(office, displays=shown)
    branch = a_branch(data, clock, office)  # type: ignore[arg-type]  # behaves like Clock
    for number, language in enumerate(languages):
        somebody(branch, "quick" if number % 3 else "orientation", language=language)
    hall = Hall(branch, clock, qtbot)
    yield hall
    while hall.opened:
        hall.switch_off()
    branch.store.close()
