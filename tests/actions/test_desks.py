"""Desks from one day to the next, and those who wait for one that has closed."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, reinstate
from kiosk.actions.desks import close_desk, go_on, open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import park, start_serving, transfer
from kiosk.actions.waits import competing
from kiosk.domain.actor import Role
from kiosk.domain.desk import DeskState
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """Reception of the same branch."""
    return acting(branch, Role.RECEPTION)


def next_morning(reception: Branch, clock: Clock) -> None:
    """Close the day and let the night go by."""
    reset(reception, None)
    clock.time += timedelta(days=1)


def test_a_desk_left_open_when_reception_closed_the_day_opens_anew(
    branch: Branch, reception: Branch, clock: Clock
):
    """The next morning its session has ended with its day, whoever opens it."""
    somebody(branch)
    desk_of(branch, "1")
    desk_of(branch, "2")
    next_morning(reception, clock)

    desk = desk_of(branch, "1")
    open_desk(reception, "2")

    states = [row.state for row in reception_view(reception).desks]
    assert states == [DeskState.FREE, DeskState.FREE, DeskState.CLOSED]
    somebody(branch)
    assert call_next(desk, "1") is not None


@pytest.mark.parametrize("serving", [True, False])
def test_a_desk_that_opens_on_a_day_nobody_closed_is_free(
    branch: Branch, reception: Branch, clock: Clock, serving: bool
):
    """Whoever was left there the day before has gone; the day stays until the next number."""
    somebody(branch)
    somebody(branch, "quick")
    desk = desk_of(branch, "1")
    left = call_next(desk, "1")
    if serving:
        start_serving(desk, "1")
    clock.time += timedelta(days=1)

    desk_of(branch, "1")

    assert desk_view(desk, "1").state is DeskState.FREE
    assert left is not None
    ended = branch.store.tickets.find(left.id)
    assert ended is not None
    assert ended.status is (TicketStatus.SERVED if serving else TicketStatus.UNSERVED)
    assert reset(reception, None) == 1
    assert undo_reset(reception) == 1
    somebody(branch)
    assert call_next(desk, "1") is not None


def test_a_desk_that_opens_leaves_the_way_back_of_a_queue(
    branch: Branch, reception: Branch, clock: Clock
):
    """Yesterday's reset can be taken back until somebody takes a number."""
    somebody(branch)
    reset(reception, "A")
    clock.time += timedelta(days=1)
    desk_of(branch, "1")

    assert undo_reset(reception) == 1


def test_the_first_number_ends_the_desks_of_yesterday_only(
    branch: Branch, reception: Branch, clock: Clock
):
    """A desk that opened this morning before anybody came stays open."""
    somebody(branch)
    desk_of(branch, "1")
    desk_of(branch, "2")
    next_morning(reception, clock)
    desk_of(branch, "1")

    somebody(branch)

    assert set(branch.store.places.sessions()) == {"1"}


def test_a_desk_of_yesterday_is_closed_for_everybody(
    branch: Branch, reception: Branch, clock: Clock
):
    """Nobody is sent there, it calls nobody, and it does not count among those that serve."""
    somebody(branch)
    yesterday = desk_of(branch, "2")
    next_morning(reception, clock)
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")

    steps: list[Callable[[], object]] = [
        lambda: transfer(desk, "1", "desk:2", keep_place=True),
        lambda: call_next(yesterday, "2"),
        lambda: go_on(yesterday, "2"),
    ]
    for step in steps:
        with pytest.raises(RefusedError) as error:
            step()
        assert error.value.reason is Reason.DESK_CLOSED
    assert "desk:2" not in {one.id for one in desk_view(desk, "1").targets}
    assert [row.desks for row in reception_view(reception).queues][:2] == [("1",), ()]
    assert "quick" not in competing(branch, "orientation")


def sent_to_desk_2(branch: Branch) -> Ticket:
    """Let desk 1 send somebody to desk 2."""
    somebody(branch)
    desk = desk_of(branch, "1")
    desk_of(branch, "2")
    call_next(desk, "1")
    return transfer(desk, "1", "desk:2", keep_place=True)


def test_a_late_person_does_not_wait_for_a_desk_that_has_closed(branch: Branch, reception: Branch):
    """Let back in, any desk that serves them may call."""
    sent = sent_to_desk_2(branch)
    other = acting(branch, Role.DESK, "2")
    call_next(other, "2")
    mark_no_show(other, "2")
    close_desk(other, "2")

    back = reinstate(reception, sent.id)

    assert (back.status, back.target_desk) == (TicketStatus.WAITING, None)
    called = call_next(acting(branch, Role.DESK), "1")
    assert called is not None
    assert called.id == sent.id


def test_a_late_person_still_waits_for_a_desk_that_is_open(branch: Branch, reception: Branch):
    """They were sent there."""
    sent = sent_to_desk_2(branch)
    other = acting(branch, Role.DESK, "2")
    call_next(other, "2")
    mark_no_show(other, "2")

    assert reinstate(reception, sent.id).target_desk == "2"


@pytest.mark.parametrize("queue", [None, "A"])
def test_nobody_comes_back_from_a_reset_to_a_desk_that_has_closed(
    branch: Branch, reception: Branch, queue: str | None
):
    """Put aside there or sent there: they wait for any desk, and the log says so."""
    sent = sent_to_desk_2(branch)
    somebody(branch)
    other = acting(branch, Role.DESK, "2")
    somebody(branch, "quick")
    desk = acting(branch, Role.DESK)
    call_next(desk, "1")
    start_serving(desk, "1")
    put_aside = park(desk, "1")
    reset(reception, queue)
    close_desk(other, "2")
    close_desk(desk, "1")

    undo_reset(reception)

    back = {one.id: one for one in branch.store.tickets.waiting()}
    for ticket in (sent, put_aside):
        assert (back[ticket.id].desk, back[ticket.id].target_desk) == (None, None)
        assert branch.store.events.of_ticket(ticket.id)[-1].kind is Kind.RELEASED
