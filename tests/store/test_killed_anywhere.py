"""A process killed at any step or byte leaves all of what it did, or nothing."""

import random
import shutil
from collections.abc import Mapping
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.desks import open_desk
from kiosk.actions.serving import park, start_serving, transfer
from kiosk.domain.actor import Role
from kiosk.store.numbers_log import NumbersLog
from kiosk.store.store import Store
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.store.crowd import DAY, a_busy_branch, branch_at
from tests.store.damage import Used, a_used_branch
from tests.store.killing import (
    Action,
    call,
    close_day,
    close_queue,
    keep,
    run,
    run_start,
    take,
    take_back,
)

State = Mapping[str, list[tuple[object, ...]]]
TABLES = (
    "ticket", "event", "head", "print_job", "business_day", "desk_session", "counter",
    "errand", "closed_service", "display_message",
)  # fmt: skip
BYTES_APART = 512
SHORT = 29
"""Every so many steps in the daily run; the long one takes each."""


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A branch in use: people wait, one was sent on with a note, one is aside, one did not come.

    Desks 2 and 3 are open, and everything lies in the file itself.
    """
    path = tmp_path_factory.mktemp("used") / "data"
    branch = a_busy_branch(path, Clock(), bookings=3)
    for service in ("orientation", "quick", "case_status") * 3:
        somebody(branch, service, printer="p1")
    for name in ("2", "3"):
        open_desk(acting(branch, Role.DESK, name), name)
    _have_worked(acting(branch, Role.DESK, "3"))
    branch.store.close()
    return path


def _have_worked(desk: Branch) -> None:
    """Let desk 3 have had somebody of every kind that a closing has to do with."""
    call_next(desk, "3")
    start_serving(desk, "3")
    transfer(desk, "3", "service:quick", keep_place=True, note="documenti", back=True)
    call_next(desk, "3")
    start_serving(desk, "3")
    park(desk, "3")
    call_next(desk, "3")
    mark_no_show(desk, "3")


def copy_of(used: Path, path: Path, *before: Action) -> Path:
    """Return a copy of the branch after some actions."""
    shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(used, path)
    for action in before:
        assert run(path, Clock(), action)
    return path


def state(path: Path) -> State:
    """Return everything that is kept, as whoever opens the branch next finds it."""
    store = Store.at(path, Clock())
    try:
        assert store.events.broken_at() is None
        logged = NumbersLog(path).highest(DAY)
        for ticket in store.tickets.of_day(DAY):
            furthest = logged[ticket.queue]
            assert (ticket.round, ticket.number) <= (furthest.round, furthest.number)
        assert list(path.glob("damaged-*")) == []
        return {
            table: sorted(tuple(row) for row in store._engine.execute(f"select * from {table}"))  # noqa: S608
            for table in TABLES
        }
    finally:
        store.close()


def without_counters(known: State) -> State:
    """Return a state as it is if a number was noted and never given."""
    return {table: rows for table, rows in known.items() if table != "counter"}


def hold(found: State, before: State, after: State) -> None:
    """All or nothing; only a number may be left out."""
    if without_counters(found) == without_counters(before):
        assert found["counter"] >= before["counter"]
        return
    assert found == after


ACTIONS = pytest.mark.parametrize(
    ("action", "first"),
    [
        (take, ()),
        (call, ()),
        (close_queue, ()),
        (close_day, ()),
        (take_back, (close_queue,)),
        (take_back, (close_day,)),
    ],
    ids=["take", "call", "close queue", "close day", "undo queue", "undo day"],
)
EVERY = pytest.mark.parametrize("apart", [SHORT, pytest.param(1, marks=pytest.mark.long)])


@ACTIONS
@EVERY
def test_killed_at_any_step(
    used: Path, tmp_path: Path, action: Action, first: tuple[Action, ...], apart: int
):
    """Before and after each statement, each line of the numbers log and the bell."""
    before = state(copy_of(used, tmp_path / "data", *first))
    copy_of(used, tmp_path / "data", *first, action)
    after = state(tmp_path / "data")
    assert before != after

    for step in count(1, apart):
        path = copy_of(used, tmp_path / "data", *first)
        ended = run(path, Clock(), action, step=step)
        hold(state(path), before, after)
        if ended:
            break
    assert step > apart
    print(f"killed {step // apart} times")  # noqa: T201


@ACTIONS
@EVERY
def test_killed_at_any_byte(
    used: Path, tmp_path: Path, action: Action, first: tuple[Action, ...], apart: int
):
    """The WAL is torn off anywhere while it is written."""
    base = copy_of(used, tmp_path / "base", *first)
    before = state(copy_of(base, tmp_path / "data"))
    after = state(copy_of(base, tmp_path / "data", action))

    for limit in count(1, BYTES_APART * apart):
        path = copy_of(base, tmp_path / "data")
        ended = run(path, Clock(), action, limit=limit)
        found = state(path)
        hold(found, before, after)
        if ended:
            assert found == after
            break
    assert limit > BYTES_APART * apart
    print(f"{limit} bytes, killed {limit // BYTES_APART // apart} times")  # noqa: T201


def a_closed_day(used: Path, path: Path) -> tuple[Path, Clock]:
    """Return the branch on the day after, when somebody has taken a number."""
    copy_of(used, path)
    clock = Clock()
    clock.time += timedelta(days=1)
    assert run(path, clock, take)
    return path, clock


@EVERY
def test_an_archive_killed_anywhere_is_finished_by_the_next(used: Path, tmp_path: Path, apart: int):
    """Between copy and deletion as well: nothing is lost and nothing counted twice."""
    ready, clock = a_closed_day(used, tmp_path / "ready")

    for step in count(1, apart):
        path = copy_of(ready, tmp_path / "data")
        ended = run(path, clock, keep, step=step)
        branch = branch_at(path, clock)
        archive(branch)
        archive(branch)
        history = branch.store.history
        assert [dict(day) for day in history.days()] == [{"day": DAY, "issued": 9}]
        assert len(history.visits(DAY)) == 10  # who was sent on was there for two services
        assert branch.store.tickets.of_day(DAY) == []
        assert branch.store.tickets.old_days("2026-11-24") == []
        assert branch.store.events.audit_of_day(DAY) == []
        assert branch.store.events.broken_at() is None
        assert len(branch.store.tickets.waiting()) == 1
        branch.store.close()
        if ended:
            break
    assert step > apart
    print(f"killed {step // apart} times")  # noqa: T201


@EVERY
def test_a_first_set_up_killed_anywhere_is_done_by_the_next(tmp_path: Path, apart: int):
    """Whatever was left there, the next start gives number 1."""
    for step in count(1, apart * 4):
        path = tmp_path / str(step)
        ended = run_start(path, Clock(), step=step)
        branch = a_busy_branch(path, Clock())
        assert somebody(branch).digits == "001"
        assert branch.store.places.notices(Clock().time.replace(hour=0)) == []
        branch.store.close()
        if ended:
            break
    assert step > apart
    print(f"killed {step // apart} times")  # noqa: T201


@EVERY
def test_a_repair_killed_anywhere_is_done_by_the_next(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, apart: int
):
    """The copy is taken, numbers go on, and staff are told, once."""
    used = a_used_branch(tmp_path_factory.mktemp("repair") / "data")
    for step in count(1, apart * 4):
        path = damaged(used, tmp_path / "data")
        ended = run_start(path, Clock(), step=step)
        branch = branch_at(path, Clock())
        assert somebody(branch).digits == "030"
        assert len(branch.store.tickets.of_day(DAY)) == 73
        notices = branch.store.places.notices(Clock().time.replace(hour=0))
        assert [one.key for one in notices] == ["store_restored"]
        kept = [one for one in path.glob("damaged-*/live.db") if one.read_bytes()[:4] == b"junk"]
        assert len(kept) == 1
        branch.store.close()
        if ended:
            break
    assert step > apart
    print(f"killed {step // apart} times")  # noqa: T201


def damaged(used: Used, path: Path) -> Path:
    """Return a copy of the branch whose live file is junk."""
    shutil.rmtree(path, ignore_errors=True)
    used.copy(path)
    dice = random.Random(1)  # noqa: S311 - damage, no secret
    (path / "live.db").write_bytes(b"junk" + dice.randbytes(10_000))
    return path
