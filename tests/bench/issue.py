"""Taking a ticket: against the same statements without us, and by eight processes at once.

`python -m tests.bench.issue`
"""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from multiprocessing.queues import Queue
from pathlib import Path
from time import perf_counter

import pysqlite3

from kiosk.actions.desks import open_desk
from kiosk.actions.resetting import reset
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Role
from kiosk.store.sqlite import Engine, Row, connect
from kiosk.store.store import Store
from tests.bench._figures import data_folder, fsyncs, head, machine, percentile, row
from tests.builders import acting, somebody
from tests.store.crowd import DAY, PROCESSES, a_busy_branch, a_shared_clock, branch_at

ROUNDS = 40
A_ROUND = 15
WAITING = 20
GOAL_RATE = 0.9
LOADED_FOR_S = 30
CROWD = 8
EACH_A_SECOND = 4
GOAL_FSYNCS = 3.0
GOAL_MAX_S = 0.25

Statement = tuple[str, Mapping[str, object]]


def main() -> None:
    """Measure and print."""
    with data_folder() as folder:
        print(machine())
        print(head("the disk alone"))
        print(row("fdatasync of a page", fsyncs(folder, 200)), "\n")
        against_bare(folder)
    with data_folder() as folder:
        with_a_crowd(folder)


def timed(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = perf_counter()
    act()
    return perf_counter() - began


def against_bare(folder: Path) -> None:
    """Take tickets; run the very same statements through our store and in bare pysqlite3."""
    now = a_shared_clock()
    branch = a_busy_branch(folder / "ours", now)
    store = a_busy_branch(folder / "store", now).store
    a_busy_branch(folder / "bare", now).store.close()
    turns: list[tuple[float, float, float]] = []
    heard: list[Statement] = []
    with closing(connect(folder / "bare" / "live.db")) as connection:

        def turn(act: Callable[[], object]) -> tuple[float, float, float]:
            nonlocal heard
            heard, ours = listen(act)
            through = timed(lambda: through_store(store, heard))
            return ours, through, timed(lambda: in_bare(connection, heard))

        turn(lambda: somebody(branch, printer="p1"))
        for _ in range(ROUNDS):
            turn(lambda: reset(acting(branch, Role.RECEPTION), "A"))
            took = [turn(lambda: somebody(branch, printer="p1")) for _ in range(WAITING + A_ROUND)]
            turns += took[WAITING:]
    branch.store.close()
    store.close()
    print(head(f"one ticket with its slip, {len(heard)} statements, {WAITING} and more waiting"))
    report(*zip(*turns, strict=True))


def report(ours: Sequence[float], stored: Sequence[float], bare: Sequence[float]) -> None:
    """Print the three ways to one ticket and how they stand to each other."""
    print(row("take_ticket: rules, words of the slip, store", ours))
    print(row("the same statements through the store", stored))
    print(row("the same statements in bare pysqlite3", bare))
    for name, seconds in (("take_ticket", ours), ("the store", stored)):
        rate = statistics.median(bare) / statistics.median(seconds)
        more = 1000 * (statistics.median(seconds) - statistics.median(bare))
        word = "reached" if rate >= GOAL_RATE else "MISSED"
        print(f"{name}: {rate:.2f} of the bare rate, goal {GOAL_RATE}: {word} ({more:+.2f} ms)")
    print()


def listen(act: Callable[[], object]) -> tuple[list[Statement], float]:
    """Do something; return its statements and how long it took."""
    heard: list[Statement] = []
    plain = Engine.execute

    def remembering(
        self: Engine, statement: str, values: Mapping[str, object] | None = None
    ) -> list[Row]:
        heard.append((statement, values or {}))
        return plain(self, statement, values)

    Engine.execute = remembering  # type: ignore[method-assign]
    try:
        return heard, timed(act)
    finally:
        Engine.execute = plain  # type: ignore[method-assign]


def through_store(store: Store, statements: Sequence[Statement]) -> None:
    """Run statements as an action does, with the numbers log and the bell."""
    with store.transaction():
        for statement, values in statements:
            store._engine.execute(statement, values)
        store._numbers.append(DAY, [("A", 1, 1)])


def in_bare(connection: pysqlite3.Connection, statements: Sequence[Statement]) -> None:
    """Run statements in one transaction, each fetched whole."""
    connection.execute("begin immediate")
    for statement, values in statements:
        connection.execute(statement, values).fetchall()
    connection.execute("commit")


def with_a_crowd(folder: Path) -> None:
    """Eight processes offer 32 tickets a second; the disk is measured meanwhile."""
    data, now = folder / "data", a_shared_clock()
    a_busy_branch(data, now).store.close()
    answers: Queue[list[float]] = PROCESSES.Queue()
    processes = [
        PROCESSES.Process(target=one_of_the_crowd, args=(data, now, place, answers))
        for place in range(CROWD)
    ]
    for process in processes:
        process.start()
    time.sleep(3)
    beside = []
    for _ in range(LOADED_FOR_S * 4):
        beside.extend(fsyncs(folder, 1))
        time.sleep(0.2)
    seconds = [one for _ in processes for one in answers.get(timeout=60)]
    for process in processes:
        process.join()
    print(head(f"one ticket, {CROWD} processes, {CROWD * EACH_A_SECOND} a second offered"))
    print(row("take_ticket, from when it was due", seconds))
    print(row("fdatasync of a page meanwhile", beside))
    p95 = percentile(seconds, 0.95)
    for name, one in (("p95", percentile(beside, 0.95)), ("median", percentile(beside, 0.5))):
        word = "reached" if p95 <= GOAL_FSYNCS * one else "MISSED"
        print(f"p95 is {p95 / one:.1f} fsyncs by their {name}, goal {GOAL_FSYNCS:.0f}: {word}")
    word = "reached" if max(seconds) <= GOAL_MAX_S else "MISSED"
    print(
        f"worst {1000 * max(seconds):.0f} ms, goal {1000 * GOAL_MAX_S:.0f}: {word}; 0 busy errors"
    )


def one_of_the_crowd(
    path: Path, now: ScaledClock, place: int, answers: "Queue[list[float]]"
) -> None:
    """Take four tickets a second and report how long each took from when it was due."""
    branch = branch_at(path, now)
    desk = acting(branch, Role.DESK, str(place % 4 + 1))
    open_desk(desk, desk.actor.place)
    somebody(branch, printer="p1")
    time.sleep(2)  # until everybody has started
    seconds = []
    start = time.monotonic() + place / CROWD / EACH_A_SECOND
    for number in range(LOADED_FOR_S * EACH_A_SECOND):
        due = start + number / EACH_A_SECOND
        time.sleep(max(0.0, due - time.monotonic()))
        somebody(branch, "quick" if number % 2 else "orientation", printer="p1")
        seconds.append(time.monotonic() - due)
        if place == 0 and number % EACH_A_SECOND == 0:
            reset(acting(branch, Role.RECEPTION), "A")
            reset(acting(branch, Role.RECEPTION), "E")
    branch.store.close()
    answers.put(seconds)


if __name__ == "__main__":
    main()
