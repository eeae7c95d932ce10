"""The `tour` command: pictures of every page, saved into a folder."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication

from kiosk import NAME
from kiosk.command.place import open_branch
from kiosk.command.rehearsal import SetClock, open_desks, play_morning
from kiosk.domain.actor import Actor, Role
from kiosk.settings.settings import load
from ui.command.made_up import ENDED_BY, made_up_data
from ui.tour.desk_pictures import desk_pictures
from ui.tour.desk_steps import desk_step_pictures, second_level_pictures
from ui.tour.display_pictures import display_pictures
from ui.tour.display_steps import display_step_pictures
from ui.tour.kiosk_pictures import kiosk_pictures
from ui.tour.kiosk_sheets import kiosk_sheets, wait_sheets
from ui.tour.kiosk_ways import LANGUAGES, MODES, SCREENS, Way, every_way
from ui.tour.reception_pictures import reception_pictures
from ui.tour.reception_steps import reception_step_pictures
from ui.tour.signing_in_pictures import (
    DESK_SIZE,
    RECEPTION_SIZE,
    away_pictures,
    signing_in_pictures,
)
from ui.tour.slip_pictures import slip_pictures
from ui.tour.stage import Picture, Stage
from ui.tour.wait_pictures import wait_displays, wait_slips, wait_staff

DAY = datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001 - a Monday; the branch's zone is added
UNTIL = (10, 28)
PARTS = ("kiosk", "display", "desk", "reception", "slip")
STEPS = "steps"
"""Every step of staff and every state of a display: many pictures, only where they are wanted."""
WAITS = "waits"
"""Every place that says how long people wait, with each kind of wait."""
WAIT_LANGUAGES, WAIT_SCREENS = ("it", "de", "ar"), ("portrait", "landscape")
SMALL_DESK, SMALL_RECEPTION = (400, 600), (1280, 720)


def add_tour(parser: ArgumentParser) -> None:
    """Describe `tour`."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path("tour"), metavar="DIR")
    parser.add_argument(
        "--only",
        choices=(*PARTS, STEPS, WAITS),
        action="append",
        help="only this part; may be repeated",
    )
    sheets = parser.add_argument_group(
        "contact sheets", "the kiosk's pages small on one picture, for each way to look at them"
    )
    sheets.add_argument("--sheets", action="store_true", help="these instead of single pictures")
    for name, known in (("language", LANGUAGES), ("screen", SCREENS), ("mode", MODES)):
        sheets.add_argument(
            f"--{name}", choices=known, action="append", help=f"only this {name}; may be repeated"
        )
    sheets.add_argument("--full", action="store_true", help="each page at full size, too")


def run_tour(arguments: Namespace) -> int:
    """Save a picture of every page and print where each one is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    arguments.folder.mkdir(parents=True, exist_ok=True)
    signals: list[int] = []
    with made_up_data(signals.append) as data:
        arguments.data = data
        for picture in _pictures(arguments, set(getattr(arguments, "only", None) or PARTS)):
            path = arguments.folder / f"{picture.name}.png"
            picture.image.save(str(path))
            sys.stdout.write(f"{path}\n")
            sys.stdout.flush()
            if signals:
                return ENDED_BY + signals[0]
    return 0


def _pictures(arguments: Namespace, wanted: set[str]) -> Iterator[Picture]:
    zone = load(arguments.config).opening.zone
    clock = SetClock(DAY.replace(tzinfo=zone))
    arguments.clock = clock
    app = QGuiApplication.instance() or QGuiApplication([NAME])
    branch = open_branch(arguments, Actor(Role.TECHNICIAN, "tour"), new=True)
    try:
        desks = open_desks(branch)
        until = clock.time.replace(hour=UNTIL[0], minute=UNTIL[1])
        stage = Stage(branch, clock, play_morning(branch, clock, until, desks))
        if getattr(arguments, "sheets", False):
            yield from kiosk_sheets(stage, _ways(arguments), full=arguments.full)
        else:
            yield from _parts(stage, desks, wanted)
            if WAITS in wanted:
                yield from _waits(stage, desks[2], arguments)
    finally:
        branch.store.close()
        del app


def _parts(stage: Stage, desks: Sequence[str], wanted: set[str]) -> Iterator[Picture]:
    """Yield the pictures of the parts that are wanted, one part after the other."""
    if "slip" in wanted:
        yield from slip_pictures(stage)
    if "kiosk" in wanted:
        yield from kiosk_pictures(stage)
    if "display" in wanted:
        yield from display_pictures(stage)
    if "desk" in wanted:
        yield from desk_pictures(stage, desks[2])
    if "reception" in wanted:
        yield from reception_pictures(stage)
    if STEPS in wanted:
        yield from _steps(stage, desks)


def _steps(stage: Stage, desks: Sequence[str]) -> Iterator[Picture]:
    """Yield staff's steps in Italian, and in German in the smallest windows; then the displays."""
    desk, other, second_level = desks[2], desks[0], desks[-2]
    for language, small in (("it", False), ("de", True)):
        size = SMALL_DESK if small else DESK_SIZE
        yield from desk_step_pictures(stage, desk, other, language, size)
        yield from second_level_pictures(stage, second_level, language)
        size = SMALL_RECEPTION if small else RECEPTION_SIZE
        yield from reception_step_pictures(stage, language, size)
        yield from signing_in_pictures(stage, desk, language)
        yield from away_pictures(stage, desk, language)
    yield from display_step_pictures(stage)


def _waits(stage: Stage, desk: str, arguments: Namespace) -> Iterator[Picture]:
    """Yield the slips, the kiosk in each way that is wanted, the displays, then staff."""
    languages = tuple(arguments.language or WAIT_LANGUAGES)
    ways = every_way(
        languages,
        tuple(arguments.screen or WAIT_SCREENS),
        tuple(arguments.mode or ("normal",)),
    )
    yield from wait_slips(stage, languages)
    yield from wait_sheets(stage, ways)
    yield from wait_displays(stage)
    yield from wait_staff(stage, desk, languages)


def _ways(arguments: Namespace) -> Iterator[Way]:
    """Return the ways to look at the kiosk that are wanted."""
    return every_way(
        tuple(arguments.language or LANGUAGES),
        tuple(arguments.screen or SCREENS),
        tuple(arguments.mode or MODES),
    )
