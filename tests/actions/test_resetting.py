"""Closing a queue or the day: preview, closing, undo."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.overview.reset_preview import reset_preview
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import park, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.scenes import everything, order, people
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def test_the_preview_says_what_the_reset_then_does(branch: Branch, clock: Clock):
    """Counts are equal, and looking changes nothing."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    before = order(branch, clock)

    preview = reset_preview(reception, None)

    assert order(branch, clock) == before
    assert reset(reception, None) == preview.closing == len(preview.numbers) == 6
    assert {row.letter: row.waiting for row in preview.rows} == {"A": 3, "E": 3, "L": 0, "C": 0}
    assert order(branch, clock) == []


@pytest.mark.parametrize("queue", [None, "A"])
def test_undo_restores_everybody_in_order(branch: Branch, clock: Clock, queue: str | None):
    """Tickets, their order and the counters are as before."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    before = order(branch, clock)
    tickets = everything(branch)

    closed = reset(reception, queue, restart_numbers=queue is not None)
    back = undo_reset(reception)

    assert closed == back
    assert order(branch, clock) == before
    assert everything(branch) == tickets
    assert somebody(branch).digits == "004"


def test_a_reset_of_one_queue_leaves_the_others(branch: Branch, clock: Clock):
    """E waits on; numbering of A goes on unless asked otherwise."""
    people(branch, clock)

    reset(acting(branch, Role.RECEPTION), "A")

    assert {ticket.queue for ticket in branch.store.tickets.waiting()} == {"E"}
    assert somebody(branch).digits == "004"


def test_numbering_starts_again_if_asked(branch: Branch, clock: Clock):
    """In a new round, so that no row is like another."""
    people(branch, clock)

    reset(acting(branch, Role.RECEPTION), "A", restart_numbers=True)

    view = somebody(branch)
    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    assert (ticket.number, ticket.round) == (1, 2)


def test_who_is_at_a_desk_blocks_the_reset(branch: Branch, clock: Clock):
    """The preview names the desk; the reset refuses and changes nothing."""
    people(branch, clock)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    start_serving(desk, "1")
    reception = acting(branch, Role.RECEPTION)

    preview = reset_preview(reception, None)
    with pytest.raises(RefusedError) as error:
        reset(reception, None)

    assert [(one.desk, one.status) for one in preview.blocking] == [("1", TicketStatus.SERVING)]
    assert error.value.reason is Reason.STILL_SERVING
    assert error.value.values["desks"] == "1"
    assert len(branch.store.tickets.waiting()) == 5


def test_parked_people_are_not_served_and_no_shows_stay_what_they_are(branch: Branch, clock: Clock):
    """Each ends as what it was, and comes back as what it was."""
    people(branch, clock)
    desk = desk_of(branch, "2")
    call_next(desk, "2")
    start_serving(desk, "2")
    park(desk, "2")
    call_next(desk, "2")
    mark_no_show(desk, "2")
    before = everything(branch)
    reception = acting(branch, Role.RECEPTION)

    assert reset(reception, None) == 5

    ended = {ticket.status for ticket in everything(branch)}
    assert ended == {TicketStatus.UNSERVED, TicketStatus.NO_SHOW}
    undo_reset(reception)
    assert everything(branch) == before


def test_a_closed_day_gives_no_number_and_is_closed_once(branch: Branch, clock: Clock):
    """Until it is taken back."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, None)

    with pytest.raises(RefusedError) as ticket:
        somebody(branch)
    with pytest.raises(RefusedError) as again:
        reset(reception, None)
    assert ticket.value.reason is Reason.DAY_CLOSED
    assert again.value.reason is Reason.ALREADY_CLOSED
    undo_reset(reception)
    assert somebody(branch).digits == "004"


def test_a_kiosk_may_not_reset(branch: Branch):
    """Only reception, supervisors and technicians."""
    with pytest.raises(RefusedError) as closing:
        reset(branch, None)
    with pytest.raises(RefusedError) as undoing:
        undo_reset(branch)
    assert closing.value.reason is Reason.NOT_ALLOWED
    assert undoing.value.reason is Reason.NOT_ALLOWED


def test_who_did_it_is_in_the_log(branch: Branch, clock: Clock):
    """The audit says who and how many, never whom."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION, "2")
    reset(reception, None)
    undo_reset(reception)

    audit = [dict(row) for row in branch.store.events.audit_of_day("2026-11-23")]

    assert [(row["kind"], row["actor"]) for row in audit] == [
        ("day_closed", "reception:2"),
        ("reset_undone", "reception:2"),
    ]
    assert '"closed": 6' in audit[0]["detail"]


def test_after_midnight_closing_closes_yesterday(branch: Branch, clock: Clock):
    """Not the coming day: the morning begins as usual, and the closing can be taken back."""
    people(branch, clock)
    clock.advance(minutes=14 * 60)
    reception = acting(branch, Role.RECEPTION)

    assert reset_preview(reception, None).closing == 6
    assert reset(reception, None) == 6
    assert undo_reset(reception) == 6
    assert reset(reception, None) == 6
    with pytest.raises(RefusedError) as error:
        reset(reception, None)
    assert error.value.reason is Reason.ALREADY_CLOSED
    clock.advance(minutes=9 * 60)
    assert somebody(branch).digits == "001"


def test_a_day_can_be_closed_before_anybody_has_come(branch: Branch):
    """With a desk open: a kiosk gives no number then."""
    reception = acting(branch, Role.RECEPTION)
    with pytest.raises(RefusedError) as error:
        reset(reception, None)
    assert error.value.reason is Reason.ALREADY_CLOSED
    desk_of(branch, "1")

    assert reset(reception, None) == 0
    with pytest.raises(RefusedError) as closed:
        somebody(branch)
    assert closed.value.reason is Reason.DAY_CLOSED


def test_a_queue_is_not_reset_before_anybody_has_come(branch: Branch, clock: Clock):
    """It begins no day: yesterday's closing can be taken back still."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    reset(reception, None)
    clock.advance(minutes=22 * 60)
    desk_of(branch, "1")

    with pytest.raises(RefusedError) as error:
        reset(reception, "A", restart_numbers=True)

    assert error.value.reason is Reason.NOTHING_TO_CLOSE
    assert branch.store.tickets.highest_day() == "2026-11-23"
    assert undo_reset(reception) == 6


@pytest.mark.parametrize("by_hand", [True, False])
def test_the_log_counts_alike_however_the_day_was_closed(
    branch: Branch, clock: Clock, by_hand: bool
):
    """Who was not served; not who missed a call."""
    people(branch, clock)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    mark_no_show(desk, "1")
    if by_hand:
        reset(acting(branch, Role.RECEPTION), None)
    else:
        clock.advance(minutes=22 * 60)
        somebody(branch)

    [closing] = branch.store.events.audit_of_day("2026-11-23")

    assert '"closed": 5' in closing["detail"]


def test_the_preview_says_where_numbering_starts_again(branch: Branch, clock: Clock):
    """At the queue's first number, and that is the one which comes."""
    people(branch, clock)
    reception = acting(branch, Role.RECEPTION)

    [row] = reset_preview(reception, "A").rows
    reset(reception, "A", restart_numbers=True)

    view = somebody(branch)
    assert row.first_number == f"{view.letter}\N{NO-BREAK SPACE}{view.digits}"
