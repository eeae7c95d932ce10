"""A printing process that is killed again and again, and the paper it leaves."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic, sleep

import qrcode

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, run_spool, settle
from kiosk.domain.printer import PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from tests.builders import somebody
from tests.printing.faults.paper import codes_on, pieces_of
from tests.printing.profiles import PROFILES
from tests.store.crowd import PROCESSES, branch_at

PROCESSES.set_forkserver_preload(["tests.printing.faults.killing", "escpos.printer"])

T20 = PROFILES["epson-tm-t20"]
HASTY = Patience(1.0, question_s=0.1, stall_s=0.5, slip_s=0.8, watch_s=0.2, look_s=0.1, cut_s=0.3)
FAULTS: tuple[tuple[Fault, float], ...] = (
    (Fault.PAPER_OUT, 60), (Fault.PAPER_LOW, 0), (Fault.COVER, 0), (Fault.CUTTER, 0),
    (Fault.CUTTER_NEXT, 0), (Fault.JAM, 0), (Fault.HOT, 0), (Fault.BROKEN, 0), (Fault.SILENT, 0),
    (Fault.GARBLED, 0), (Fault.DROP, 6000), (Fault.DROP, 0), (Fault.SLOW, 20_000),
    (Fault.SMALL, 0), (Fault.TAKEN, 0), (Fault.POWER, 0),
)  # fmt: skip
"""What may go wrong, with the most of it."""

MARK = b"\xf0\x0f\xcc\x33"
"""Begins a row of dots that says the number, on the paper itself; a stub has it too."""
MARK_ROWS = 24
DOTS_A_MODULE = 4
AT_MOST_WAITING = 4
LONGEST_LIFE_S = 0.7
LONGEST_FAULT_S = 0.3
JAM_S = (0.8, 1.0)
"""Nobody frees stuck paper before the printer was asked twice; what they tear off is lost."""
PAUSE_S = 1.2
WITHOUT_PAPER_S = 0.3
"""Until the next person comes, where the last one was told that there is no paper."""
SERVICES = ("orientation", "quick", "case_status")
"""Each has its own numbers."""


def a_small_slip(slip: Slip, process_id: str) -> bytes:
    """Return a slip that bears the number as dots, then the ticket's code."""
    code = qrcode.QRCode(border=4, box_size=1)
    code.add_data(slip.qr_text)
    length = row_bytes(T20.width_dots)
    said = MARK + f"{slip.letter}{slip.digits}".encode()
    rows = [said.ljust(length, b"\0")] * MARK_ROWS
    for modules in code.get_matrix():
        bits = "".join("01"[dark] * DOTS_A_MODULE for dark in modules)
        rows += [int(bits.ljust(length * 8, "0"), 2).to_bytes(length, "big")] * DOTS_A_MODULE
    return raster_job(Raster(T20.width_dots, len(rows), b"".join(rows)), T20, process_id)


def print_out(path: Path, address: tuple[str, int], now: Callable[[], datetime]) -> None:
    """Print slips until killed, as a kiosk's printing thread does."""
    printer = EscPosPrinter(NetworkTransport(*address), T20, HASTY)
    run_spool(branch_at(path, now), Spool("p1", printer, a_small_slip), threading.Event())


@dataclass
class Office:
    """People who take tickets, a printer with faults, and a process that is killed.

    Args:
        path: Of the branch.
        taken: Letter and digits by ticket, where a slip was to be printed.
        without: How many were told that there is no paper.
    """

    path: Path
    branch: Branch
    printer: PretendPrinter
    dice: random.Random
    taken: dict[str, str] = field(default_factory=dict)
    without: int = 0
    kills: int = 0
    faults: int = 0
    _open: list[str] = field(default_factory=list)
    _wrong: Fault | None = None
    _change_at: float = 0
    _dies_at: float = 0
    _comes_at: float = 0
    _process: BaseProcess | None = None

    def works(self, *, kills: bool = True, comes: bool = True) -> None:
        """Let a moment pass in which anything may happen."""
        if self._process is None:
            self._start()
        elif kills and monotonic() > self._dies_at:
            self.kill()
        if comes:
            self._break_or_mend()
            self._somebody_comes()
        sleep(0.004)

    def drains(self, seconds: float) -> None:
        """Mend everything and wait until nothing waits any more."""
        if self._wrong:
            self.printer.mend(self._wrong)
        end = monotonic() + seconds
        while self._waiting() and monotonic() < end:
            self.works(kills=False, comes=False)

    def kill(self) -> None:
        """Kill the printing process, whatever it does."""
        assert self._process is not None
        assert self._process.exitcode is None, "it went by itself"
        self._process.kill()
        self._process.join()
        self._process = None
        self.kills += 1

    def settled(self) -> Counter[PrintStatus]:
        """Return how the jobs stand once the next start has settled what was left."""
        printer = EscPosPrinter(NetworkTransport(*self.printer.address), T20, HASTY)
        settle(self.branch, Spool("p1", printer, a_small_slip))
        return Counter(self.status(ticket) for ticket in self.taken)

    def status(self, ticket: str) -> PrintStatus:
        """Return how far the slip of a ticket has come; nobody has asked for a second one."""
        [job] = self.branch.store.jobs.of_ticket(ticket)
        return job.status

    def _start(self) -> None:
        values = (self.path, self.printer.address, self.branch.now)
        self._process = PROCESSES.Process(target=print_out, args=values, daemon=True)
        self._process.start()
        self._dies_at = monotonic() + self.dice.uniform(0, LONGEST_LIFE_S)

    def _break_or_mend(self) -> None:
        if monotonic() < self._change_at:
            return
        if self._wrong:
            self.printer.mend(self._wrong)
            self._wrong = None
            self._change_at = monotonic() + self.dice.uniform(0, PAUSE_S)
            return
        self._wrong, most = self.dice.choice(FAULTS)
        self.printer.strike(self._wrong, self.dice.uniform(most / 10, most))
        self.faults += 1
        shortest, longest = JAM_S if self._wrong is Fault.JAM else (0, LONGEST_FAULT_S)
        self._change_at = monotonic() + self.dice.uniform(shortest, longest)

    def _somebody_comes(self) -> None:
        if self._waiting() >= AT_MOST_WAITING or monotonic() < self._comes_at:
            return
        view = somebody(self.branch, self.dice.choice(SERVICES), printer="p1")
        if view.on_paper:
            self.taken[view.ticket_id] = view.letter + view.digits
            self._open.append(view.ticket_id)
        else:
            self.without += 1
            self._comes_at = monotonic() + WITHOUT_PAPER_S

    def _waiting(self) -> int:
        """Return how many slips have not come to an end."""
        over = (PrintStatus.PRINTED, PrintStatus.SENT, PrintStatus.FAILED, PrintStatus.UNKNOWN)
        self._open = [ticket for ticket in self._open if self.status(ticket) not in over]
        return len(self._open)


@dataclass(frozen=True)
class Read:
    """What stands on all paper: how often each code, and each number, even on a stub."""

    codes: Counter[str]
    numbers: Counter[str]


def read_paper(printer: PretendPrinter) -> Read:
    """Pick up all paper and read it."""
    codes: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for piece in pieces_of(printer).all:
        codes.update(codes_on(piece))
        rows.update(_numbers_on(piece))
    # A slip that was torn within its number is one slip.
    return Read(codes, Counter({number: -(-rows[number] // MARK_ROWS) for number in rows}))


def _numbers_on(piece: Raster) -> Iterator[str]:
    """Yield the number that each row of a piece says, if it says one."""
    for y in range(piece.height):
        row = piece.row(y)
        if row.startswith(MARK):
            yield row[len(MARK) : len(MARK) + 4].decode()


@contextmanager
def an_office(path: Path, branch: Branch, seed: int) -> Iterator[Office]:
    """Open an office whose printing process is killed at the end, too."""
    with PretendPrinter(speed_mm_s=1500, buffer_bytes=8192) as printer:
        office = Office(path, branch, printer, random.Random(seed))  # noqa: S311 - a mix, no secret
        try:
            yield office
        finally:
            if office._process is not None:
                office.kill()
