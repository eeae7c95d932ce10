"""Closed days go to the history file and leave the live one."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions import archiving
from kiosk.actions.archiving import archive, keep_house
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, recall
from kiosk.actions.checking_in import import_appointments
from kiosk.actions.hall import put_up_message
from kiosk.actions.merging import merge
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import close_as_served, finish, start_serving, transfer
from kiosk.actions.undoing import undo
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
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


def visits(branch: Branch, clock: Clock) -> list[tuple[object, ...]]:
    """Let the day end by itself and return what the history keeps of it."""
    clock.advance(minutes=22 * 60)
    somebody(branch)
    archive(branch)
    names = ("service", "outcome", "waiting_s", "walking_s", "service_s")
    kept = branch.store.history.visits("2026-11-23")
    return [tuple(visit[name] for name in names) for visit in kept]


def test_each_service_of_somebody_sent_on_has_its_own_times(branch: Branch, clock: Clock):
    """Twenty minutes here and three there, and one arrival: where they had come."""
    somebody(branch)
    desk, other = desk_of(branch, "1"), desk_of(branch, "2")
    clock.advance(minutes=5)
    call_next(desk, "1")
    start_serving(desk, "1")
    clock.advance(minutes=20)
    transfer(desk, "1", "service:quick", keep_place=True)
    clock.advance(minutes=1)
    call_next(other, "2")
    start_serving(other, "2")
    clock.advance(minutes=3)
    finish(other, "2")

    assert visits(branch, clock) == [
        ("orientation", "transferred", 300, 0, 1200),
        ("quick", "served", 60, 0, 180),
    ]
    [day] = branch.store.history.days()
    assert day["issued"] == 1
    arrivals = branch.store.history._engine.execute("select * from half_hour")
    assert [(row["service"], row["arrived"]) for row in arrivals] == [("orientation", 1)]


def test_what_was_taken_back_is_not_measured(branch: Branch, clock: Clock):
    """A wrong call with its recall, a wrong no-show and a wrong finish leave no trace."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    clock.advance(seconds=30)
    recall(desk, "1")
    undo(desk, "1")
    clock.advance(seconds=270)
    call_next(desk, "1")
    mark_no_show(desk, "1")
    undo(desk, "1")
    clock.advance(minutes=1)
    start_serving(desk, "1")
    clock.advance(minutes=4)
    finish(desk, "1")
    clock.advance(seconds=10)
    undo(desk, "1")
    clock.advance(seconds=110)
    finish(desk, "1")

    assert visits(branch, clock) == [("orientation", "served", 300, 60, 360)]


@pytest.mark.parametrize("how", ["the day ended", "reception, called", "reception, served"])
def test_a_service_time_that_nobody_knows_is_none(branch: Branch, clock: Clock, how: str):
    """Nobody learns from it how long a service takes."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    if how != "reception, called":
        start_serving(desk, "1")
    clock.advance(minutes=7)
    if how != "the day ended":
        close_as_served(acting(branch, Role.RECEPTION), "1")

    [(_, outcome, _, _, service_s)] = visits(branch, clock)

    assert outcome == "served"
    assert service_s == (420 if how == "reception, served" else None)


def test_a_stop_after_the_last_deletion_leaves_nothing_for_a_day(
    branch: Branch, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    """The next round tidies up although it deletes no day."""
    booking = Appointment("R1", "K7M4P2", None, "case_status", clock(), 20)
    import_appointments(acting(branch, Role.RECEPTION), [booking])
    a_day(branch, clock)
    clock.time += timedelta(days=2)
    somebody(branch)
    with monkeypatch.context() as stopped:
        stopped.setattr(archiving, "_tidy", stop)
        with pytest.raises(KeyboardInterrupt):
            archive(branch)
    assert branch.store.appointments.with_code("2026-11-23", "K7M4P2")

    keep_house(branch, "one", None)

    assert branch.store.appointments.with_code("2026-11-23", "K7M4P2") is None


def stop(_: Branch) -> None:
    """Stop as a process is stopped."""
    raise KeyboardInterrupt


def test_opening_a_desk_the_next_morning_archives_nothing(branch: Branch, clock: Clock):
    """The closing can still be taken back, so the day stays."""
    a_day(branch, clock)
    reset(acting(branch, Role.RECEPTION), None)
    clock.advance(minutes=22 * 60)
    desk_of(branch, "1")

    assert archive(branch) == 0
    assert undo_reset(acting(branch, Role.RECEPTION)) == 4
    somebody(branch)
    assert archive(branch) == 1


def test_the_log_goes_with_the_day_and_still_holds_together(branch: Branch, clock: Clock):
    """The chain is checked from the first line that is kept."""
    a_day(branch, clock)
    clock.advance(minutes=24 * 60)
    somebody(branch)

    archive(branch)

    assert branch.store.events.broken_at() is None
    assert branch.store.events.audit_of_day("2026-11-23") == []


def test_what_staff_did_is_kept_but_not_whom_it_concerned(branch: Branch, clock: Clock):
    """Neither the other number of a merged ticket nor what a message said (P9, P15)."""
    reception = acting(branch, Role.RECEPTION)
    _, kept = somebody(branch), somebody(branch)
    merge(reception, kept.ticket_id, "A 1")
    put_up_message(reception, {"it": "La signora Rossi al 4."})
    clock.advance(minutes=24 * 60)
    somebody(branch)

    archive(branch)

    audit = branch.store.history._engine.execute("select kind, detail from audit order by rowid")
    assert [tuple(row) for row in audit] == [
        ("voided", "{}"),
        ("merged", "{}"),
        ("message_put_up", '{"until": null}'),
        ("day_closed", '{"by_itself": 1, "closed": 1}'),
    ]


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
