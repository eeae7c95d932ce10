"""Thousands of things that are none of ours, held to both kinds of reader on every page.

Nothing is looked up, no control is pressed, and the page stays. `./test all -k hostile_scans -o
log_cli=true -o log_cli_level=INFO` shows what was read, how and where.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from tests.builders import acting
from tests.hostile import CODE, TAX_CODE, named_scans
from tests.scanner.plug import Plug
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.readers import SerialLine, Tally, TypingReader, halves
from tests.ui.kiosk.test_checking_in import booked

LOG = logging.getLogger(__name__)
PLACES = {
    "nobody there": (),
    "start": ("language-it",),
    "services": ("language-it", "haveNoBooking"),
    "preferential": ("language-it", "haveNoBooking", "service-orientation"),
    "needs booking": ("language-it", "haveNoBooking", "service-case_status"),
    "appointment only": ("language-it", "haveNoBooking", "service-consulting"),
    "code": ("language-it", "haveBooking"),
    "code half typed": ("language-it", "haveBooking", "key-4", "key-8"),
    "tax code": ("language-it", "haveBooking", "useTaxCode"),
    "tax code seen": ("language-it", "haveBooking", "useTaxCode", "key-R", "key-S", "see"),
    "not found": ("language-it", "haveBooking", *["key-1"] * 8, "goOn"),
    "options": ("language-it", "optionText", "options"),
    "languages": ("language-it", "optionLanguage"),
    "privacy": ("language-it", "optionPrivacy"),
    "help": ("language-it", "help"),
    "number": ("language-it", "haveNoBooking", "service-orientation", "no"),
}
"""Every page that the branch of the tests leads to, and what is touched on the way there."""
SOME = ("nobody there", "code half typed", "number")
ON_THE_LINE = 0.4
"""Share of what is read on a line of its own."""
IN_TWO = 0.02
"""Share of what is read in two halves: each takes a pause."""
SLOWLY = 0.1


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    """A reader's plug in its place."""
    made = Plug(tmp_path / "barcode-reader")
    made.put_in()
    yield made
    made.pull_out()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, branch: Branch) -> Kiosk:
    """A kiosk whose pages stay for an hour, with a booking that a good scan would find."""
    booked(branch, 10)
    times = replace(branch.office.times, idle_s=3600, ticket_page_s=3600, tries_a_minute=10_000)
    opened = open_kiosk(times=times)
    opened.waits_for("Scegli la lingua")
    return opened


@pytest.fixture
def line(kiosk: Kiosk, plug: Plug) -> Iterator[SerialLine]:
    """The kiosk's reader with a line of its own."""
    made = SerialLine(kiosk, plug)
    yield made
    made.ends()


class Said(logging.Handler):
    """Counts the warnings of the log."""

    def __init__(self, tally: Tally) -> None:
        super().__init__(logging.WARNING)
        self._tally = tally

    def emit(self, record: logging.LogRecord) -> None:
        """Count one."""
        self._tally.said.append(record.getMessage())


@pytest.fixture
def tally(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tally]:
    """Count what goes wrong anywhere, while it is counted what was read."""
    with qtbot.captureExceptions() as raised:
        made = Tally(errors=raised)
        handler = Said(made)
        monkeypatch.setattr(threading, "excepthook", raised.append)
        logging.getLogger().addHandler(handler)
        yield made
    logging.getLogger().removeHandler(handler)


def goes_to(kiosk: Kiosk, place: str) -> None:
    """Leave for the first page, and touch one's way to another one."""
    kiosk.face.startAgain()
    kiosk.until(kiosk.face.is_free)
    for name in PLACES[place]:
        kiosk.finds(name)
        kiosk.settles()
        kiosk.tap(name)
    kiosk.passes(100)


def traces(branch: Branch) -> int:
    """Return how many look-ups, tickets and tasks there have been."""
    now, place = branch.now(), branch.actor.place
    look_ups = branch.store.appointments.look_ups(place, now.replace(year=2000), now)
    tasks = reception_view(acting(branch, Role.RECEPTION)).tasks
    return look_ups + len(branch.store.tickets.unfinished()) + len(tasks)


def read_one(random: Random, text: str, keys: TypingReader, line: SerialLine, is_slow: bool) -> str:
    """Hold one thing to one of the readers; return how it was read."""
    at = halves(text) if random.random() < IN_TWO else None
    on_line = random.random() < ON_THE_LINE
    if is_slow:
        keys.reads_slowly(text)
        return "keyboard, slowly"
    if at:
        (line if on_line else keys).reads_in_two(text, at)
    else:
        (line if on_line else keys).reads(text)
    return ("line" if on_line else "keyboard") + (", in two" if at else "")


def scans(count: int, random: Random) -> Iterator[tuple[str, str, bool]]:
    """Yield what is read: its kind, the text, and whether it is read too slowly to be a code."""
    for kind, text in named_scans(count):
        is_slow = random.random() < SLOWLY
        if is_slow and random.random() < 0.5:
            yield "ours, too slowly", random.choice((CODE, TAX_CODE)), True
        else:
            yield kind, text, is_slow


@pytest.mark.parametrize(
    ("places", "count"),
    [
        pytest.param(SOME, 60, id="sixty"),
        pytest.param(tuple(PLACES), 10_000, id="ten thousand", marks=pytest.mark.long),
    ],
)
def test_hostile_scans_are_swallowed_on_every_page(
    kiosk: Kiosk,
    branch: Branch,
    line: SerialLine,
    tally: Tally,
    qtlog: Any,
    places: tuple[str, ...],
    count: int,
):
    """By keyboard and by line, whole, in halves and slowly: 0 accepted, 0 errors, same page."""
    random, keys = Random(count), TypingReader(kiosk)  # noqa: S311 - a test
    coming = scans(count, random)

    for place in places:
        goes_to(kiosk, place)
        texts, before = kiosk.texts(), traces(branch)
        for kind, text, is_slow in islice(coming, -(-count // len(places))):
            visit = kiosk.face._journey.visit
            way = read_one(random, text, keys, line, is_slow)
            tally.note(kind, way, place)
            tally.left += [place] if kiosk.face._journey.visit is not visit else []
        kiosk.passes(50)
        tally.accepted += traces(branch) - before
        tally.left += [place] if kiosk.texts() != texts else []

    tally.said += [one for one in qtlog.records if not one.ignored]
    LOG.info("%s", tally)
    assert tally.scans.total() == count
    assert line.heard >= ON_THE_LINE * count / 2
    assert (tally.accepted, tally.left, tally.errors, tally.said) == (0, [], [], [])


@pytest.mark.parametrize("way", ["keyboard", "line"])
def test_the_count_sees_a_code_that_is_ours(
    kiosk: Kiosk, branch: Branch, line: SerialLine, way: str
):
    """Were one of them accepted, look-ups and page would say so."""
    reads: Callable[[str], None] = line.reads if way == "line" else TypingReader(kiosk).reads
    before = traces(branch)

    reads(CODE)

    kiosk.waits_for("accesso preferenziale?")
    assert traces(branch) == before + 1
