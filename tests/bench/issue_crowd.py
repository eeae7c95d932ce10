"""Taking a ticket, by eight processes at once: the product, and the same in bare sqlite3.

First 32 tickets a second are offered, then as many as go; both ways take turns, and the disk is
measured while tickets are offered.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from multiprocessing.queues import Queue
from pathlib import Path

from kiosk.actions.resetting import reset
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Role
from kiosk.store.sqlite import StoreBusyError
from tests.bench._bare import BareTickets, Statement, listen
from tests.bench._figures import data_folder, fsyncs, head, percentile, progress, row
from tests.bench._goals import Figure, Goal
from tests.builders import acting, somebody
from tests.store.crowd import PROCESSES, a_busy_branch, a_shared_clock, branch_at

CROWD = 8
EACH_A_SECOND = 4
OFFERED_S = 10.0
FLAT_OUT_S = 5.0
START_S = 2.5
"""Until all eight have opened the file."""
DISK_EVERY_S = 0.1
CLOSE_EVERY = 4
"""The first process lets nobody wait any more after so many tickets of its own."""


class Way(Enum):
    """How tickets are taken."""

    OURS = "take_ticket"
    BARE = "floor: the same statements in bare pysqlite3"


@dataclass
class Taken:
    """What tickets have cost one process, or all of them."""

    seconds: list[float] = field(default_factory=list)
    busy: int = 0
    fsyncs: list[float] = field(default_factory=list)

    def add(self, other: "Taken") -> None:
        """Count what somebody else has taken too."""
        self.seconds += other.seconds
        self.busy += other.busy
        self.fsyncs += other.fsyncs


@dataclass(frozen=True)
class Run:
    """What eight processes do together.

    Args:
        each_a_second: Tickets that each of them is asked for; None for as many as it can.
    """

    way: Way
    live: Path
    now: ScaledClock
    statements: Sequence[Statement]
    start: float
    lasts_s: float
    each_a_second: int | None


class Product:
    """One of the processes that take tickets with the product."""

    def __init__(self, run: Run) -> None:
        self._branch = branch_at(run.live.parent, run.now)
        self._taken = 0

    def take(self) -> None:
        """Take a ticket with a slip, for one queue and the other in turns."""
        self._taken += 1
        somebody(self._branch, ("quick", "orientation")[self._taken % 2], printer="p1")

    def close_queues(self) -> None:
        """Let nobody wait any more."""
        for queue in "AE":
            reset(acting(self._branch, Role.RECEPTION), queue)

    def close(self) -> None:
        """Close the file."""
        self._branch.store.close()


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let the crowd work both ways in turns."""
    offered = {way: Taken() for way in Way}
    flat_out = {way: Taken() for way in Way}
    rounds = 1 if quick else 3
    with data_folder() as folder:
        now = a_shared_clock()
        branch = a_busy_branch(folder / "template", now)
        statements = listen(lambda: somebody(branch, printer="p1"))
        branch.store.close()
        for number in range(rounds):
            for way in Way:
                for taken, lasts_s, pace in (
                    (offered, OFFERED_S, EACH_A_SECOND), (flat_out, FLAT_OUT_S, None),
                ):  # fmt: skip
                    data = folder / f"{way.name}-{pace}-{number}"
                    a_busy_branch(data, now).store.close()
                    live, start = data / "live.db", time.monotonic() + START_S
                    taken[way].add(together(Run(way, live, now, statements, start, lasts_s, pace)))
            progress(number + 1, rounds)
    yield from figures(offered, {way: flat_out[way] for way in Way}, rounds * FLAT_OUT_S)


def figures(
    offered: dict[Way, Taken], flat_out: dict[Way, Taken], flat_out_s: float
) -> Iterator[Figure]:
    """Print and return what was found."""
    ours, bare = offered[Way.OURS], offered[Way.BARE]
    disk = ours.fsyncs + bare.fsyncs
    offers = CROWD * EACH_A_SECOND
    print(head(f"one ticket since it was due, {CROWD} processes, {offers} a second offered"))
    for way in Way:
        print(row(way.value, offered[way].seconds))
    print(row("the disk meanwhile (fdatasync of a page)", disk))
    print(head("the same at full speed"))
    for way in Way:
        print(row(way.value, flat_out[way].seconds))
    p95 = 1000 * percentile(ours.seconds, 0.95)
    yield Figure(Goal.CROWD_P95, "p95, in fsyncs by their p95", p95, 1000 * percentile(disk, 0.95))
    yield Figure(Goal.CROWD_MEDIAN, "p95, in their medians", p95, 1000 * percentile(disk, 0.5))
    yield Figure(
        Goal.CROWD_WORST, f"of {len(ours.seconds)}; floor: bare",
        1000 * max(ours.seconds), 1000 * max(bare.seconds),
    )  # fmt: skip
    yield Figure(Goal.CROWD_BUSY, f"of {len(ours.seconds)}", ours.busy)
    for name, these in (("32 a second", offered), ("full speed", flat_out)):
        for share in (0.5, 0.95):
            both = [1000 * percentile(these[way].seconds, share) for way in Way]
            yield Figure(Goal.CROWD_BARE, f"{name}, p{100 * share:.0f}", *both)
    rates = [len(flat_out[way].seconds) / flat_out_s for way in Way]
    yield Figure(Goal.CROWD_RATE, "all together", *rates)


def together(run: Run) -> Taken:
    """Let eight processes take tickets at once; return what each ticket took."""
    answers: Queue[Taken] = PROCESSES.Queue()
    processes = [
        PROCESSES.Process(target=one_of_the_crowd, args=(run, place, answers))
        for place in range(CROWD)
    ]
    for process in processes:
        process.start()
    whole = Taken()
    if run.each_a_second:  # at full speed the disk has enough to do
        time.sleep(max(0.0, run.start - time.monotonic()))
        count = int(run.lasts_s / DISK_EVERY_S)
        whole.fsyncs += fsyncs(run.live.parent, count, pause_s=DISK_EVERY_S)
    for _ in processes:
        whole.add(answers.get(timeout=60))
    for process in processes:
        process.join()
    return whole


def one_of_the_crowd(run: Run, place: int, answers: "Queue[Taken]") -> None:
    """Take tickets and report how long each took from when it was due."""
    if run.way is Way.OURS:
        taker: Product | BareTickets = Product(run)
    else:
        taker = BareTickets(run.live, run.statements, place)
    report = Taken()
    number = 0
    time.sleep(max(0.0, run.start - time.monotonic()))
    while (due := due_at(run, place, number)) < run.start + run.lasts_s:
        time.sleep(max(0.0, due - time.monotonic()))
        try:
            taker.take()
        except StoreBusyError:
            report.busy += 1
        else:
            report.seconds.append(time.monotonic() - due)
        number += 1
        if place == 0 and number % CLOSE_EVERY == 0:
            taker.close_queues()
    taker.close()
    answers.put(report)


def due_at(run: Run, place: int, number: int) -> float:
    """Return when a process takes its next ticket."""
    if run.each_a_second is None:
        return time.monotonic()
    return run.start + (number + place / CROWD) / run.each_a_second
