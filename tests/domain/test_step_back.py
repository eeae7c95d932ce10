"""A step that is taken back leaves the ticket as it was."""

from kiosk.domain import ticket as steps
from kiosk.domain.step_back import (
    before,
    uncall,
    unfinish,
    unmiss,
    unpark,
    unresume,
    unsend,
    unstart,
)
from kiosk.domain.ticket import TicketStatus
from tests.domain.builders import a_ticket, after
from tests.domain.life import LATER_PLACE

WAITING = a_ticket()
CALLED = steps.call(WAITING, "4", after(minutes=2))
SERVING = steps.start_serving(CALLED, "4", after(minutes=3))
PARKED = steps.park(SERVING, "4", after(minutes=7))
RESUMED = steps.resume(PARKED, "4", after(minutes=17))


def test_each_step_at_a_desk_has_its_way_back():
    """The service before and after putting aside counts on from where it was."""
    assert uncall(CALLED) == WAITING
    assert unstart(SERVING) == CALLED
    assert unmiss(steps.mark_no_show(CALLED, "4")) == CALLED
    assert unpark(PARKED, after(minutes=7)) == SERVING
    assert unpark(steps.park(RESUMED, "4", after(minutes=19)), after(minutes=19)) == RESUMED
    assert unresume(RESUMED).served_s == PARKED.served_s
    assert unfinish(steps.finish(RESUMED, "4", after(minutes=20))) == RESUMED


def test_who_was_sent_on_is_again_where_they_were():
    """As the last of another service at another desk: with the place that they had."""
    for here in (CALLED, SERVING, RESUMED):
        sent = steps.transfer(here, "4", LATER_PLACE, "urp_contact", "7")

        assert unsend(sent, before(here, None)) == here


def test_a_clock_set_back_takes_nothing_away():
    """Seconds served are never below none."""
    assert unpark(PARKED, after(minutes=1)).served_s == PARKED.served_s
    assert unpark(steps.park(SERVING, "4", after(minutes=3)), after(minutes=9)).served_s == 0


def test_closed_without_a_beginning_is_called_again():
    """Reception closed it as served, and nobody had come."""
    closed = steps.close_as_served(CALLED, "4", after(minutes=9))

    assert unfinish(closed).status is TicketStatus.CALLED
