"""Taking back a slip of the finger: the last step that stands, and the one before it."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call, call_next, mark_no_show, recall, reinstate
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.resetting import reset
from kiosk.actions.serving import (
    close_as_served,
    finish,
    finish_and_call_next,
    start_serving,
)
from kiosk.actions.undoing import undo
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.scenes import served_at
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.mark.parametrize("step", ["call", "finish", "no_show"])
def test_a_slip_of_the_finger_is_taken_back(branch: Branch, step: str):
    """The ticket stands as it did before the step."""
    somebody(branch)
    desk = desk_of(branch, "1")
    called = call_next(desk, "1")
    assert called is not None
    if step == "finish":
        start_serving(desk, "1")
        finish(desk, "1")
    if step == "no_show":
        mark_no_show(desk, "1")

    back = undo(desk, "1")

    expected = {
        "call": TicketStatus.WAITING,
        "finish": TicketStatus.SERVING,
        "no_show": TicketStatus.CALLED,
    }
    assert back.status is expected[step]
    if step == "finish":
        undo(desk, "1")  # the start before it
    if step != "call":
        undo(desk, "1")  # the call before that
    with pytest.raises(RefusedError) as error:
        undo(desk, "1")
    assert error.value.reason is Reason.NOTHING_TO_UNDO


@pytest.mark.parametrize("seconds", [11, -3600])
def test_what_is_long_ago_stays(branch: Branch, clock: Clock, seconds: int):
    """After ten seconds the step counts; a clock set back gives nobody an hour."""
    somebody(branch)
    desk, _ = served_at(branch)
    finish(desk, "1")
    clock.advance(seconds=seconds)

    with pytest.raises(RefusedError) as error:
        undo(desk, "1")

    assert error.value.reason is Reason.NOTHING_TO_UNDO


def test_a_finish_cannot_be_taken_back_once_the_next_is_there(branch: Branch):
    """Two people at one desk is what undo must never make."""
    somebody(branch)
    somebody(branch)
    desk, _ = served_at(branch)
    finish_and_call_next(desk, "1")

    back = undo(desk, "1")

    assert back.number == 2
    assert back.status is TicketStatus.WAITING
    call_next(desk, "1")
    start_serving(desk, "1")
    assert undo(desk, "1").number == 2


@pytest.mark.parametrize("queue", [None, "A"])
def test_a_finish_stays_once_the_day_is_closed_or_the_number_given_again(
    branch: Branch, queue: str | None
):
    """Taking it back would put a second person behind a number, or open a closed day."""
    somebody(branch)
    desk, _ = served_at(branch)
    finish(desk, "1")
    reset(acting(branch, Role.RECEPTION), queue, restart_numbers=queue is not None)
    if queue:
        assert somebody(branch).digits == "001"

    with pytest.raises(RefusedError) as error:
        undo(desk, "1")

    assert error.value.reason is Reason.NOTHING_TO_UNDO


@pytest.fixture
def desk(branch: Branch) -> Branch:
    """Two people wait; desk 1 is open."""
    somebody(branch)
    somebody(branch)
    return desk_of(branch, "1")


def refused(desk: Branch) -> bool:
    """Return whether there is nothing to take back."""
    with pytest.raises(RefusedError) as error:
        undo(desk, "1")
    return error.value.reason is Reason.NOTHING_TO_UNDO


def test_a_call_can_be_taken_back_after_a_recall(desk: Branch, clock: Clock):
    """A recall is part of the call: its ten seconds count, and both are gone."""
    first = call_next(desk, "1")
    clock.advance(seconds=50)
    recall(desk, "1")
    clock.advance(seconds=10)

    assert desk_view(desk, "1").undo == "called"
    back = undo(desk, "1")

    assert first is not None
    assert (back.id, back.status, back.calls) == (first.id, TicketStatus.WAITING, 0)
    assert refused(desk)


def test_behind_a_call_that_was_taken_back_is_the_finish(desk: Branch):
    """Finish and call the next by mistake: both can be taken back, one after the other."""
    call_next(desk, "1")
    start_serving(desk, "1")
    finish_and_call_next(desk, "1")

    assert undo(desk, "1").number == 2
    view = desk_view(desk, "1")
    assert (view.undo, view.last_number) == ("served", "A\N{NO-BREAK SPACE}001")
    back = undo(desk, "1")

    assert (back.number, back.status) == (1, TicketStatus.SERVING)
    assert undo(desk, "1").status is TicketStatus.CALLED
    assert undo(desk, "1").status is TicketStatus.WAITING
    assert refused(desk)


def test_behind_a_missed_call_that_was_taken_back_is_the_call(desk: Branch):
    """The page of somebody who is called can always be left as it was come to."""
    call_next(desk, "1")
    mark_no_show(desk, "1")

    assert undo(desk, "1").status is TicketStatus.CALLED
    assert undo(desk, "1").status is TicketStatus.WAITING
    assert refused(desk)


def test_a_step_long_before_the_one_taken_back_stays(desk: Branch, clock: Clock):
    """The finish has its own ten seconds."""
    call_next(desk, "1")
    start_serving(desk, "1")
    finish(desk, "1")
    clock.advance(seconds=11)
    call_next(desk, "1")
    undo(desk, "1")

    assert desk_view(desk, "1").undo == ""
    assert refused(desk)


def test_a_desk_takes_back_only_what_it_did_itself(branch: Branch, desk: Branch):
    """Missed here, let back in, missed at desk 2: desk 1 has no part in that."""
    first = call_next(desk, "1")
    assert first is not None
    mark_no_show(desk, "1")
    reinstate(acting(branch, Role.RECEPTION), first.id)
    other = desk_of(branch, "2")
    call(other, "2", first.id)
    mark_no_show(other, "2")

    assert refused(desk)


def test_closed_as_served_by_reception_is_called_again_when_taken_back(
    branch: Branch, desk: Branch
):
    """Nobody had come to the desk, and nobody is made to have come."""
    called = call_next(desk, "1")
    close_as_served(acting(branch, Role.RECEPTION), "1")

    assert undo(desk, "1") == called


def test_who_missed_a_call_may_come_until_the_grace_time_is_over(desk: Branch, clock: Clock):
    """Ten minutes, while the desk has done nothing else: they are called as they were."""
    first = call_next(desk, "1")
    mark_no_show(desk, "1")
    clock.advance(minutes=10)

    back = undo(desk, "1")

    assert first is not None
    assert (back.id, back.status, back.desk) == (first.id, TicketStatus.CALLED, "1")
    mark_no_show(desk, "1")
    clock.advance(minutes=10, seconds=1)
    assert refused(desk)
