"""An appointment by phone or on the web begins at its desk, and no display calls it."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, recall, reinstate
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.remote import begin_remote
from kiosk.actions.serving import finish, start_serving, transfer
from kiosk.actions.undoing import undo
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
    assert (begun.status, begun.desk, begun.written) == (TicketStatus.CALLED, "3", "C\u00a0001")
    start_serving(desk, "3")

    assert display_view(acting(branch, Role.DISPLAY), 0).calls == ()
    assert branch.store.jobs.of_ticket(begun.id) == []
    assert desk_view(desk, "3").bookings == ()
    clock.advance(minutes=20)
    assert finish(desk, "3").served_s == 1200
    assert [one.kind for one in branch.store.events.of_ticket(begun.id)] == [
        Kind.CHECKED_IN, Kind.PHONED, Kind.SERVING, Kind.SERVED,
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
    start_serving(third, "3")
    finish(third, "3")
    with pytest.raises(RefusedError):
        begin_remote(third, "3", "R1")


@pytest.fixture
def phoned(branch: Branch, clock: Clock) -> Branch:
    """Desk 3, which has just called somebody by phone."""
    booked(branch, clock, service="consulting", mode=DeliveryMode.PHONE_RECONTACT)
    desk = desk_of(branch, "3")
    begin_remote(desk, "3", "R1")
    return desk


def no_display_calls(branch: Branch) -> bool:
    """Return whether no display has anything to show."""
    return display_view(acting(branch, Role.DISPLAY), 0).calls == ()


def test_who_does_not_answer_is_called_again_and_then_a_no_show(phoned: Branch, clock: Clock):
    """Not before a minute has passed, three times at most; nobody in the hall hears of it."""
    for tried in (1, 2):
        clock.advance(seconds=59)
        with pytest.raises(RefusedError) as error:
            recall(phoned, "3")
        assert (error.value.reason, error.value.values) == (Reason.TOO_SOON, {"seconds": 1})
        clock.advance(seconds=1)
        assert recall(phoned, "3").calls == tried + 1
    clock.advance(seconds=60)
    with pytest.raises(RefusedError) as error:
        recall(phoned, "3")
    assert error.value.reason is Reason.TOO_MANY_CALLS

    gone = mark_no_show(phoned, "3")

    assert gone.status is TicketStatus.NO_SHOW
    assert desk_view(phoned, "3").bookings == ()
    assert no_display_calls(phoned)
    assert [one.kind for one in phoned.store.events.of_ticket(gone.id)][1:] == [
        Kind.PHONED, Kind.PHONED_AGAIN, Kind.PHONED_AGAIN, Kind.NO_SHOW,
    ]  # fmt: skip
    check(phoned.store, "2026-11-23")


def test_who_phones_back_within_the_grace_time_is_there_again(phoned: Branch, clock: Clock):
    """The desk takes the no-show back; or reception lets them back in, and the desk calls them."""
    mark_no_show(phoned, "3")
    clock.advance(minutes=9)
    view = desk_view(phoned, "3")
    assert (view.undo, view.last_mode) == ("no_show", DeliveryMode.PHONE_RECONTACT)
    back = undo(phoned, "3")
    assert back.status is TicketStatus.CALLED
    mark_no_show(phoned, "3")
    reinstate(acting(phoned, Role.RECEPTION), back.id)
    assert [one.appointment_id for one in desk_view(phoned, "3").bookings] == ["R1"]

    assert begin_remote(phoned, "3", "R1").id == back.id
    assert no_display_calls(phoned)


def test_a_call_by_mistake_is_taken_back(phoned: Branch):
    """The appointment is in the list as before, with its number; the next call is no display's."""
    waits = undo(phoned, "3")

    assert waits.status is TicketStatus.WAITING
    assert [one.appointment_id for one in desk_view(phoned, "3").bookings] == ["R1"]
    called = call_next(phoned, "3")
    assert called is not None
    assert called.id == waits.id
    ticket = desk_view(phoned, "3").ticket
    assert ticket is not None
    assert (ticket.mode, ticket.recall_in_s) == (DeliveryMode.PHONE_RECONTACT, 60)
    assert no_display_calls(phoned)


def test_who_is_sent_on_by_phone_is_called_by_phone(branch: Branch, phoned: Branch):
    """Another desk goes on with them: still nothing on the displays."""
    start_serving(phoned, "3")
    second = desk_of(branch, "2")
    sent = transfer(phoned, "3", "desk:2", keep_place=True)

    called = call_next(second, "2")

    assert called is not None
    assert called.id == sent.id
    assert no_display_calls(branch)
