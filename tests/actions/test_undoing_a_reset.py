"""Taking back a closing: until somebody takes the next number."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import reset, undo_reset
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.scenes import everything, order, people
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def test_after_the_next_number_nothing_can_be_taken_back(branch: Branch, clock: Clock):
    """Somebody holds a number that was given on top of the closing."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "A")
    somebody(branch)

    with pytest.raises(RefusedError) as error:
        undo_reset(reception)

    assert error.value.reason is Reason.NOTHING_TO_UNDO


def test_a_number_in_another_queue_leaves_the_way_back(branch: Branch, clock: Clock):
    """Only the queue that was reset counts."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "A")
    somebody(branch, "quick")

    assert undo_reset(reception) == 3


def test_each_reset_can_be_taken_back_until_its_queue_goes_on(branch: Branch, clock: Clock):
    """A, then E: taking back E leaves A to be taken back too."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    before = order(branch, clock)
    reset(reception, "A")
    reset(reception, "E")

    assert undo_reset(reception) == 3
    assert undo_reset(reception) == 3

    assert order(branch, clock) == before
    with pytest.raises(RefusedError):
        undo_reset(reception)


def test_the_way_back_leads_from_the_reset_that_was_meant(branch: Branch, clock: Clock):
    """E has gone on; whoever looks at its page does not take back A by mistake."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "A")
    reset(reception, "E")
    meant = reception_view(reception)
    somebody(branch, "quick")

    with pytest.raises(RefusedError) as error:
        undo_reset(reception, meant.undoable_reset)

    assert error.value.reason is Reason.NOTHING_TO_UNDO
    assert meant.undoable_queue == "E"
    assert reception_view(reception).undoable_queue == "A"


def test_a_number_of_one_queue_leaves_the_reset_of_the_other(branch: Branch, clock: Clock):
    """E goes on with a new number; A was reset before it and waits for its way back."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "A")
    reset(reception, "E")
    somebody(branch, "quick")

    assert undo_reset(reception) == 3
    with pytest.raises(RefusedError):
        undo_reset(reception)
    assert {one.queue for one in branch.store.tickets.waiting()} == {"A", "E"}


def test_opening_a_desk_the_next_morning_leaves_the_way_back(branch: Branch, clock: Clock):
    """Nobody has taken a number yet; once somebody does, yesterday is over."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, None)
    clock.advance(minutes=22 * 60)
    desk_of(branch, "1")

    assert reception_view(reception).undoable_reset
    assert undo_reset(reception) == 6
    assert reset(reception, None) == 6
    assert somebody(branch).digits == "001"
    with pytest.raises(RefusedError) as error:
        undo_reset(reception)
    assert error.value.reason is Reason.NOTHING_TO_UNDO


def test_a_day_taken_back_in_the_morning_ends_with_the_first_number(branch: Branch, clock: Clock):
    """It is closed by itself then, and its tickets never mix with those of today."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, None)
    clock.advance(minutes=22 * 60)
    desk = desk_of(branch, "1")
    undo_reset(reception)

    view = somebody(branch)

    called = call_next(desk, "1")
    assert called is not None
    assert called.id == view.ticket_id
    assert {one.status for one in everything(branch)} == {TicketStatus.UNSERVED}


def test_what_closed_itself_is_not_taken_back(branch: Branch, clock: Clock):
    """Nor is what was reset on that day."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, "A")
    clock.advance(minutes=22 * 60)
    somebody(branch)

    assert reception_view(reception).undoable_reset is None
