"""Processes killed in the middle of writing: no number lost or given twice, no slip twice."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from kiosk.actions.printing_out import Spool, print_next, settle
from kiosk.clock import ScaledClock
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.printing.slip import Slip
from kiosk.store.store import Store
from tests.builders import somebody
from tests.fakes import FakePrinter
from tests.store.crowd import (
    DAY,
    PROCESSES,
    a_busy_branch,
    a_shared_clock,
    branch_at,
    somebody_at,
)
from tests.store.replay import Figures, check

WRITERS = 4
BOOKINGS = 2000
READY = ("", "", "")
KILLED_AT_START = 0.25
Told = tuple[str, str, str]
"""Ticket, letter and digits that a process was told."""


def write(path: Path, now: ScaledClock, place: int, seed: int, tell: Connection) -> None:
    """Act at the branch until killed; say each number after the call has returned."""
    me = somebody_at(path, now, place, BOOKINGS)
    me.dice = random.Random(seed)  # noqa: S311 - a mix, no secret
    tell.send(READY)
    said = 0
    while True:
        me.act()
        for told in me.issued[said:]:
            tell.send(told)
        said = len(me.issued)


class Paper(FakePrinter):
    """A printer whose paper is a file; it takes a while, before and after the first byte."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def send(self, job: bytes, process_id: str) -> SendResult:  # noqa: ARG002 - it confirms all
        """Put one line on the paper."""
        time.sleep(random.random() * 0.01)  # noqa: S311 - a delay
        with self.path.open("ab", buffering=0) as paper:
            paper.write(job)
        time.sleep(random.random() * 0.01)  # noqa: S311 - a delay
        return SendResult(PrintStatus.PRINTED, Confirmation.PROCESS_ID, PrinterCondition.READY)


def a_line(slip: Slip, process_id: str) -> bytes:
    """Return what stands on the paper of a slip; drawing takes a moment."""
    time.sleep(0.005)
    return f"{slip.qr_text} {slip.reprint} {process_id}\n".encode()


def print_out(path: Path, paper: Path, now: ScaledClock, tell: Connection) -> None:
    """Print slips until killed."""
    branch = branch_at(path, now)
    spool = Spool("p1", Paper(paper), a_line)
    settle(branch, spool)
    tell.send(READY)
    while True:
        if print_next(branch, spool) is None:
            time.sleep(0.005)


MOST_ROUNDS = 40


@dataclass
class Office:
    """The branch whose processes are killed, and what they said."""

    path: Path
    paper: Path
    now: ScaledClock
    dice: random.Random
    told: list[Told] = field(default_factory=list)
    kills: int = 0

    def one_round(self) -> None:
        """Start everybody, kill some in mid-work, the others a little later, and listen."""
        ears, processes = [], []
        for place in range(WRITERS + 1):
            ear, mouth = PROCESSES.Pipe(duplex=False)
            processes.append(self._process(place, mouth))
            processes[-1].start()
            mouth.close()
            ears.append(ear)
        if self.dice.random() < KILLED_AT_START:
            time.sleep(self.dice.uniform(0, 0.2))
        else:
            for ear in ears:
                assert ear.recv() == READY
            time.sleep(self.dice.uniform(0, 0.3))
        self._kill(processes)
        for ear in ears:
            self.told.extend(told for told in _all_of(ear) if told != READY)

    def _process(self, place: int, mouth: Connection) -> BaseProcess:
        if place == WRITERS:
            values = (self.path, self.paper, self.now, mouth)
            return PROCESSES.Process(target=print_out, args=values, daemon=True)
        seed = self.dice.getrandbits(32)
        return PROCESSES.Process(
            target=write, args=(self.path, self.now, place, seed, mouth), daemon=True
        )

    def _kill(self, processes: list[BaseProcess]) -> None:
        victims = self.dice.sample(processes, self.dice.randint(1, len(processes)))
        for some in (victims, [one for one in processes if one not in victims]):
            for process in some:
                assert process.exitcode is None, "it went by itself"
                process.kill()
                self.kills += 1
            time.sleep(self.dice.uniform(0, 0.1))
        for process in processes:
            process.join()

    def look(self, *, closely: bool) -> Figures | None:
        """Open the branch as it was left and hold it against what the processes said."""
        store = Store.at(self.path, self.now)
        kept = {
            one.id: (one.id, one.queue, f"{one.number:03d}") for one in store.tickets.of_day(DAY)
        }
        assert [one for one in self.told if kept.get(one[0]) != one] == []
        assert len({one[0] for one in self.told}) == len(self.told)
        assert list(self.path.glob("damaged-*")) == []
        figures = check(store, DAY, skips=True) if closely else None
        store.close()
        return figures


def _all_of(ear: Connection) -> Iterator[Told]:
    try:
        while True:
            yield ear.recv()
    except (EOFError, OSError):
        return


@pytest.mark.parametrize(
    "rounds", [5, pytest.param(200, marks=[pytest.mark.long, pytest.mark.timeout(3600)])]
)
def test_whoever_is_killed_loses_nothing_that_was_said(tmp_path: Path, rounds: int):
    """Numbers told are kept and unique, every step is whole, and no slip comes out twice."""
    now = a_shared_clock()
    office = Office(tmp_path / "data", tmp_path / "paper", now, random.Random(7))  # noqa: S311
    a_busy_branch(office.path, now, BOOKINGS).store.close()
    office.paper.touch()

    figures = None
    number = 0
    # On a busy machine few rounds may end before anything is on paper.
    while number < rounds or (number < MOST_ROUNDS and not office.paper.stat().st_size):
        number += 1
        office.one_round()
        closely = number >= rounds or number % 20 == 0
        figures = office.look(closely=closely) or figures
        if closely:
            print(  # noqa: T201
                f"{number} rounds, {office.kills} killed, {len(office.told)} numbers told, "
                f"{figures}",
                flush=True,
            )

    slips = Counter(office.paper.read_text("utf-8").splitlines())
    assert [slip for slip, times in slips.items() if times > 1] == []
    with_the_same_number = Counter(slip.rsplit(" ", 1)[0] for slip in slips)
    assert [slip for slip, times in with_the_same_number.items() if times > 1] == []
    statuses = settled(office)
    print(f"{slips.total()} slips on paper, jobs {dict(statuses)}")  # noqa: T201
    assert slips.total() >= statuses[PrintStatus.PRINTED] > 0
    assert statuses[PrintStatus.SENDING] == 0
    assert office.kills == number * (WRITERS + 1)


def test_two_spools_by_mistake_print_each_slip_once(tmp_path: Path):
    """A printer belongs to one process; started twice, they share the slips."""
    now = a_shared_clock()
    branch = a_busy_branch(tmp_path / "data", now)
    for _ in range(12):
        somebody(branch, printer="p1")
    branch.store.close()
    processes = []
    for _ in range(2):
        ear, mouth = PROCESSES.Pipe(duplex=False)
        values = (tmp_path / "data", tmp_path / "paper", now, mouth)
        processes.append(PROCESSES.Process(target=print_out, args=values, daemon=True))
        processes[-1].start()
        ear.recv()

    deadline = time.monotonic() + 20
    while len(slips_on(tmp_path / "paper")) < 12 and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.1)
    for process in processes:
        process.kill()
        process.join()

    assert len(slips_on(tmp_path / "paper")) == 12
    assert len(set(slips_on(tmp_path / "paper"))) == 12


def slips_on(paper: Path) -> list[str]:
    """Return the lines on a paper."""
    return paper.read_text("utf-8").splitlines() if paper.exists() else []


def settled(office: Office) -> Counter[PrintStatus]:
    """Return how the jobs stand once a spool has settled what was left."""
    branch = branch_at(office.path, office.now)
    settle(branch, Spool("p1", Paper(office.paper), a_line))
    jobs = [
        job
        for ticket in branch.store.tickets.of_day(DAY)
        for job in branch.store.jobs.of_ticket(ticket.id)
    ]
    branch.store.close()
    return Counter(job.status for job in jobs)
