"""What people read of a service whose desks come and go by a roster."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import pause
from kiosk.actions.foresight.reading import foresight
from kiosk.actions.foresight.turns import due
from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.wait import Wait
from tests.actions.rosters import ONLY_EARLY, ONLY_LATE, WITH_BREAK, calls, orientation, rostered
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def test_before_any_desk_is_open_a_wait_counts_from_the_rostered_opening(
    branch: Branch, clock: Clock
):
    """Half past ten, one desk from eleven on: nobody reads "not available"."""
    branch = rostered(branch, d1=ONLY_LATE)
    clock.time = local(10, 30)
    somebody(branch)
    foreseen(branch)

    choice = orientation(branch)
    told = somebody(branch).wait

    assert calls(branch) == ["11:00-18:30"]
    assert (choice.state, choice.desk_opens) == (ChoiceState.OPEN, local(11))
    assert told is not None
    assert 30 <= told.low_min <= 35 <= (told.high_min or 0) <= 45


def test_a_break_that_begins_late_ends_late(branch: Branch, clock: Clock):
    """Two minutes: the tile says the next five minutes, the forecast knows better."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(10, 32)
    pause(desk_of(branch, "1"), "1")
    foreseen(branch)

    assert calls(branch) == ["10:47-18:30"]
    assert orientation(branch).desk_opens == local(10, 50)


def test_a_pause_in_the_planned_break_ends_with_it(branch: Branch, clock: Clock):
    """A newcomer waits for the end of the break, and reads when the desk opens."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(10, 30)
    pause(desk_of(branch, "1"), "1")
    foreseen(branch)

    choice, told = orientation(branch), somebody(branch).wait

    assert calls(branch) == ["10:45-18:30"]
    assert choice.desk_opens == local(10, 45)
    assert told is not None
    assert told.low_min <= 15 <= (told.high_min or 0)
    assert not told.is_at_once


def test_a_service_whose_desks_go_early_gives_no_tickets_that_lead_nowhere(
    branch: Branch, clock: Clock
):
    """Forty people, one desk of three minutes each, half an hour before it goes."""
    branch = rostered(branch, d1=ONLY_EARLY)
    clock.time = local(10, 30)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch)
    foreseen(branch)

    with pytest.raises(RefusedError) as no:
        somebody(branch)

    assert no.value.reason is Reason.FULL_TODAY


def test_a_forgotten_desk_stops_no_service(branch: Branch, clock: Clock):
    """Longer than anybody takes: nobody knows when it is free, which is no matter of the time."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(8, 40)
    desk = desk_of(branch, "1")
    somebody(branch)
    call_next(desk, "1")
    clock.advance(minutes=80)
    foreseen(branch)

    assert somebody(branch).wait is None


def test_where_a_desk_is_open_no_opening_is_told(branch: Branch, clock: Clock):
    """The wait says it all."""
    branch = rostered(branch, d1=ONLY_LATE)
    clock.time = local(10, 30)
    desk_of(branch, "2")
    foreseen(branch)

    choice = orientation(branch)

    assert choice.desk_opens is None
    assert choice.wait == Wait(0, 5, is_at_once=True)


def test_a_service_that_is_not_open_says_nothing_of_its_desks(branch: Branch, clock: Clock):
    """Before the branch opens its own time is what matters."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(8, 10)
    foreseen(branch)

    assert foresight(branch).opens("orientation") == local(8, 30)
    assert orientation(branch).desk_opens is None


def test_a_range_is_renewed_at_once_when_an_expected_desk_does_not_come(
    branch: Branch, clock: Clock
):
    """It is known to be wrong (queueing.md 3.16)."""
    branch = rostered(branch, d1=ONLY_LATE)
    clock.time = local(11, 9)
    foreseen(branch)
    held = foresight(branch).wait("orientation")
    clock.advance(seconds=70)
    assert due(branch) is not None
    foreseen(branch)

    assert held is not None
    assert foresight(branch).wait("orientation") is None


def test_a_forecast_is_due_before_the_branch_opens_while_somebody_waits(
    branch: Branch, clock: Clock
):
    """Reception may give a number to who stands at the door; those of yesterday wait for nobody."""
    branch = rostered(branch, d1=WITH_BREAK)
    clock.time = local(8, 10)
    somebody(acting(branch, Role.RECEPTION))
    foreseen(branch)
    clock.advance(minutes=2)
    waits = due(branch)
    clock.time = local(3).replace(day=24)
    foreseen(branch)
    clock.advance(minutes=2)

    assert waits is not None
    assert due(branch) is None
