"""Calling people to a desk, again, and when they do not come."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import (
    call,
    call_next,
    call_number,
    mark_no_show,
    note_shown,
    recall,
    reinstate,
)
from kiosk.actions.desks import close_desk, go_on, open_desk, pause
from kiosk.actions.overview.display_view import display_view, last_shown
from kiosk.actions.overview.found_ticket import find_ticket
from kiosk.actions.serving import start_serving
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def test_the_rule_says_who_is_next(branch: Branch, clock: Clock):
    """Who came first, unless somebody with preferential access has more points."""
    first = somebody(branch)
    clock.advance(minutes=10)
    preferential = somebody(branch, preferential=True)
    clock.advance(minutes=1)
    desk = desk_of(branch, "1")

    called = call_next(desk, "1")

    assert called is not None
    assert called.id == preferential.ticket_id
    assert (called.status, called.desk, called.calls) == (TicketStatus.CALLED, "1", 1)
    start_serving(desk, "1")
    assert branch.store.tickets.waiting()[0].id == first.ticket_id


def test_a_desk_calls_only_what_its_profile_serves(branch: Branch):
    """Desk 1 serves no quick services."""
    somebody(branch, "quick")

    assert call_next(desk_of(branch, "1"), "1") is None
    assert call_next(desk_of(branch, "2"), "2") is not None


def test_two_desks_never_call_one_person(branch: Branch):
    """The second desk finds nobody."""
    somebody(branch)

    called = [call_next(desk_of(branch, name), name) for name in ("1", "2")]

    assert [ticket is not None for ticket in called] == [True, False]


@pytest.mark.parametrize("state", ["closed", "paused", "busy"])
def test_a_desk_that_cannot_call_says_why(branch: Branch, state: str):
    """Closed, on a pause, or somebody is still there."""
    somebody(branch)
    somebody(branch)
    desk = acting(branch, Role.DESK)
    if state != "closed":
        open_desk(desk, "1")
    if state == "paused":
        pause(desk, "1")
    if state == "busy":
        call_next(desk, "1")

    with pytest.raises(RefusedError) as error:
        call_next(desk, "1")

    expected = {
        "closed": Reason.DESK_CLOSED,
        "paused": Reason.DESK_PAUSED,
        "busy": Reason.DESK_BUSY,
    }
    assert error.value.reason is expected[state]


def test_a_pause_ends_and_a_desk_with_nobody_can_close(branch: Branch):
    """Each can be asked for twice without harm."""
    desk = desk_of(branch, "1")
    pause(desk, "1")

    go_on(desk, "1")
    go_on(desk, "1")
    close_desk(desk, "1")
    close_desk(desk, "1")

    assert branch.store.places.sessions() == {}


def test_one_session_at_a_desk(branch: Branch):
    """Somebody else cannot take an open desk; opening one's own again changes nothing."""
    desk = desk_of(branch, "1")
    open_desk(desk, "1")

    with pytest.raises(RefusedError) as error:
        open_desk(acting(branch, Role.RECEPTION), "1")

    assert error.value.reason is Reason.DESK_TAKEN


def test_a_recall_counts_from_the_showing(branch: Branch, clock: Clock):
    """Fifteen seconds after a display has shown the call, not after the tap."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    clock.advance(seconds=10)
    note_shown(acting(branch, Role.DISPLAY), "1", [1], shown=1)
    clock.advance(seconds=14)

    with pytest.raises(RefusedError) as error:
        recall(desk, "1")
    clock.advance(seconds=1)

    assert error.value.reason is Reason.TOO_SOON
    assert error.value.values["seconds"] == 1
    assert recall(desk, "1").calls == 2
    assert last_shown(branch, "1") == 1


def test_after_three_calls_only_the_no_show_is_left(branch: Branch, clock: Clock):
    """Nobody is called for ever."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    for _ in range(2):
        clock.advance(minutes=1)
        recall(desk, "1")
    clock.advance(minutes=1)

    with pytest.raises(RefusedError) as error:
        recall(desk, "1")
    gone = mark_no_show(desk, "1")

    assert error.value.reason is Reason.TOO_MANY_CALLS
    assert gone.status is TicketStatus.NO_SHOW


def test_reception_lets_a_late_person_back_in_with_their_place(branch: Branch, clock: Clock):
    """Same number, same seniority."""
    first = somebody(branch)
    clock.advance(minutes=1)
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    mark_no_show(desk, "1")

    reinstate(acting(branch, Role.RECEPTION), first.ticket_id)

    called = call_next(desk, "1")
    assert called is not None
    assert called.id == first.ticket_id


@pytest.mark.parametrize(("minutes", "keeps"), [(10, True), (10.1, False)])
def test_after_the_grace_time_a_late_person_waits_after_the_others(
    branch: Branch, clock: Clock, *, minutes: float, keeps: bool
):
    """Reception reads before which of the two it will be."""
    first = somebody(branch)
    clock.advance(minutes=1)
    second = somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    mark_no_show(desk, "1")
    clock.advance(minutes=minutes)
    reception = acting(branch, Role.RECEPTION)
    assert find_ticket(reception, "A 1").keeps_place is keeps

    reinstate(reception, first.ticket_id)

    called = call_next(desk, "1")
    assert called is not None
    assert called.id == (first if keeps else second).ticket_id


def test_out_of_turn_by_number_or_ticket(branch: Branch):
    """`a 2` is the second; a number nobody holds and one of another profile are refused."""
    somebody(branch)
    second = somebody(branch)
    quick = somebody(branch, "quick")
    desk = desk_of(branch, "1")

    for text, reason in (
        ("A 77", Reason.UNKNOWN_TICKET),
        ("hello", Reason.NOT_A_TICKET_NUMBER),
        ("E 1", Reason.NOT_IN_PROFILE),
    ):
        with pytest.raises(RefusedError) as error:
            call_number(desk, "1", text)
        assert error.value.reason is reason
    assert quick.letter == "E"
    assert call_number(desk, "1", "a 2").id == second.ticket_id
    with pytest.raises(RefusedError) as error:
        call(desk, "1", second.ticket_id)
    assert error.value.reason is Reason.DESK_BUSY


def test_digits_alone_call_the_one_who_waits_with_them(branch: Branch):
    """However many have them somewhere in their number; A 001 has gone, so 1 is E 001."""
    first = somebody(branch)
    for _ in range(29):
        somebody(branch)
    quick = somebody(branch, "quick")
    desk = desk_of(branch, "2")

    for text in ("1", "001"):
        with pytest.raises(RefusedError) as error:
            call_number(desk, "2", text)
        assert error.value.reason is Reason.WHICH_TICKET
    for text in ("31", "0001"):
        with pytest.raises(RefusedError) as error:
            call_number(desk, "2", text)
        assert error.value.reason is Reason.NOT_A_TICKET_NUMBER
    assert call(desk, "2", first.ticket_id).written == "A\u00a0001"
    mark_no_show(desk, "2")

    assert call_number(desk, "2", " 1 ").id == quick.ticket_id


def test_displays_get_every_call_in_order(branch: Branch, clock: Clock):
    """The call list has no gaps and knows who is still called."""
    for _ in range(3):
        somebody(branch)
    desk, other = desk_of(branch, "1"), desk_of(branch, "2")
    call_next(desk, "1")
    call_next(other, "2")
    mark_no_show(desk, "1")
    clock.advance(minutes=1)
    recall(other, "2")

    display = acting(branch, Role.DISPLAY)
    calls = display_view(display, 0).calls

    assert [one.sequence for one in calls] == [1, 2, 3]
    assert [(one.number, one.desk, one.still_called) for one in calls] == [
        (1, "1", False),
        (2, "2", True),
        (2, "2", True),
    ]
    assert [one.sequence for one in display_view(display, 2).calls] == [3]
