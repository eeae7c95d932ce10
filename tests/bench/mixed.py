"""Eight processes do everything people do at a branch, at once: is anything done twice, or lost?

The log is held against the rules, step by step. How it stands when processes are killed is a test,
not a measurement: tests/journeys/test_killed.py, which `./test all` runs.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kiosk.actions.branch import Branch
from kiosk.actions.overview.display_view import display_view
from kiosk.domain.actor import Role
from tests.bench._figures import data_folder
from tests.bench._goals import Figure, Goal
from tests.journeys.test_many_processes import CROWD, Report, crowd
from tests.store.crowd import DAY, a_shared_clock, branch_at
from tests.store.replay import Replay, all_events

OPERATIONS = 40_000
QUICKLY = 2_000


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let the crowd work, then count what the log, the tickets and the display say of it."""
    with data_folder() as folder:
        reports = crowd(folder / "data", QUICKLY if quick else OPERATIONS)
        branch = branch_at(folder / "data", a_shared_clock(), Role.DISPLAY)
        counted = count(branch, reports)
        branch.store.close()
    done: Counter[str] = sum((report.done for report in reports), Counter())
    print(f"\n{done.total()} operations by {CROWD} processes: {dict(done)}")
    for name, times in counted.items():
        yield Figure(Goal.NOTHING_TWICE, f"{name} ({done.total()} operations)", times)


def count(branch: Branch, reports: Sequence[Report]) -> Mapping[str, int]:
    """Return how often something went wrong that never may."""
    events = all_events(branch.store)
    replay = Replay()
    for event in events:
        replay.take_in(event)
    tickets = branch.store.tickets.of_day(DAY)
    kept = {one.id: (one.queue, f"{one.number:03d}") for one in tickets}
    numbers = {(one.queue, one.round, one.number) for one in tickets}
    told = [one for report in reports for one in report.issued]
    return {
        "duplicate numbers": len(tickets) - len(numbers),
        "steps against a rule": len(replay.wrong),
        "told numbers not kept": sum(kept.get(one) != (queue, n) for one, queue, n in told),
        "calls a display misses": replay.calls - len(display_view(branch, 0).calls),
        "busy errors": sum(report.busy for report in reports),
    }
