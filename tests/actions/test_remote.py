"""An appointment by phone or on the web begins at its desk, and no display calls it."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.remote import begin_remote
from kiosk.actions.serving import finish
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from kiosk.store.events import Kind
from tests.actions.arrivals import booked
from tests.builders import acting, desk_of
from tests.fakes import Clock
from tests.store.replay import check

REMOTE = [DeliveryMode.PHONE_RECONTACT, DeliveryMode.WEB_MEETING]


@pytest.mark.parametrize("mode", REMOTE)
def test_it_is_served_and_counted_without_a_call(branch: Branch, clock: Clock, mode: DeliveryMode):
    """With a number of its queue; it leaves the list of the desk."""
    booked(branch, clock, service="consulting", mode=mode)
    desk = desk_of(branch, "3")
    assert [one.mode for one in desk_view(desk, "3").bookings] == [mode]

    begun = begin_remote(desk, "3", "R1")

    assert (begun.status, begun.desk, begun.written) == (TicketStatus.SERVING, "3", "C\u00a0001")
    assert display_view(acting(branch, Role.DISPLAY), 0).calls == ()
    assert branch.store.jobs.of_ticket(begun.id) == []
    assert desk_view(desk, "3").bookings == ()
    clock.advance(minutes=20)
    assert finish(desk, "3").served_s == 1200
    assert [one.kind for one in branch.store.events.of_ticket(begun.id)] == [
        Kind.CHECKED_IN, Kind.SERVING, Kind.SERVED,
    ]  # fmt: skip
    assert check(branch.store, "2026-11-23").tickets == 1


def test_it_stays_in_the_list_until_it_has_begun(branch: Branch, clock: Clock):
    """Also after its time: the phone may have been busy."""
    booked(branch, clock, service="consulting", mode=DeliveryMode.PHONE_RECONTACT)
    desk = desk_of(branch, "3")
    clock.advance(minutes=40)

    assert [one.appointment_id for one in desk_view(desk, "3").bookings] == ["R1"]


def test_it_begins_once_at_a_desk_that_holds_it(branch: Branch, clock: Clock):
    """Neither elsewhere, nor twice, nor one for which somebody comes."""
    booked(branch, clock, service="consulting", mode=DeliveryMode.WEB_MEETING)
    booked(branch, clock, id="R2", code="2", service="consulting")
    third, first = desk_of(branch, "3"), desk_of(branch, "1")

    for desk, name, appointment in [(first, "1", "R1"), (third, "3", "R2"), (third, "3", "R9")]:
        with pytest.raises(RefusedError) as error:
            begin_remote(desk, name, appointment)
        assert error.value.reason is Reason.NO_BOOKING_FOUND
    begin_remote(third, "3", "R1")
    finish(third, "3")
    with pytest.raises(RefusedError):
        begin_remote(third, "3", "R1")
