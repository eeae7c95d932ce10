"""Reception sets and clears preferential access: no reason, no trace of whom."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.merging import merge
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.preference import has_preference, set_preference
from kiosk.actions.serving import start_serving, transfer
from kiosk.domain.actor import Role
from kiosk.domain.calling import Standing
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.events import Kind
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """The branch as reception acts on it."""
    return acting(branch, Role.RECEPTION)


def test_whoever_gets_it_later_has_the_place_of_somebody_who_said_so(
    branch: Branch, clock: Clock, reception: Branch
):
    """From the arrival on, not from the moment it was set; cleared, all is as before."""
    given = somebody(branch)
    said = somebody(branch, preferential=True)
    plain = standing(branch, given.ticket_id)
    clock.advance(minutes=7)

    set_preference(reception, given.ticket_id, preferential=True)

    assert has_preference(reception, given.ticket_id)
    assert standing(branch, given.ticket_id) == standing(branch, said.ticket_id)
    set_preference(reception, given.ticket_id, preferential=False)
    assert not has_preference(reception, given.ticket_id)
    assert standing(branch, given.ticket_id) == plain


def test_who_was_sent_on_as_the_last_stays_the_last(
    branch: Branch, clock: Clock, reception: Branch
):
    """Time counts from the transfer."""
    given = somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    start_serving(desk, "1")
    clock.advance(minutes=5)
    transfer(desk, "1", "service:quick", keep_place=False)
    sent = standing(branch, given.ticket_id)

    set_preference(reception, given.ticket_id, preferential=True)

    policy = branch.office.policy
    assert standing(branch, given.ticket_id) == Standing(
        sent.start_s, policy.rate, policy.head_start_s
    )


def test_what_is_so_already_changes_no_place(branch: Branch, clock: Clock, reception: Branch):
    """A place of two tickets made one is no arrival's alone: it could not be worked out again."""
    given = somebody(branch)
    clock.advance(minutes=3)
    booked(branch, clock)
    arrive(branch)
    merge(reception, given.ticket_id, "L 1")
    place = standing(branch, given.ticket_id)

    set_preference(reception, given.ticket_id, preferential=False)

    assert place.head_start_s > 0
    assert standing(branch, given.ticket_id) == place


def test_the_log_says_who_and_when_but_not_for_whom_nor_which_way(
    branch: Branch, reception: Branch
):
    """The same line whether it is set, cleared or was so already (P4, P15)."""
    given = somebody(branch)
    for preferential in (True, True, False):
        set_preference(reception, given.ticket_id, preferential=preferential)

    lines = branch.store.events.audit_of_day("2026-11-23")

    assert [(line["kind"], line["actor"], line["detail"]) for line in lines] == [
        (Kind.ACCESS_CHANGED, "reception:1", "{}")
    ] * 3
    assert [event.kind for event in branch.store.events.of_ticket(given.ticket_id)] == [Kind.ISSUED]
    assert branch.store.events.broken_at() is None


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK, Role.TECHNICIAN])
def test_only_reception_sees_and_changes_it(branch: Branch, role: Role):
    """A desk sees its neutral mark and no more (P3); who mends things has no need of it."""
    given = somebody(branch)

    with pytest.raises(RefusedError) as seen:
        has_preference(acting(branch, role), given.ticket_id)
    with pytest.raises(RefusedError) as changed:
        set_preference(acting(branch, role), given.ticket_id, preferential=True)

    assert {seen.value.reason, changed.value.reason} == {Reason.NOT_ALLOWED}
    assert not branch.store.tickets.waiting()[0].preferential


def test_the_mark_is_for_those_who_work_with_people(branch: Branch):
    """A technician who looks at a desk sees everything but that."""
    somebody(branch, preferential=True)
    desk = desk_of(branch, "1")
    call_next(desk, "1")

    seen = {}
    for role in (Role.DESK, Role.RECEPTION, Role.SUPERVISOR, Role.TECHNICIAN):
        ticket = desk_view(acting(branch, role), "1").ticket
        assert ticket is not None
        seen[role] = ticket.priority

    assert seen.pop(Role.TECHNICIAN) is False
    assert set(seen.values()) == {True}


def test_a_ticket_that_has_ended_is_left_alone(reception: Branch):
    """Nobody holds it any more."""
    with pytest.raises(RefusedError) as error:
        set_preference(reception, "nobody", preferential=True)

    assert error.value.reason is Reason.UNKNOWN_TICKET


def standing(branch: Branch, ticket_id: str) -> Standing:
    """Return a ticket's constants of the rule."""
    ticket = branch.store.tickets.find(ticket_id)
    assert ticket
    return ticket.standing
