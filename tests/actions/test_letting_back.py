"""Who missed a call and has come after all: any desk that serves them lets them back in."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call, call_next, mark_no_show
from kiosk.actions.desks import close_desk
from kiosk.actions.issuing import void
from kiosk.actions.letting_back import let_back
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.serving import finish, start_serving, transfer
from kiosk.actions.undoing import undo
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.actions.scenes import order, served_at
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.fixture
def missed(branch: Branch, clock: Clock) -> Ticket:
    """Somebody did not come to desk 1, which has served another one since; two more wait."""
    somebody(branch)
    clock.advance(minutes=5)
    for _ in range(3):
        somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    gone = mark_no_show(desk, "1")
    call_next(desk, "1")
    start_serving(desk, "1")
    finish(desk, "1")
    return gone


@pytest.mark.parametrize("name", ["1", "3"])
def test_they_have_the_place_they_had(branch: Branch, clock: Clock, missed: Ticket, name: str):
    """At the desk that called, though it has gone on, and at another one that serves the queue."""
    desk = desk_of(serving_at_3(branch), name)

    back = let_back(desk, name, missed.id)

    assert (back.status, back.standing, back.desk) == (TicketStatus.WAITING, missed.standing, None)
    assert order(branch, clock)[0] == missed.id
    assert call(desk, name, missed.id).desk == name


def serving_at_3(branch: Branch) -> Branch:
    """Return the branch; its desk 3 serves the front desk's queue as well."""
    mine = replace(branch.office.desks["3"], services=frozenset({"orientation", "consulting"}))
    desks = {**branch.office.desks, "3": mine}
    return replace(branch, office=replace(branch.office, desks=desks))


def test_not_at_a_desk_that_has_nothing_to_do_with_them(branch: Branch, missed: Ticket):
    """It neither called them nor could call them now."""
    with pytest.raises(RefusedError) as error:
        let_back(desk_of(branch, "3"), "3", missed.id)

    assert error.value.reason is Reason.NOT_IN_PROFILE
    assert branch.store.tickets.find(missed.id) == missed


def test_after_the_grace_time_only_reception_does(branch: Branch, clock: Clock, missed: Ticket):
    """The refusal says where to send the person."""
    clock.advance(seconds=branch.office.times.grace_s + 1)

    with pytest.raises(RefusedError) as error:
        let_back(desk_of(branch, "1"), "1", missed.id)

    assert error.value.reason is Reason.GRACE_OVER
    assert branch.store.tickets.find(missed.id) == missed


def test_only_who_missed_a_call(branch: Branch, missed: Ticket):
    """Nobody who waits, was withdrawn or has never been."""
    desk = desk_of(branch, "1")
    waiting = branch.store.tickets.waiting()[0]
    void(acting(branch, Role.RECEPTION), branch.store.tickets.waiting()[1].id)
    for ticket_id, reason in [(waiting.id, Reason.WRONG_STATUS), ("x", Reason.UNKNOWN_TICKET)]:
        with pytest.raises(RefusedError) as error:
            let_back(desk, "1", ticket_id)
        assert error.value.reason is reason
    close_desk(desk, "1")

    with pytest.raises(RefusedError) as error:
        let_back(desk, "1", missed.id)

    assert error.value.reason is Reason.DESK_CLOSED


def test_the_desk_takes_it_back(branch: Branch, missed: Ticket):
    """It was somebody else: they are missing again, exactly as before."""
    desk = desk_of(branch, "1")
    let_back(desk, "1", missed.id)
    view = desk_view(desk, "1")
    assert (view.undo, view.last_number) == ("reinstated", missed.written)

    undo(desk, "1")

    assert branch.store.tickets.find(missed.id) == missed


def test_who_was_sent_to_a_desk_waits_for_it_again(branch: Branch):
    """Unless it has closed: then any desk calls them."""
    somebody(branch)
    first, ticket = served_at(branch)
    second = desk_of(branch, "2")
    transfer(first, "1", "desk:2", keep_place=True)
    call_next(second, "2")
    mark_no_show(second, "2")

    assert let_back(second, "2", ticket.id).target_desk == "2"

    with pytest.raises(RefusedError) as error:
        let_back(first, "1", ticket.id)
    assert error.value.reason is Reason.WRONG_STATUS
