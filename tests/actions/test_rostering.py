"""Desks are expected by their roster: before they open, after a break, and not for ever."""

from dataclasses import replace

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import close_desk, go_on, pause
from kiosk.actions.foresight.turns import due
from tests.actions.rosters import ONLY_EARLY, ONLY_LATE, WITH_BREAK, calls, orientation, rostered
from tests.builders import desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def test_nobody_expects_a_desk_of_which_nothing_is_written(branch: Branch, clock: Clock):
    """Before the first one opens; an open one goes on until the branch closes, and after it."""
    branch = rostered(branch, all_day=True)
    clock.time = local(8, 31)
    foreseen(branch)
    before = orientation(branch)
    desk_of(branch, "1")

    assert (before.wait, before.desk_opens) == (None, None)
    assert calls(branch) == ["08:31-13:00", "15:00-00:00"]
    assert calls(branch, 1) == []


def test_a_desk_that_does_not_come_is_not_promised_for_ever(branch: Branch, clock: Clock):
    """Ten minutes, then it is absent; that it was late nobody reads as a time of opening."""
    branch = rostered(branch, d1=ONLY_LATE)
    clock.time = local(11, 4)
    foreseen(branch)
    late, late_calls = orientation(branch), calls(branch)
    clock.time = local(11, 10)
    foreseen(branch)

    assert late_calls == ["11:10-18:30"]
    assert late.desk_opens is None
    assert late.wait is not None
    assert (calls(branch), orientation(branch).wait) == ([], None)


def test_how_long_a_late_desk_is_waited_for_is_configured(branch: Branch, clock: Clock):
    """`desk_late_s` of [times]."""
    branch = rostered(branch, d1=ONLY_LATE)
    times = replace(branch.office.times, desk_late_s=120)
    branch = replace(branch, office=replace(branch.office, times=times))
    clock.time = local(11, 1)
    waited_for = calls(branch)
    clock.time = local(11, 2)

    assert (waited_for, calls(branch)) == (["11:02-18:30"], [])


def test_a_planned_break_is_in_the_forecast_before_it_begins(branch: Branch, clock: Clock):
    """Whoever is not called by then is called after it."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(10, 29)
    desk = desk_of(branch, "1")
    for _ in range(2):
        somebody(branch)
    call_next(desk, "1")
    foreseen(branch)

    told = somebody(branch).wait

    assert calls(branch) == ["10:29-10:30", "10:45-18:30"]
    assert told is not None
    assert told.low_min >= 15


def test_nobody_knows_when_an_unplanned_pause_ends(branch: Branch, clock: Clock):
    """The break planned for later does not bring the desk back; the afternoon does."""
    branch = rostered(branch, all_day=True, d1=WITH_BREAK)
    clock.time = local(9, 30)
    desk = desk_of(branch, "1")
    pause(desk, "1")
    clock.time = local(9, 31)
    paused = calls(branch)
    go_on(desk, "1")

    assert paused == ["15:00-00:00"]
    assert calls(branch)[0] == "09:31-10:30"


def test_a_desk_that_closed_within_its_hours_is_expected_in_the_next_ones(
    branch: Branch, clock: Clock
):
    """Nobody would be told to wait for somebody who went home."""
    branch = rostered(branch, all_day=True, d1=WITH_BREAK)
    clock.time = local(9, 30)
    desk = desk_of(branch, "1")
    clock.advance(minutes=20)
    close_desk(desk, "1")
    clock.advance(seconds=5)

    assert calls(branch) == ["15:00-00:00"]
    assert calls(rostered(branch, d1=WITH_BREAK)) == []


def test_a_desk_that_was_there_and_went_is_not_just_late(branch: Branch, clock: Clock):
    """Opened and closed within the grace time; to be closed for a planned break is no going."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(8, 31)
    desk = desk_of(branch, "1")
    clock.time = local(8, 34)
    close_desk(desk, "1")
    clock.time = local(8, 36)
    went = calls(branch)
    clock.time = local(9)
    desk = desk_of(branch, "1")
    clock.time = local(10, 30)
    close_desk(desk, "1")

    assert went == []
    assert calls(branch) == ["10:45-18:30"]


def test_a_desk_at_the_end_of_its_hours_goes_unless_it_calls_somebody(branch: Branch, clock: Clock):
    """Somebody else's desk is not promised; one that goes on evidently stays."""
    branch = rostered(branch, d1=ONLY_EARLY)
    clock.time = local(10, 55)
    desk = desk_of(branch, "1")
    somebody(branch)
    clock.time = local(11, 1)
    going = calls(branch)
    call_next(desk, "1")
    clock.advance(seconds=5)

    assert going == []
    assert calls(branch) == ["11:01-18:30"]


def test_nothing_is_due_at_night(branch: Branch, clock: Clock):
    """Nobody waits, no desk is open, and the branch is closed."""
    clock.time = local(19)
    foreseen(branch)
    clock.advance(minutes=30)

    assert due(branch) is None
