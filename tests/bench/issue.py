"""Taking a ticket, by one process: against the same statements without us."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from kiosk.actions.resetting import reset
from kiosk.domain.actor import Role
from kiosk.store.sqlite import connect
from kiosk.store.store import Store
from tests.bench._bare import Statement, in_bare, listen
from tests.bench._figures import data_folder, fsyncs, head, percentile, row, timed
from tests.bench._goals import Figure, Goal
from tests.builders import acting, somebody
from tests.store.crowd import DAY, a_busy_branch, a_shared_clock

A_ROUND = 15
WAITING = 20

OURS = "take_ticket: rules, words of the slip, store"
STORED = "the same statements through the store"
BARE = "floor: the same statements in bare pysqlite3"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Take tickets; run the very same statements through our store and in bare pysqlite3."""
    with data_folder() as folder:
        took = three_ways(folder, 4 if quick else 40)
        disk = fsyncs(folder, 200)
    print(head(f"one ticket with its slip, {WAITING} and more waiting"))
    for name, seconds in took.items():
        print(row(name, seconds))
    print(row("the disk alone (fdatasync of a page)", disk))
    bare = percentile(took[BARE], 0.5)
    for goal, name in ((Goal.ISSUE, STORED), (Goal.ISSUE_WHOLE, OURS)):
        yield Figure(goal, name, 1 / percentile(took[name], 0.5), 1 / bare)
    for share in (0.5, 0.95):
        ours, floor = (1000 * percentile(took[name], share) for name in (OURS, BARE))
        yield Figure(Goal.ISSUE_TIME, f"p{100 * share:.0f}", ours, floor)


def three_ways(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Return how long each ticket took in each of the three ways, in turns."""
    now = a_shared_clock()
    branch = a_busy_branch(folder / "ours", now)
    store = a_busy_branch(folder / "store", now).store
    a_busy_branch(folder / "bare", now).store.close()
    took: dict[str, list[float]] = {OURS: [], STORED: [], BARE: []}
    with closing(connect(folder / "bare" / "live.db")) as connection:

        def turn(act: Callable[[], object]) -> list[float]:
            ours = 0.0

            def noted() -> None:
                nonlocal ours
                ours = timed(act)

            heard = listen(noted)
            through = timed(lambda: through_store(store, heard))
            return [ours, through, timed(lambda: in_bare(connection, heard))]

        for _ in range(rounds):
            for number in range(WAITING + A_ROUND):
                turns = turn(lambda: somebody(branch, printer="p1"))
                for name, seconds in zip(took, turns, strict=True):
                    if number >= WAITING:
                        took[name].append(seconds)
            turn(lambda: reset(acting(branch, Role.RECEPTION), "A"))
    branch.store.close()
    store.close()
    return took


def through_store(store: Store, statements: Sequence[Statement]) -> None:
    """Run statements as an action does, with the numbers log and the bell."""
    with store.transaction():
        for statement, values in statements:
            store._engine.execute(statement, values)
        store._numbers.append(DAY, [("A", 1, 1)])
