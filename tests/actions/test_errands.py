"""A desk sends somebody on with a note, and they come back if it wants."""

import pytest

from kiosk.actions.archiving import keep_house
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import close_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import finish, start_serving, transfer
from kiosk.actions.undoing import undo
from kiosk.domain.actor import Role
from kiosk.domain.errand import Errand
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.scenes import served_at
from tests.builders import acting, desk_of, somebody


def test_who_is_to_come_back_waits_for_the_desk_that_sent_them(branch: Branch):
    """With the place they had, for the service they came for; the desk between sees the note."""
    somebody(branch)
    first, _ = served_at(branch)
    second = desk_of(branch, "2")
    transfer(first, "1", "desk:2", keep_place=True, note="  una  copia ", back=True)
    here = call_next(second, "2")
    assert here
    shown = desk_view(second, "2").ticket
    assert shown
    assert (shown.note, shown.back_to) == ("una copia", "1")
    start_serving(second, "2")

    back = finish(second, "2")

    assert (back.status, back.target_desk, back.service) == (
        TicketStatus.WAITING, "1", "orientation",
    )  # fmt: skip
    assert back.standing == here.standing
    assert call_next(second, "2") is None
    again = call_next(first, "1")
    assert again
    assert again.number == here.number
    start_serving(first, "1")
    assert finish(first, "1").status is TicketStatus.SERVED


def test_whose_desk_has_closed_goes_back_in_the_queue(branch: Branch):
    """With their place, for any desk that serves what they came for; the desk is told before.

    They were to come back as they had not been served: to end them here would send them home.
    """
    somebody(branch)
    first, ticket = served_at(branch)
    second = desk_of(branch, "2")
    transfer(first, "1", "desk:2", keep_place=True, back=True)
    close_desk(first, "1")
    call_next(second, "2")
    start_serving(second, "2")
    shown = desk_view(second, "2").ticket
    assert shown
    assert (shown.back_to, shown.back_to_closed) == ("1", True)

    back = finish(second, "2")

    assert (back.status, back.target_desk, back.service) == (
        TicketStatus.WAITING, None, "orientation",
    )  # fmt: skip
    assert back.standing == ticket.standing
    assert branch.store.errands.of(ticket.id) is None
    again = call_next(desk_of(branch, "1"), "1")
    assert again
    assert again.id == ticket.id


def test_a_way_back_in_the_queue_can_be_taken_back(branch: Branch):
    """The person is at the second desk again, with what it had been asked."""
    somebody(branch)
    first, ticket = served_at(branch)
    second = desk_of(branch, "2")
    transfer(first, "1", "desk:2", keep_place=True, note="una copia", back=True)
    close_desk(first, "1")
    call_next(second, "2")
    here = start_serving(second, "2")
    shown = desk_view(second, "2").ticket
    finish(second, "2")

    assert undo(second, "2").id == ticket.id

    assert branch.store.tickets.find(ticket.id) == here
    assert desk_view(second, "2").ticket == shown


def test_who_is_sent_on_further_still_comes_back(branch: Branch):
    """Desk 2 sends them to the front desk's queue: desk 1 gets them afterwards all the same."""
    somebody(branch, "quick")
    second, _ = served_at(branch, "2")
    first = desk_of(branch, "1")
    transfer(second, "2", "desk:1", keep_place=True, back=True)
    call_next(first, "1")
    transfer(first, "1", "service:orientation", keep_place=True)
    call_next(first, "1")
    start_serving(first, "1")

    back = finish(first, "1")

    assert (back.target_desk, back.service) == ("2", "quick")


def test_a_note_is_short_and_goes_with_the_service(branch: Branch):
    """Sixty characters; nothing of it is left once the person was served."""
    somebody(branch)
    first, ticket = served_at(branch)
    desk_of(branch, "2")
    with pytest.raises(RefusedError) as error:
        transfer(first, "1", "desk:2", keep_place=True, note="x" * 61)
    assert error.value.reason is Reason.NOTE_TOO_LONG
    transfer(first, "1", "desk:2", keep_place=True, note="breve")
    second = desk_of(branch, "2")
    call_next(second, "2")
    start_serving(second, "2")

    finish(second, "2")

    assert branch.store.errands.of(ticket.id) is None


def closed_with_note(branch: Branch) -> Errand:
    """Send somebody on with a note and close their queue; return what desk 2 was asked."""
    somebody(branch)
    first, ticket = served_at(branch)
    desk_of(branch, "2")
    transfer(first, "1", "desk:2", keep_place=True, note="una copia", back=True)
    reset(acting(branch, Role.RECEPTION), "A")
    asked = branch.store.errands.of(ticket.id)
    assert asked
    return asked


def test_a_reset_that_is_taken_back_gives_the_note_back(branch: Branch):
    """The house is kept in between: what can still be taken back keeps its note."""
    asked = closed_with_note(branch)
    keep_house(branch, "one", None)

    undo_reset(acting(branch, Role.RECEPTION))

    assert branch.store.errands.of(asked.ticket_id) == asked


def test_a_note_goes_once_its_reset_cannot_be_taken_back(branch: Branch):
    """Somebody has taken the queue's next number; a number of another queue changes nothing."""
    asked = closed_with_note(branch)
    somebody(branch, "quick")
    keep_house(branch, "one", None)
    assert branch.store.errands.of(asked.ticket_id) == asked
    somebody(branch)

    keep_house(branch, "one", None)

    assert branch.store.errands.of(asked.ticket_id) is None
