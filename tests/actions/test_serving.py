"""Serving, putting aside, sending on, taking back."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import check_in, import_appointments
from kiosk.actions.desks import close_desk, open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.serving import (
    close_as_served,
    finish,
    finish_and_call_next,
    park,
    resume,
    start_serving,
    transfer,
)
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import TicketStatus
from tests.actions.scenes import served_at
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def test_from_the_call_to_the_end_of_service(branch: Branch, clock: Clock):
    """The times of a visit are kept with the ticket until the day is closed."""
    somebody(branch)
    desk, _ = served_at(branch)
    clock.advance(minutes=4)

    done = finish(desk, "1")

    assert done.status is TicketStatus.SERVED
    assert done.serving_at is not None
    assert done.ended_at is not None
    assert (done.ended_at - done.serving_at).total_seconds() == 240


def test_finish_and_call_the_next_is_one_step(branch: Branch):
    """Both happen, or neither: with nobody at the desk nobody is called."""
    somebody(branch)
    desk = desk_of(branch, "1")

    with pytest.raises(RefusedError):
        finish_and_call_next(desk, "1")
    assert len(branch.store.tickets.waiting()) == 1

    somebody(branch)
    call_next(desk, "1")
    start_serving(desk, "1")
    following = finish_and_call_next(desk, "1")
    assert following is not None
    assert following.number == 2


def test_a_parked_person_comes_back_to_the_same_desk(branch: Branch):
    """The desk keeps its claim; another desk may not take over."""
    somebody(branch)
    desk, ticket = served_at(branch)
    other = desk_of(branch, "2")

    park(desk, "1")
    with pytest.raises(RefusedError) as error:
        resume(other, "2", ticket.id)

    assert error.value.reason is Reason.NOT_YOURS
    assert resume(desk, "1", ticket.id).status is TicketStatus.SERVING


@pytest.mark.parametrize("keep_place", [True, False])
def test_a_transfer_keeps_the_number_and_if_asked_the_place(
    branch: Branch, clock: Clock, keep_place: bool
):
    """With the place: first in the new queue. Without: behind who waits there."""
    moved = somebody(branch)
    clock.advance(minutes=5)
    somebody(branch, "quick")
    desk, before = served_at(branch)
    clock.advance(minutes=1)

    after = transfer(desk, "1", "service:quick", keep_place=keep_place)

    assert (after.queue, after.number) == (before.queue, before.number)
    assert after.service == "quick"
    called = call_next(desk_of(branch, "2"), "2")
    assert called is not None
    assert (called.id == moved.ticket_id) is keep_place


def test_sent_on_as_the_last_is_as_if_they_came_now(branch: Branch, clock: Clock):
    """With preferential access as well: they have what somebody gets who comes with it now."""
    somebody(branch, preferential=True)
    desk, _ = served_at(branch)
    clock.advance(minutes=5)

    sent = transfer(desk, "1", "service:quick", keep_place=False)

    newcomer = branch.store.tickets.find(somebody(branch, "quick", preferential=True).ticket_id)
    assert newcomer is not None
    assert sent.standing == newcomer.standing


def test_somebody_sent_to_a_desk_is_called_only_there(branch: Branch):
    """Even a desk that serves the service does not call them."""
    somebody(branch)
    desk, _ = served_at(branch)
    other = desk_of(branch, "3")

    transfer(desk, "1", "desk:3", keep_place=True)

    assert call_next(desk, "1") is None
    third = call_next(other, "3")
    assert third is not None
    assert third.number == 1


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("service:nothing", Reason.UNKNOWN_SERVICE),
        ("desk:99", Reason.UNKNOWN_DESK),
        ("desk:3", Reason.DESK_CLOSED),
    ],
)
def test_a_transfer_to_nowhere_leaves_everything_as_it_was(
    branch: Branch, target: str, reason: Reason
):
    """The person is still at the desk."""
    somebody(branch)
    desk, ticket = served_at(branch)

    with pytest.raises(RefusedError) as error:
        transfer(desk, "1", target, keep_place=True)

    assert error.value.reason is reason
    assert branch.store.tickets.at_desk("1") == ticket


def test_nobody_waits_for_a_desk_that_has_closed(branch: Branch):
    """Put aside or sent there: back in the queue, with their place."""
    first, second = somebody(branch), somebody(branch)
    desk, _ = served_at(branch)
    other = desk_of(branch, "2")
    park(desk, "1")
    call_next(desk, "1")
    start_serving(desk, "1")
    transfer(desk, "1", "desk:2", keep_place=True)

    close_desk(desk, "1")
    close_desk(other, "2")

    again = desk_of(branch, "2")
    called = [call_next(again, "2")]
    start_serving(again, "2")
    called.append(finish_and_call_next(again, "2"))
    assert [one.id for one in called if one] == [first.ticket_id, second.ticket_id]


@pytest.mark.parametrize("is_serving", [True, False])
def test_reception_finishes_for_a_desk_that_forgot(branch: Branch, is_serving: bool):
    """Called or in service, it is served then."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    if is_serving:
        start_serving(desk, "1")

    done = close_as_served(acting(branch, Role.RECEPTION), "1")

    assert done.status is TicketStatus.SERVED
    assert (done.serving_at is not None) is is_serving
    with pytest.raises(RefusedError) as error:
        close_as_served(acting(branch, Role.RECEPTION), "1")
    assert error.value.reason is Reason.UNKNOWN_TICKET


def test_nobody_is_sent_to_consulting_without_an_appointment(branch: Branch):
    """R4 holds at the desk as well."""
    somebody(branch)
    desk, _ = served_at(branch)

    with pytest.raises(RefusedError) as error:
        transfer(desk, "1", "service:consulting", keep_place=True)

    assert error.value.reason is Reason.APPOINTMENT_ONLY


@pytest.mark.parametrize("booked_for", ["case_status", "consulting"])
def test_only_a_booking_for_consulting_opens_its_door(
    branch: Branch, clock: Clock, booked_for: str
):
    """One for the general counters does not (R4); the desk sees it beforehand."""
    reception = acting(branch, Role.RECEPTION)
    booking = Appointment("R1", "K7M4P2", None, booked_for, clock(), 20)
    import_appointments(reception, [booking])
    check_in(reception, booking.id, preferential=False, language="it", printer=None)
    desk, _ = served_at(branch, "3")
    transfer(desk, "3", "service:case_status", keep_place=True)
    call_next(desk, "3")

    refusals = {one.id: one.refusal for one in desk_view(desk, "3").targets}

    if booked_for == "consulting":
        assert refusals["service:consulting"] == ""
        sent = transfer(desk, "3", "service:consulting", keep_place=True)
        assert sent.service == "consulting"
        return
    assert refusals["service:consulting"] == AccessMode.APPOINTMENT_ONLY
    with pytest.raises(RefusedError) as error:
        transfer(desk, "3", "service:consulting", keep_place=True)
    assert error.value.reason is Reason.APPOINTMENT_ONLY


def test_a_desk_that_is_no_longer_configured_does_not_block_the_day(branch: Branch):
    """Reception finishes for it."""
    somebody(branch)
    served_at(branch)
    desks = {name: desk for name, desk in branch.office.desks.items() if name != "1"}
    office = replace(branch.office, desks=desks)
    reception = replace(acting(branch, Role.RECEPTION), office=office)

    assert close_as_served(reception, "1").status is TicketStatus.SERVED


def test_a_desk_left_open_overnight_is_opened_anew(branch: Branch, clock: Clock):
    """The day before ends with it; nobody's first ticket closes it under the staff."""
    desk = desk_of(branch, "1")
    clock.advance(minutes=24 * 60)

    open_desk(desk, "1")
    somebody(branch)

    assert call_next(desk, "1") is not None
