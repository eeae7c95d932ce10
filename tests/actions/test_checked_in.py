"""Somebody comes again with a booking that became a ticket already."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, reinstate
from kiosk.actions.checking_in import find_booking
from kiosk.actions.issuing import void
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import close_as_served
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of
from tests.fakes import Clock


def test_the_same_booking_twice_prints_the_same_ticket_again(branch: Branch, clock: Clock):
    """Never a second number."""
    booked(branch, clock)
    first = arrive(branch, printer="p1")

    assert find_booking(branch, "48210700").checked_in
    again = arrive(branch, printer="p1")

    assert again.again
    assert (again.letter, again.digits) == (first.letter, first.digits)
    assert [job.copy for job in branch.store.jobs.of_ticket(first.ticket_id)] == [0, 1]


def test_whom_staff_checked_in_early_is_only_printed_again(branch: Branch, clock: Clock):
    """The kiosk does not send them away."""
    booked(branch, clock, 60)
    first = arrive(acting(branch, Role.RECEPTION))

    assert arrive(branch).digits == first.digits


@pytest.mark.parametrize("how", ["voided", "reset"])
def test_a_ticket_that_counts_no_more_is_not_printed_again(branch: Branch, clock: Clock, how: str):
    """Whoever checks in again after staff withdrew it gets a new number."""
    booked(branch, clock)
    first = arrive(branch)
    reception = acting(branch, Role.RECEPTION)
    void(reception, first.ticket_id) if how == "voided" else reset(reception, "L")

    assert not find_booking(branch, "48210700").checked_in
    again = arrive(branch)

    assert (again.digits, again.again) == ("002", False)


def test_after_a_missed_call_reception_lets_them_back_in(branch: Branch, clock: Clock):
    """No second number, and no slip that nobody calls."""
    booked(branch, clock)
    arrive(branch)
    desk = desk_of(branch, "3")
    call_next(desk, "3")
    mark_no_show(desk, "3")

    with pytest.raises(RefusedError) as error:
        arrive(branch)

    assert error.value.reason is Reason.WRONG_STATUS


def test_a_missed_call_that_a_reset_ended_leads_to_a_new_number(branch: Branch, clock: Clock):
    """Nobody could be let back in with the old one."""
    booked(branch, clock)
    missed = arrive(branch)
    desk, reception = desk_of(branch, "3"), acting(branch, Role.RECEPTION)
    call_next(desk, "3")
    mark_no_show(desk, "3")
    reset(reception, "L")
    with pytest.raises(RefusedError):
        reinstate(reception, missed.ticket_id)

    assert not find_booking(branch, "48210700").checked_in
    again = arrive(branch)

    assert (again.letter, again.digits, again.again) == ("L", "002", False)


def waiting(branch: Branch) -> list[str]:
    """Return the numbers that wait, in the order of issue."""
    return [one.written for one in branch.store.tickets.waiting()]


def test_undoing_a_reset_brings_back_no_second_ticket_of_a_booking(branch: Branch, clock: Clock):
    """Whoever came again too late holds the front desk's paper, and only that one is called."""
    booked(branch, clock)
    arrive(branch)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "L")
    clock.advance(minutes=60)
    newer = arrive(branch)

    assert undo_reset(reception) == 0

    assert newer.letter == "A"
    assert waiting(branch) == ["A\u00a0001"]
    assert arrive(branch).ticket_id == newer.ticket_id


def test_undoing_two_resets_leaves_the_newest_ticket_of_a_booking(branch: Branch, clock: Clock):
    """Each paper took the place of the one before; the people beside them come back."""
    booked(branch, clock)
    booked(branch, clock, id="R2", code="48210701")
    arrive(branch)
    arrive(branch, "48210701")
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "L")
    clock.advance(minutes=60)
    arrive(branch)
    reset(reception, "A")

    assert undo_reset(reception) == 1
    assert undo_reset(reception) == 1

    assert sorted(waiting(branch)) == ["A\u00a0001", "L\u00a0002"]


def test_a_missed_call_that_a_newer_ticket_replaced_is_let_back_in_no_more(
    branch: Branch, clock: Clock
):
    """Not even after the reset that ended it was taken back."""
    booked(branch, clock)
    missed = arrive(branch)
    desk, reception = desk_of(branch, "3"), acting(branch, Role.RECEPTION)
    call_next(desk, "3")
    mark_no_show(desk, "3")
    reset(reception, "L")
    clock.advance(minutes=60)
    arrive(branch)

    undo_reset(reception)

    with pytest.raises(RefusedError):
        reinstate(reception, missed.ticket_id)
    assert waiting(branch) == ["A\u00a0001"]


@pytest.mark.parametrize("served", [True, False])
def test_a_booking_that_was_moved_to_another_day_gets_that_days_ticket(
    branch: Branch, clock: Clock, served: bool
):
    """Nobody calls yesterday's number, and what was done yesterday is no answer today."""
    booked(branch, clock)
    first = arrive(branch)
    if served:
        call_next(desk_of(branch, "3"), "3")
        close_as_served(acting(branch, Role.RECEPTION), "3")
    clock.advance(minutes=24 * 60)
    booked(branch, clock)

    assert not find_booking(branch, "48210700").checked_in
    again = arrive(branch)

    assert again.ticket_id != first.ticket_id
    assert not again.again
    assert [one.id for one in branch.store.tickets.waiting()] == [again.ticket_id]


def test_a_booking_that_was_served_is_no_booking_any_more(branch: Branch, clock: Clock):
    """The same neutral answer as for every other cause."""
    booked(branch, clock)
    arrive(branch)
    call_next(desk_of(branch, "3"), "3")
    close_as_served(acting(branch, Role.RECEPTION), "3")

    with pytest.raises(RefusedError) as error:
        find_booking(branch, "48210700")

    assert error.value.reason is Reason.NO_BOOKING_FOUND
