"""Closed days go to the history file and leave the live one."""

import os
from dataclasses import replace

from kiosk.actions.archiving import archive, keep_house
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def a_day(branch: Branch, clock: Clock, *, people: int = 6) -> None:
    """Let people come; two are served."""
    for number in range(people):
        somebody(branch, preferential=number < 2)
        clock.advance(minutes=2)
    desk = desk_of(branch, "1")
    for _ in range(2):
        call_next(desk, "1")
        clock.advance(minutes=1)
        start_serving(desk, "1")
        clock.advance(minutes=4)
        finish(desk, "1")


def test_a_day_is_archived_when_a_number_of_the_next_was_taken(branch: Branch, clock: Clock):
    """Until then its closing can be taken back, so everything stays."""
    a_day(branch, clock)
    reset(acting(branch, Role.RECEPTION), None)

    assert archive(branch) == 0
    assert undo_reset(acting(branch, Role.RECEPTION)) == 4
    clock.advance(minutes=24 * 60)
    somebody(branch)

    assert archive(branch) == 1
    assert archive(branch) == 0
    assert branch.store.tickets.of_day("2026-11-23") == []
    assert len(branch.store.tickets.waiting()) == 1


def test_the_history_keeps_durations_and_nothing_else(branch: Branch, clock: Clock):
    """No number, no clock time, no operator, no flag; small preferential counts are left out."""
    a_day(branch, clock)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)

    visits = [dict(visit) for visit in branch.store.history.visits("2026-11-23")]

    assert len(visits) == 6
    assert set(visits[0]) == {"service", "outcome", "waiting_s", "walking_s", "service_s"}
    served = [visit for visit in visits if visit["outcome"] == "served"]
    assert {(visit["walking_s"], visit["service_s"]) for visit in served} == {(60, 240)}
    assert [dict(day) for day in branch.store.history.days()] == [
        {"day": "2026-11-23", "issued": 6}
    ]


def test_the_log_goes_with_the_day_and_still_holds_together(branch: Branch, clock: Clock):
    """The chain is checked from the first line that is kept."""
    a_day(branch, clock)
    clock.advance(minutes=24 * 60)
    somebody(branch)

    archive(branch)

    assert branch.store.events.broken_at() is None
    assert branch.store.events.audit_of_day("2026-11-23") == []


def test_old_history_is_forgotten(branch: Branch, clock: Clock):
    """What is older than the retention time goes."""
    a_day(branch, clock, people=2)
    clock.advance(minutes=60 * 24 * 31 * 2)
    short = replace(branch, office=replace(branch.office, retention_months=1))
    somebody(acting(short, Role.RECEPTION))

    archive(short)

    assert list(branch.store.history.days()) == []


def test_only_one_process_keeps_house(branch: Branch, clock: Clock):
    """Whoever holds the lease makes the sound copies; after it ran out somebody else may."""
    first = keep_house(branch, "one", None)

    assert first is not None
    assert keep_house(branch, "two", None) is None
    assert keep_house(branch, "one", first) == first
    clock.advance(minutes=6)
    assert keep_house(branch, "two", None) == clock()
    assert len(list(branch.store.folder.snapshots.glob("live-*.db"))) == 2


def test_nothing_of_a_purged_ticket_is_left_in_a_file(branch: Branch, clock: Clock):
    """Not in the live file nor in its log: deleted rows are overwritten (P4, P9)."""
    a_day(branch, clock)
    tokens = [ticket.token for ticket in branch.store.tickets.of_day("2026-11-23")]
    clock.advance(minutes=24 * 60)
    kept = somebody(branch)
    archive(branch)
    folder = branch.store.folder.path
    branch.store.close()  # before the files are read: plain reading would let go of the locks

    left = b"".join(path.read_bytes() for path in folder.glob("live.db*"))

    assert kept.code.encode() in left
    assert not [token for token in tokens if token.encode() in left]


def test_old_copies_are_deleted(branch: Branch, clock: Clock):
    """After seven days, snapshots and damaged files alike."""
    a_day(branch, clock)
    old = branch.store.snapshot(clock())
    damaged = branch.store.folder.path / "damaged-20261101"
    damaged.mkdir()
    for path in (old, damaged):
        os.utime(path, (0, 0))
    clock.advance(seconds=1)
    new = branch.store.snapshot(clock())
    os.utime(new, (clock().timestamp() + 86400,) * 2)
    clock.advance(minutes=24 * 60)
    somebody(branch)

    archive(branch)

    assert [old.exists(), damaged.exists(), new.exists()] == [False, False, True]
