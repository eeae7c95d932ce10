"""Every fault at every moment of a slip, played through from the touch to the next person."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic

from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.mechanism import Moment
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster
from tests.printing.faults.paper import codes_on, pieces_of, times_on
from tests.printing.faults.rows import BYTES, Row, When
from tests.printing.faults.scene import A_MINUTE, Scene, StuckError, a_scene
from ui.kiosk.visit import UNTOUCHED

SCREEN_S = 3.0
"""Between a fault, or the tap if that was later, and a screen that is true."""
RECOVERY_S = 5.0
"""Between mending and a slip for whoever comes."""
KNOWN_S = 7.0
"""Until a kiosk knows at the latest what is wrong, or there is nothing to know."""
END_S = 15.0
"""Until every job has come to an end."""
PAPER_MM_S = 250.0
HURRY = 20.0
"""The presenter's half minute takes a second and a half."""


@dataclass(frozen=True, slots=True)
class Piece:
    """How often a piece of paper bears the first person's number and code, and the next one's."""

    number: int
    code: int
    next_number: int
    next_code: int


@dataclass
class Seen:
    """What became of a cell.

    Args:
        job: How far the slip came; empty if it was never to be printed.
        page: What the person saw once the screen was true.
        number: What number it showed.
        sentences: What it said in other languages where there was nothing to touch.
        is_stuck: Whether it said that the slip may be in the printer.
        numbers: How many were given to the first person.
        condition: How the kiosk believed the printer to be.
        alarms: What staff saw.
        later: What they would have seen a minute later.
        pieces: Every piece of paper that bears ink.
        screen_s: From the fault or the tap to a screen that stays.
        recovery_s: From mending to the next person's slip.
        next_job: Of the next person.
        is_struck_now: Whether it had gone wrong when staff looked.
        stuck: What was waited for in vain.
    """

    when: When
    job: str = ""
    page: str = ""
    number: str = ""
    sentences: list[str] = field(default_factory=list)
    is_stuck: bool = False
    numbers: int = 0
    condition: str = ""
    alarms: list[str] = field(default_factory=list)
    later: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    screen_s: float = 0
    recovery_s: float = 0
    next_job: str = ""
    is_struck_now: bool = False
    stuck: str = ""


Script = Generator[None]


def play(row: Row, when: When, folder: Path, seen: Seen) -> Script:
    """Play a cell; yields whenever it waits."""
    printer = PretendPrinter(speed_mm_s=PAPER_MM_S, taken_after_s=0.3)
    printer.presenter.hurry = HURRY
    for fault, amount in row.from_start:
        printer.strike(fault, amount)
    struck = Struck(row, printer)
    with a_scene(folder, row.profile, printer) as scene:
        try:
            yield from until(scene.is_well, END_S)
            if when is When.BEFORE:
                struck()
                yield from come_too_late(scene, row, seen, struck)
            else:
                arm(printer, row, when, struck)
                yield from scene.walk_up()
            yield from watch(scene, seen, monotonic(), struck)
            struck.mend()
            yield from recover(scene, seen)
        except StuckError as error:
            seen.stuck = str(error)


def come_too_late(scene: Scene, row: Row, seen: Seen, struck: "Struck") -> Script:
    """Come when the kiosk knows; take a ticket, unless there is nothing to touch."""
    yield from until(lambda: scene.condition != "ready", KNOWN_S)
    if scene.condition in row.conditions - {"ready"}:
        seen.screen_s = monotonic() - (struck.at or 0)
    if scene.page not in UNTOUCHED:
        yield from scene.walk_up()


def recover(scene: Scene, seen: Seen) -> Script:
    """Watch how long it takes until the next person holds a slip; read all paper."""
    mended = monotonic()
    if scene.page not in UNTOUCHED:
        scene.face.startAgain()  # the first person has left
    yield from until(scene.is_well, END_S)
    yield from scene.walk_up()
    number = seen.numbers + 1
    yield from until(partial(is_over, scene, number), END_S)
    seen.recovery_s = monotonic() - mended
    job = scene.job(number)
    seen.next_job = str(job.status) if job else ""
    yield from until(
        lambda: scene.printer.hanging.height == 0 and not scene.printer.state.is_out, 1
    )
    seen.pieces = read(scene, seen.numbers)


def watch(scene: Scene, seen: Seen, began: float, struck: "Struck") -> Script:
    """Watch until slip and screen are at rest; note since when the screen is what it stays."""
    pages: list[tuple[str, float]] = []
    rest = began + END_S
    while monotonic() < min(rest, began + END_S) or not is_over(scene, 1):
        if not pages or pages[-1][0] != scene.page:
            pages.append((str(scene.page), monotonic()))
        if struck.at:
            rest = max(began, struck.at) + SCREEN_S
        if monotonic() > began + 2 * END_S:
            raise StuckError("the slip came to no end")
        yield
    page, since = pages[-1]
    seen.page, seen.number, seen.condition = page, scene.number, scene.condition
    seen.is_stuck = scene.is_slip_stuck
    seen.sentences, seen.numbers = scene.sentences, len(scene.branch.store.tickets.unfinished())
    seen.alarms, seen.later = scene.alarms(), scene.alarms(A_MINUTE)
    seen.is_struck_now = struck.at is not None
    seen.screen_s = max(seen.screen_s, since - max(began, struck.at or began))
    job = scene.job(1)
    seen.job = str(job.status) if job else ""


def is_over(scene: Scene, number: int) -> bool:
    """Tell whether a job has come to an end, or there was none."""
    job = scene.job(number)
    return job is None or job.done_at is not None


class Struck:
    """What goes wrong, and since when."""

    def __init__(self, row: Row, printer: PretendPrinter) -> None:
        self._row, self._printer = row, printer
        self.at: float | None = None

    def __call__(self, amount: float = 0) -> None:
        """Let it go wrong, now or after some amount."""
        for fault in self._row.faults:
            self._printer.strike(fault, amount or self._row.amount)
        self.at = monotonic()

    def mend(self) -> None:
        """Make it well again."""
        for fault in (*self._row.faults, *(fault for fault, _ in self._row.from_start)):
            self._printer.mend(fault)


def arm(printer: PretendPrinter, row: Row, when: When, strike: "Struck") -> None:
    """Let something happen at a moment of the next slip; a line drops after bytes, not paper."""
    match when:
        case When.HEADER | When.MIDDLE if Fault.DROP in row.faults:
            strike(BYTES[when])
        case When.HEADER:
            printer.at(Moment.PRINTED, strike, mm=8)
        case When.MIDDLE:
            printer.at(Moment.PRINTED, strike, mm=60)
        case When.BEFORE_CUT:
            printer.at(Moment.BEFORE_CUT, strike)
        case _:
            printer.at(Moment.AFTER_CUT, strike)


def until(is_so: Callable[[], object], seconds: float) -> Script:
    """Wait until it is so, or time is up."""
    end = monotonic() + seconds
    while not is_so() and monotonic() < end:
        yield


def read(scene: Scene, numbers: int) -> list[Piece]:
    """Read the number and code of the first person, who may have none, and of the next one."""
    pieces = pieces_of(scene.printer).all
    first = _read(scene, pieces, 1) if numbers else [(0, 0)] * len(pieces)
    second = _read(scene, pieces, numbers + 1)
    return [Piece(*one, *other) for one, other in zip(first, second, strict=True)]


def _read(scene: Scene, pieces: tuple[Raster, ...], number: int) -> list[tuple[int, int]]:
    """Return how often a number and its code stand on each piece."""
    slip, ticket = scene.slip(number), scene.ticket(number)
    numbers = times_on(pieces, slip) if slip else [0] * len(pieces)
    codes = [codes_on(piece).count(ticket.token) if ticket else 0 for piece in pieces]
    return list(zip(numbers, codes, strict=True))
