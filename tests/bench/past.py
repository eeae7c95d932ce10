"""A branch with a past against a new one, which is the floor.

100,000 tickets of earlier days in the live file, 10 million visits in the history file.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from tests.bench._figures import data_folder, head, percentile, row, timed
from tests.bench._goals import Figure, Goal
from tests.bench._past import YESTERDAY, a_branch, a_morning, add_past, fill_history
from tests.builders import acting, last_call, somebody
from tests.store.crowd import a_shared_clock

LIVE_TICKETS = 100_000
A_DAY = 2000
HISTORY_TICKETS = 10_000_000
QUICK_HISTORY_TICKETS = 100_000
ARCHIVED_TICKETS = 500
SPOOL = "the spool's look"
"""Some millionths of a second: printed, but too little for a ratio."""
NEW, LIVE, HISTORY = "floor: none", "100,000 in the live file", "10 million in the history file"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Do the same in three branches, in turns; then close days in those that can."""
    now = a_shared_clock()
    with data_folder() as folder:
        branches = {name: a_branch(folder / str(place), now) for place, name in enumerate(PASTS)}
        for name, branch in branches.items():
            PASTS[name](branch, quick)
            a_morning(branch)
        size = branches[HISTORY].store.folder.history.stat().st_size
        print(f"the history file has {size / 1e9:.2f} GB")
        took = measured(branches, 20 if quick else 200)
        del branches[LIVE]
        took |= archived({NEW: branches[NEW], HISTORY: branches[HISTORY]}, 2 if quick else 7)
        for branch in branches.values():
            branch.store.close()
    for act, by_past in took.items():
        print(head(act))
        for name, seconds in by_past.items():
            print(row(name, seconds))
    for goal, name in ((Goal.PAST_LIVE, LIVE), (Goal.PAST_HISTORY, HISTORY)):
        for act, by_past in took.items():
            if name in by_past and act != SPOOL:
                values = [1000 * percentile(by_past[one], 0.5) for one in (name, NEW)]
                yield Figure(goal, f"{act}, p50", *values)


def measured(branches: Mapping[str, Branch], rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return how long each act took in each branch."""
    took = {act: {name: list[float]() for name in branches} for act in ACTS}
    names = list(branches)
    for number in range(rounds):
        first = number % len(names)  # nobody comes first each time
        for act, do in ACTS.items():
            for name in names[first:] + names[:first]:
                took[act][name].append(timed(partial(do, branches[name])))
    return took


def archived(branches: Mapping[str, Branch], rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return how long it took to bring a day into the history file."""
    act = f"archive a day of {ARCHIVED_TICKETS}"
    took = {name: list[float]() for name in branches}
    for number in range(rounds):
        for name, branch in branches.items():
            day = YESTERDAY - timedelta(days=number)
            add_past(branch, ARCHIVED_TICKETS, day, A_DAY)
            took[name].append(timed(partial(archive, branch)))
            assert branch.store.history.has(day.isoformat())
    return {act: took}


def serve(branch: Branch) -> None:
    """Serve whoever was called."""
    start_serving(acting(branch, Role.DESK, "1"), "1")
    finish(acting(branch, Role.DESK, "1"), "1")


def show(branch: Branch) -> None:
    """Look at the last calls."""
    display_view(acting(branch, Role.DISPLAY), last_call(branch) - 5)


ACTS: Mapping[str, Callable[[Branch], object]] = {
    "take a ticket": lambda branch: somebody(branch, printer="p1"),
    "call next": lambda branch: call_next(acting(branch, Role.DESK, "1"), "1"),
    "start and finish": serve,
    "reception's overview": lambda branch: reception_view(acting(branch, Role.RECEPTION)),
    "desk's overview": lambda branch: desk_view(acting(branch, Role.DESK, "1"), "1"),
    "kiosk's overview": lambda branch: kiosk_view(branch, "1"),
    "display's overview": show,
    SPOOL: lambda branch: branch.store.jobs.next_of("none"),
}
PASTS: Mapping[str, Callable[[Branch, bool], None]] = {
    NEW: lambda _branch, _quick: None,
    LIVE: lambda branch, _quick: add_past(branch, LIVE_TICKETS, YESTERDAY, A_DAY),
    HISTORY: lambda branch, quick: fill_history(
        branch, QUICK_HISTORY_TICKETS if quick else HISTORY_TICKETS
    ),
}
