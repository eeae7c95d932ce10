"""A slip for each model of printer and language: bytes, drawing and building, and the first byte.

Each slip is another person's: its number, time, people before and code differ, as they do in an
office. The first of a language is made after what a kiosk makes ahead when it starts; beside it
stand slips in words that no kiosk foresaw. The floor is the same paper without a mark on it.

The first byte is measured from the commit of the ticket to its arrival at a socket of this
machine, with the printing thread woken as the kiosk wakes it; its floor is drawing and building.
"""

import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from threading import Event, Thread
from time import perf_counter, sleep

from PySide6.QtGui import QGuiApplication

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.printer_profile import Profile
from kiosk.printing.escpos import raster_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from tests.bench._figures import data_folder, head, percentile, row, timed
from tests.bench._goals import Figure, Goal
from tests.builders import a_branch, somebody
from tests.fakes import Clock
from tests.printing.every_language import (
    JOINT,
    LANGUAGES,
    branches_of_every_language,
    for_person,
    slips_in_every_language,
)
from tests.printing.profiles import PROFILES
from ui.command.ahead import Ahead
from ui.command.printing import slip_bytes

GENERIC = PROFILES["generic-80"]
BLANK = "floor: blank paper"
LONGEST = "longest names"
LONGEST_NAME = "Bescheinigungen und Unterlagen"
"""Two lines of the slip; `check` refuses a name that needs more."""
CATALOGUE = (*LANGUAGES, *("-".join(both) for both in JOINT))
PICTURES = {name: profile for name, profile in PROFILES.items() if profile.raster}
TICKETS = 30

Times = dict[tuple[str, str], list[float]]
"""Seconds for each model and language."""


def measure(*, quick: bool) -> Iterator[Figure]:
    """Draw and build the slip of one person after the other; then print some."""
    app = QGuiApplication([])
    slips, branches = every_slip()
    firsts = _firsts(slips, branches)
    took = _built(slips, list(PICTURES), range(1, 11 if quick else 61))
    blank = Raster(GENERIC.width_dots, 960, bytes(row_bytes(GENERIC.width_dots) * 960))
    floor = [timed(partial(raster_job, blank, GENERIC, "0001")) for _ in range(200)]
    print(head("a slip of 80 mm: drawn and built, each for another person"))
    print(row(BLANK, floor))
    for language in slips:
        print(row(language, took[GENERIC.name, language]))
    _print_table("p50 in ms", {at: 1000 * percentile(all_of, 0.5) for at, all_of in took.items()})
    sizes = {
        (name, language): len(slip_bytes(slip, "0001", profile)) / 1000
        for name, profile in PROFILES.items()
        for language, slip in slips.items()
    }
    _print_table("KB", sizes)
    yield from _times(took, firsts, 1000 * percentile(floor, 0.5))
    yield from _sizes(sizes, slips, len(raster_job(blank, GENERIC, "0001")) / 1000)
    first = first_bytes(PROFILES["epson-tm-t20"])
    print(head("from the ticket's commit to its first byte at the printer"))
    print(row("epson-tm-t20 over the network", first))
    built = 1000 * percentile(took[GENERIC.name, "it"], 0.5)
    yield Figure(Goal.SLIP_FIRST_BYTE, "p95", 1000 * percentile(first, 0.95), built)
    del app


def every_slip() -> tuple[dict[str, Slip], list[Branch]]:
    """Return a slip in each language and one with the longest names, and their branches."""
    with data_folder() as folder:
        branch = a_branch(folder / "data", Clock())
        slips = slips_in_every_language(branch)
        branch.store.close()
    longest = replace(
        slips["de"],
        office=("NISF Landesdirektion Bozen",),
        service=(LONGEST_NAME,),
        place=("Wartesaal A, Erdgeschoss links",),
    )
    return slips | {LONGEST: longest}, branches_of_every_language(branch)


def _firsts(slips: dict[str, Slip], branches: Sequence[Branch]) -> Times:
    """Return how long the first slip of each language takes after what a kiosk makes ahead."""
    models = list({profile.width_dots: name for name, profile in PICTURES.items()}.values())
    ahead = [_make_ahead(branch, model) for branch in branches for model in models]
    foreseen = {language: slips[language] for language in CATALOGUE}
    others = {name: slip for name, slip in slips.items() if name not in foreseen}
    firsts, unforeseen = (_built(these, models, [0]) for these in (foreseen, others))
    print(head("before anybody comes, and whoever comes first; paper of each width"))
    print(row("made ahead, each", [seconds for of_branch in ahead for seconds in of_branch]))
    print(row("all of a kiosk's", [sum(of_branch) for of_branch in ahead]))
    print(row("first of its language", [first for (first,) in firsts.values()]))
    print(row("words not foreseen", [first for (first,) in unforeseen.values()]))
    return firsts


def _make_ahead(branch: Branch, model: str) -> list[float]:
    """Make what a kiosk of this branch makes before anybody comes; return how long each took."""
    ahead = Ahead(branch, partial(slip_bytes, profile=PICTURES[model]))
    took: list[float] = []
    while True:
        began = perf_counter()
        if not ahead():
            return took
        took.append(perf_counter() - began)


def _built(slips: dict[str, Slip], models: Sequence[str], people: Sequence[int]) -> Times:
    """Draw and build slips as one printer after the other does: each person's in each language."""
    took: Times = {(model, language): [] for model in models for language in slips}
    for model, person, language in product(models, people, slips):
        slip = for_person(slips[language], person)
        took[model, language].append(timed(partial(slip_bytes, slip, "0001", PICTURES[model])))
    return took


def _times(took: Times, firsts: Times, floor: float) -> Iterator[Figure]:
    """Yield the slowest of all models and languages, and the first slip of each."""
    middles = {at: 1000 * percentile(seconds, 0.5) for at, seconds in took.items()}
    slowest = max(middles, key=lambda at: middles[at])
    name = f"{' '.join(slowest)}, the slowest p50"
    yield Figure(Goal.SLIP_TIME, name, middles[slowest], floor)
    worst = 1000 * percentile([seconds for all_of in took.values() for seconds in all_of], 0.95)
    yield Figure(Goal.SLIP_TIME, "every model and language, p95", worst, floor)
    new = 1000 * percentile([first for (first,) in firsts.values()], 0.95)
    yield Figure(Goal.SLIP_TIME, "first of its language, p95", new, floor)


def _sizes(
    sizes: dict[tuple[str, str], float], slips: dict[str, Slip], floor: float
) -> Iterator[Figure]:
    """Yield the largest in one language, the largest in two, and that in the longest words."""
    by_goal: dict[Goal, dict[str, float]] = {Goal.SLIP_BYTES: {}, Goal.SLIP_BYTES_JOINT: {}}
    for language in sorted(slips.keys() - {LONGEST}):
        goal = Goal.SLIP_BYTES_JOINT if slips[language].is_joint else Goal.SLIP_BYTES
        by_goal[goal][language] = max(sizes[model, language] for model in PROFILES)
    for goal, of_language in by_goal.items():
        largest = max(of_language, key=lambda language: of_language[language])
        yield Figure(goal, f"{largest}, the largest", of_language[largest], floor)
    longest = max(sizes[model, LONGEST] for model in PROFILES)
    yield Figure(Goal.SLIP_BYTES, LONGEST, longest, floor)


def _print_table(unit: str, figures: dict[tuple[str, str], float]) -> None:
    """Print a figure for each model and language."""
    models, languages = (list(dict.fromkeys(at[part] for at in figures)) for part in (0, 1))
    print(f"\n{unit:<18}" + "".join(f"{language:>14}" for language in languages))
    for model in models:
        line = "".join(f"{figures[model, language]:>14.1f}" for language in languages)
        print(f"{model:<18}{line}")


def first_bytes(profile: Profile) -> list[float]:
    """Return how long after the commit the first byte of each slip came to the printer."""
    arrived: list[float] = []
    with socket.create_server(("127.0.0.1", 0)) as listening, data_folder() as folder:
        listener = partial(_note_slips, listening, arrived)
        Thread(target=listener, daemon=True).start()
        branch = a_branch(folder / "data", Clock())
        printer = EscPosPrinter(NetworkTransport(*listening.getsockname()), profile)
        spool = Spool("p1", printer, partial(slip_bytes, profile=profile))
        stop, woken = Event(), Event()
        loop = Thread(target=run_spool, args=(branch, spool, stop, woken))
        loop.start()
        took = [
            _one(partial(somebody, branch, printer="p1"), woken, arrived) for _ in range(TICKETS)
        ]
        stop.set()
        woken.set()
        loop.join()
        branch.store.close()
    return took


def _one(issue: Callable[[], object], woken: Event, arrived: list[float]) -> float:
    """Issue a ticket and wait until its slip has begun to arrive."""
    known = len(arrived)
    sleep(0.05)
    began = perf_counter()
    issue()
    woken.set()
    while len(arrived) == known:
        sleep(0.0005)
    sleep(0.6)  # until the printer is believed to be done
    return arrived[-1] - began


def _note_slips(listening: socket.socket, arrived: list[float]) -> None:
    """Be a printer that is well, confirms at once, and notes when each slip begins."""
    while True:
        try:
            connected, _ = listening.accept()
        except OSError:
            return
        last = b""
        while received := connected.recv(65536):
            if b"\x1b@" in received:
                arrived.append(perf_counter())
            connected.sendall(b"\x12" * received.count(b"\x10\x04"))
            last = (last + received)[-24:]
            at = last.find(b"\x1d(H\x06\x0000~")
            if at >= 0 and len(last) >= at + 11:
                connected.sendall(b'7"' + last[at + 7 : at + 11] + b"\0")
                last = b""
        connected.close()
