"""A slip for each model of printer and language: bytes, drawing and building, and the first byte.

The floor is the same paper without a mark on it. The first byte is measured from the commit of the
ticket to its arrival at a socket of this machine, with the printing thread woken as the kiosk
wakes it; its floor is drawing and building.
"""

import socket
from collections.abc import Callable, Iterator
from functools import partial
from threading import Event, Thread
from time import perf_counter, sleep

from PySide6.QtGui import QGuiApplication

from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.printer_profile import Profile
from kiosk.printing.escpos import raster_job
from kiosk.printing.escpos import warm_up as warm_bytes
from kiosk.printing.network import NetworkTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from tests.bench._figures import data_folder, head, percentile, row, timed
from tests.bench._goals import Figure, Goal
from tests.builders import a_branch, somebody
from tests.fakes import Clock
from tests.printing.profiles import PROFILES
from tests.printing.slips import (
    a_joint_slip,
    a_long_german_slip,
    a_ukrainian_slip,
    an_arabic_slip,
    an_italian_slip,
)
from ui.command.printing import slip_bytes
from ui.paper.drawing import warm_up as warm_drawing

GENERIC = PROFILES["generic-80"]
BLANK = "floor: blank paper"
SLIPS: dict[str, Slip] = {
    "one language": an_italian_slip(),
    "Arabic": an_arabic_slip(),
    "Ukrainian": a_ukrainian_slip(),
    "two languages": a_joint_slip(),
    "long German": a_long_german_slip(),
}
GOALS = {
    "one language": Goal.SLIP_BYTES,
    "Arabic": Goal.SLIP_BYTES,
    "two languages": Goal.SLIP_BYTES_JOINT,
}
TICKETS = 30


def measure(*, quick: bool) -> Iterator[Figure]:
    """Draw and build each slip many times, in turns; then print some."""
    app = QGuiApplication([])
    for width in {profile.width_dots for profile in PROFILES.values()}:
        warm_drawing(width)
    warm_bytes()
    blank = Raster(GENERIC.width_dots, 960, bytes(row_bytes(GENERIC.width_dots) * 960))
    took: dict[str, list[float]] = {name: [] for name in (BLANK, *SLIPS)}
    for _ in range(20 if quick else 200):
        took[BLANK].append(timed(partial(raster_job, blank, GENERIC, "0001")))
        for name, slip in SLIPS.items():
            took[name].append(timed(partial(slip_bytes, slip, "0001", GENERIC)))
    print(head("a slip of 80 mm: drawn and built"))
    for name, seconds in took.items():
        print(row(name, seconds))
    _print_sizes()
    floor = 1000 * percentile(took[BLANK], 0.5)
    empty = len(raster_job(blank, GENERIC, "0001")) / 1000
    for name, goal in GOALS.items():
        yield Figure(Goal.SLIP_TIME, f"{name}, p50", 1000 * percentile(took[name], 0.5), floor)
        yield Figure(goal, name, len(slip_bytes(SLIPS[name], "0001", GENERIC)) / 1000, empty)
    first = first_bytes(PROFILES["epson-tm-t20"])
    print(head("from the ticket's commit to its first byte at the printer"))
    print(row("epson-tm-t20 over the network", first))
    built = 1000 * percentile(took["one language"], 0.5)
    yield Figure(Goal.SLIP_FIRST_BYTE, "p95", 1000 * percentile(first, 0.95), built)
    del app


def _print_sizes() -> None:
    """Print how many bytes a slip is for each model and language."""
    print("\nKB for each model" + " " * 11 + "".join(f"{name:>16}" for name in SLIPS))
    for name, profile in PROFILES.items():
        sent = [len(slip_bytes(slip, "0001", profile)) / 1000 for slip in SLIPS.values()]
        print(f"{name:<28}" + "".join(f"{kilobytes:>16.1f}" for kilobytes in sent))


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
