"""Taking back a start, putting aside, sending on: with the exact place and what was asked."""

from dataclasses import replace

import pytest

from kiosk.actions.archiving import keep_house
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call, call_next
from kiosk.actions.desks import close_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.preference import set_preference
from kiosk.actions.serving import (
    finish,
    park,
    resume,
    start_serving,
    transfer,
)
from kiosk.actions.undoing import undo
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


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


def sent(desk: Branch, target: str) -> Ticket:
    """Send the one who is served at desk 1 to the end of somebody else's line, with a note."""
    ticket = transfer(desk, "1", target, keep_place=False, note="una copia", back=True)
    assert desk_view(desk, "1").undo == "transferred"
    return ticket


def test_a_start_and_putting_aside_are_taken_back(desk: Branch, clock: Clock):
    """The clock of the service goes on as if nothing had happened."""
    call_next(desk, "1")
    served = start_serving(desk, "1")
    clock.advance(seconds=90)
    park(desk, "1")
    clock.advance(seconds=4)
    assert desk_view(desk, "1").undo == "parked"

    assert undo(desk, "1") == served
    ticket = desk_view(desk, "1").ticket
    assert ticket is not None
    assert ticket.served_s == 94
    assert refused(desk), "the start is long ago"
    park(desk, "1")
    resume(desk, "1", served.id)
    assert undo(desk, "1").status is TicketStatus.PARKED


@pytest.mark.parametrize("target", ["desk:2", "service:quick"])
@pytest.mark.parametrize("served", [True, False], ids=["served", "called"])
def test_who_was_sent_on_is_taken_back_with_their_place(
    branch: Branch, desk: Branch, target: str, *, served: bool
):
    """Service, desk, place and what other desks had asked; the number never changed."""
    desk_of(branch, "2")
    call_next(desk, "1")
    here = start_serving(desk, "1") if served else branch.store.tickets.at_desk("1")
    sent(desk, target)

    assert undo(desk, "1") == here
    assert here is not None
    assert branch.store.tickets.find(here.id) == here
    assert branch.store.errands.of(here.id) is None
    assert branch.store.events.of_ticket(here.id)[-1].detail == {"undone": "transferred"}


def test_an_errand_comes_back_with_the_person(branch: Branch, desk: Branch):
    """Desk 2 finishes by mistake: they do not go back to desk 1 yet, and the note is there."""
    second = desk_of(branch, "2")
    call_next(desk, "1")
    gone = sent(desk, "desk:2")
    call(second, "2", gone.id)
    start_serving(second, "2")
    shown = desk_view(second, "2").ticket
    finish(second, "2")
    assert branch.store.errands.of(gone.id) is None

    assert undo(second, "2").desk == "2"

    assert desk_view(second, "2").ticket == shown
    close_desk(desk, "1")
    finish(second, "2")
    undo(second, "2")
    assert shown
    assert desk_view(second, "2").ticket == replace(shown, back_to_closed=True)


def test_who_was_called_elsewhere_stays_there(branch: Branch, desk: Branch):
    """Also when the other desk has sent them on in turn, or reception has touched the ticket."""
    second = desk_of(branch, "2")
    call_next(desk, "1")
    start_serving(desk, "1")
    gone = sent(desk, "desk:2")
    call(second, "2", gone.id)
    assert refused(desk)
    start_serving(second, "2")
    transfer(second, "2", "service:orientation", keep_place=True)
    assert refused(desk)
    undo(second, "2")
    transfer(second, "2", "service:orientation", keep_place=True)
    set_preference(acting(branch, Role.RECEPTION), gone.id, preferential=True)
    with pytest.raises(RefusedError):
        undo(second, "2")


def test_nobody_is_taken_back_to_a_desk_that_has_somebody(desk: Branch):
    """Two people at one desk is what undo must never make: the call comes first."""
    call_next(desk, "1")
    start_serving(desk, "1")
    park(desk, "1")
    call_next(desk, "1")

    assert undo(desk, "1").number == 2
    assert undo(desk, "1").number == 1


def test_what_was_overwritten_is_forgotten_once_it_is_too_late(
    branch: Branch, desk: Branch, clock: Clock
):
    """The note of somebody who was served is nowhere any more."""
    call_next(desk, "1")
    start_serving(desk, "1")
    transfer(desk, "1", "service:orientation", keep_place=True, note="una copia")
    gone = call_next(desk, "1")
    assert gone is not None
    start_serving(desk, "1")
    finish(desk, "1")
    assert branch.store.tickets.before(gone.id) is not None
    clock.advance(seconds=11)

    keep_house(branch, "me", None)

    assert branch.store.tickets.before(gone.id) is None
