"""The `demo` command: every face of a made-up branch, each in its own process, and a printer."""

import itertools
import logging
import os
import random
import subprocess
import sys
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_alive
from kiosk.actions.staffing import add_staff
from kiosk.clock import ScaledClock
from kiosk.command.place import open_branch
from kiosk.command.rehearsal import STEP_S, Morning, SetClock, open_desks, play_morning
from kiosk.domain.actor import GIVEN, Actor, Role
from kiosk.domain.device import DeviceKind
from kiosk.domain.error import RefusedError
from kiosk.domain.office import Office
from kiosk.domain.opening import Opening, bands_of
from kiosk.domain.service import AccessMode
from kiosk.log import log_to_stderr
from kiosk.settings.settings import load
from ui.command.arranged import arranged
from ui.command.beside import Beside
from ui.command.made_up import made_up_data
from ui.command.processes import Processes
from ui.command.tour import run_tour
from ui.command.window_place import WindowPlace, exec_until_closed, read_place

LOG = logging.getLogger(__name__)
PLAYED = timedelta(minutes=118)
"""How long the branch has been open when somebody looks."""
ALIVE_STEPS = 12
NUMBER, PIN = "1", "246813"
"""With which whoever looks signs in; the README says so too."""
NO_SCREEN = ("offscreen", "minimal")
PROBE_S = 20.0
PROBE = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
screen = app.primaryScreen().availableGeometry()
print(screen.x(), screen.y(), screen.width(), screen.height(), sep=",")
"""


@dataclass(frozen=True, slots=True)
class Played:
    """A branch after two hours.

    Args:
        branch: With a clock that goes on.
        desk: One that is left to whoever looks.
    """

    branch: Branch
    clock: ScaledClock
    morning: Morning
    desk: str


def add_demo(parser: ArgumentParser) -> None:
    """Describe `demo`."""
    parser.add_argument(
        "--quiet", action="store_true", help="nobody else comes or works while you look"
    )
    parser.add_argument(
        "--pictures",
        type=Path,
        default=Path("tour"),
        metavar="DIR",
        help="where pictures go if there is no screen (%(default)s)",
    )


def run_demo(arguments: Namespace) -> int:
    """Show the branch, or save pictures of it where there is no screen."""
    screen = find_screen()
    if screen is None:
        sys.stdout.write("There is no screen here, so here are pictures of every page.\n")
        arguments.folder = arguments.pictures
        return run_tour(arguments)
    log_to_stderr()
    with made_up_data() as data:
        arguments.data = data
        return _show(arguments, screen)


def find_screen() -> WindowPlace | None:
    """Return what windows may cover of the screen, or None if there is none.

    Another process looks: where Qt finds no screen, or lacks a library for it, it aborts.
    """
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in NO_SCREEN:
        return None
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not name:
        return None
    try:
        found = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", PROBE],
            capture_output=True, check=True, text=True, timeout=PROBE_S,
        )  # fmt: skip
    except subprocess.CalledProcessError as error:
        sys.stderr.write(f"{error.stderr}The screen {name} cannot be used; see above.\n")
        return None
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"The screen {name} has not answered for {PROBE_S:.0f} s.\n")
        return None
    return read_place(found.stdout.strip())


def _show(arguments: Namespace, screen: WindowPlace) -> int:
    app = QCoreApplication([])
    played = _play(arguments)
    processes = Processes()
    beside = Beside()
    try:
        if not arguments.quiet:
            beside.add("others", lambda stop: _go_on(stop, played))
            beside.begin()
        _open_windows(app, arguments, played, screen, processes)
        QTimer.singleShot(0, _tell)  # once signals are heard
        return exec_until_closed(app)
    finally:
        processes.stop()
        beside.stop()
        played.branch.store.close()


def _tell() -> None:
    sys.stdout.write(
        "The demo runs; close the printer's window or press Ctrl+C to end it.\n"
        f"At the desk and at reception sign in with number {NUMBER} and PIN {PIN}.\n"
    )
    sys.stdout.flush()


def _play(arguments: Namespace) -> Played:
    """Let a morning pass until now, as if now were two hours after the branch has opened."""
    opens = _opens(load(arguments.config).opening)
    set_clock = SetClock(opens)
    arguments.clock = set_clock
    branch = open_branch(arguments, Actor(Role.TECHNICIAN, "demo"), new=True)
    desks = open_desks(branch)
    morning = play_morning(branch, set_clock, opens + PLAYED, desks)
    desk = _busiest(branch.office, desks)
    morning.leave(desk)
    add_staff(branch, NUMBER, GIVEN, PIN)
    running = ScaledClock(opens + PLAYED, clock.now())
    return Played(replace(branch, now=running), running, morning, desk)


def _busiest(office: Office, desks: Sequence[str]) -> str:
    """Return the desk where most of those who come by the kiosk can be called."""
    free = {each.id for each in office.services.values() if each.access is AccessMode.FREE}
    return max(desks, key=lambda name: len(office.desks[name].services & free))


def _opens(opening: Opening) -> datetime:
    """Return when the branch opens today, or else on its next day."""
    day = clock.now().astimezone(opening.zone).date()
    while not (bands := bands_of(opening, day)):
        day += timedelta(days=1)
    return datetime.combine(day, bands[0].start, opening.zone)


def _open_windows(
    app: QCoreApplication,
    arguments: Namespace,
    played: Played,
    screen: WindowPlace,
    processes: Processes,
) -> None:
    """Start all five; the kiosk once the printer has said where it listens."""
    windows = arranged(screen)
    office = played.branch.office
    common = [
        "--config", str(arguments.config), "--data", str(arguments.data),
        "--clock", str(played.clock),
    ]  # fmt: skip
    faces = {
        "display": [next(iter(office.displays))],
        "desk": [played.desk],
        "reception": [],
    }

    def kiosk(printer: str) -> None:
        words = ["kiosk", next(iter(office.kiosks)), "--printer", printer, *common]
        processes.start(words, windows["kiosk"])

    printer = ["pretend-printer", "--window", "--port", "0"]
    processes.start(printer, windows["pretend"], said=kiosk, ended=app.exit)
    for face, words in faces.items():
        processes.start([face, *words, *common], windows[face])


def _live(played: Played) -> None:
    """Let the kiosks that have no window here seem well too."""
    for name in list(played.branch.office.kiosks)[1:]:
        note_alive(replace(played.branch, actor=Actor(Role.KIOSK, name)), DeviceKind.KIOSK)


def _go_on(stop: threading.Event, played: Played) -> None:
    """Let the others go on while somebody looks."""
    morning = played.morning
    morning.branch = played.branch
    morning.dice = random.Random()  # noqa: S311 - a rehearsal
    for desk in morning.desks:
        desk.branch = replace(desk.branch, now=played.branch.now)
    for step in itertools.count():
        if step % ALIVE_STEPS == 0:
            _live(played)
        if stop.wait(STEP_S):
            return
        try:
            morning.step()
        except RefusedError as refusal:  # whoever looks has closed or voided something
            LOG.info("the others are refused: %s", refusal.reason)
            morning.look_again()
