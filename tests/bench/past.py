"""A branch with 100,000 tickets of earlier days in its live file against a new one.

`python -m tests.bench.past`
"""

import statistics
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.serving import finish, start_serving
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Role
from tests.bench._figures import data_folder, machine
from tests.builders import acting, last_call, somebody
from tests.store.crowd import a_busy_branch, a_shared_clock

PAST = 100_000
ROUNDS = 200
WAITING = 20
GOAL = 1.1

PAST_TICKETS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < :past)
insert into ticket (id, day, queue, round, number, service, issued_ms, origin, language, token,
  start_s, rate, head_start_s, preferential, status, desk, called_ms, calls, serving_ms, ended_ms)
select printf('0190-%08d', n), date('2026-11-22', printf('-%d days', n / 2000)), 'A',
  n / 999 + 1, n % 999 + 1, 'orientation', 1700000000000 + n, 'kiosk:1', 'it',
  printf('%032d', n), 1700000000, 1, 0, 0, 'served', '1', 1700000000000 + n, 1,
  1700000000000 + n, 1700000000000 + n from each
"""
PAST_EVENTS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < 4 * :past)
insert into event select n, date('2026-11-22', printf('-%d days', n / 8000)), 1700000000000 + n,
  case n % 4 when 0 then 'served' when 1 then 'issued' when 2 then 'called' else 'serving' end,
  'desk:1', printf('0190-%08d', n / 4), 'A', n % 999 + 1, '1', 'orientation',
  case when n % 4 = 2 then n / 4 + 1 end, '{}', zeroblob(32) from each
"""
PAST_JOBS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < :past)
insert into print_job select printf('0191-%08d', n), printf('0190-%08d', n), 0, 'p1', '{}',
  'printed', 'fence', 'ready', 'ABCD', 1700000000000 + n, 1700000000000 + n, 1700000000000 + n
from each
"""


def main() -> None:
    """Measure and print."""
    now = a_shared_clock()
    with data_folder() as folder:
        branches = [a_branch_with(folder / str(past), now, past) for past in (0, PAST)]
        print(machine())
        print(f"{'median ms':<24}{'none':>9}{PAST:>9}    ratio, goal {GOAL}")
        for name, (none, many) in measured(branches).items():
            before, after = statistics.median(none), statistics.median(many)
            word = "" if after <= GOAL * before else "  MISSED"
            print(f"{name:<24}{1000 * before:9.3f}{1000 * after:9.3f}{after / before:9.2f}{word}")
        for branch in branches:
            branch.store.close()


def measured(branches: list[Branch]) -> Mapping[str, tuple[list[float], list[float]]]:
    """Return how long each act took in the two branches, in turns."""
    seconds: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in ACTS}
    for number in range(ROUNDS):
        for name, act in ACTS.items():
            turns = list(zip(branches, seconds[name], strict=True))
            for branch, took in turns if number % 2 else reversed(turns):
                began = perf_counter()
                act(branch)
                took.append(perf_counter() - began)
    return seconds


def a_branch_with(path: Path, now: ScaledClock, past: int) -> Branch:
    """Return a branch with so many tickets of earlier days, where some people wait."""
    branch = a_busy_branch(path, now)
    if past:
        engine = branch.store._engine
        with engine.writing():
            for statement in (PAST_TICKETS, PAST_EVENTS, PAST_JOBS):
                engine.execute(statement, {"past": past})
            engine.execute("update head set sequence = 4 * :past, call = :past", {"past": past})
    for _ in range(WAITING):
        somebody(branch, printer="p1")
    open_desk(acting(branch, Role.DESK, "1"), "1")
    return branch


def serve(branch: Branch) -> None:
    """Serve whoever was called."""
    start_serving(acting(branch, Role.DESK, "1"), "1")
    finish(acting(branch, Role.DESK, "1"), "1")


def show(branch: Branch) -> None:
    """Look at the last calls."""
    display_view(acting(branch, Role.DISPLAY), last_call(branch) - 5)


ACTS: Mapping[str, Callable[[Branch], object]] = {
    "take": lambda branch: somebody(branch, printer="p1"),
    "call": lambda branch: call_next(acting(branch, Role.DESK, "1"), "1"),
    "start and finish": serve,
    "reception's overview": lambda branch: reception_view(acting(branch, Role.RECEPTION)),
    "desk's overview": lambda branch: desk_view(acting(branch, Role.DESK, "1"), "1"),
    "kiosk's overview": lambda branch: kiosk_view(branch, "1"),
    "display's overview": show,
    "the spool's look": lambda branch: branch.store.jobs.next_of("none"),
}

if __name__ == "__main__":
    main()
