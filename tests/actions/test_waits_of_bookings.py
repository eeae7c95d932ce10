"""How long somebody waits who comes for a booking, as they are told when they check in."""

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.domain.actor import Role
from kiosk.domain.wait import Wait
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of, local
from tests.fakes import Clock
from tests.waits import foreseen


def test_who_comes_early_reads_no_range_that_begins_before_the_booked_time(
    branch: Branch, clock: Clock
):
    """The only desk has somebody."""
    desk = desk_of(branch, "3")
    booked(branch, clock, 2, id="R0", code="48210701")
    arrive(branch, "48210701")
    call_next(desk, "3")
    booked(branch, clock, 20)
    foreseen(branch)

    early = arrive(branch)

    assert early.not_before == local(10, 48)
    assert early.wait is not None
    assert early.wait.low_min >= 20


def test_who_comes_early_is_called_at_once_where_a_desk_is_idle(branch: Branch, clock: Clock):
    """And reads so: "not before 10:48" would be wrong in a second."""
    desk = desk_of(branch, "3")
    booked(branch, clock, 20)
    foreseen(branch)

    early = arrive(branch)
    called = call_next(desk, "3")

    assert early.wait == Wait(0, 5, is_at_once=True)
    assert early.not_before is None
    assert called is not None
    assert called.id == early.ticket_id


def test_a_booking_that_the_forecast_does_not_know_yet_is_not_for_before_its_time(
    branch: Branch, clock: Clock
):
    """Reception has just made it, or lets somebody in hours early."""
    desk = desk_of(branch, "3")
    booked(branch, clock, 2, id="R0", code="48210701")
    arrive(branch, "48210701")
    call_next(desk, "3")
    foreseen(branch)
    booked(branch, clock, 90)

    early = arrive(acting(branch, Role.RECEPTION))

    assert early.not_before == local(11, 58)
    assert early.wait == Wait(60, None, is_rough=True)
