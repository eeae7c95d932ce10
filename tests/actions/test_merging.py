"""One person with two tickets keeps one of them, with the better place."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import find_booking
from kiosk.actions.merging import merge
from kiosk.actions.overview.found_ticket import find_ticket
from kiosk.domain.actor import Role
from kiosk.domain.calling import points
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from kiosk.store.forecasts import Told
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """The branch as reception acts on it."""
    return acting(branch, Role.RECEPTION)


def found(branch: Branch, ticket_id: str) -> Ticket:
    """Return a ticket."""
    ticket = branch.store.tickets.find(ticket_id)
    assert ticket
    return ticket


def test_the_ticket_that_stays_has_the_better_place(
    branch: Branch, clock: Clock, reception: Branch
):
    """Whoever came between is called after; the other number is withdrawn."""
    early = somebody(branch)
    clock.advance(minutes=5)
    between = somebody(branch)
    clock.advance(minutes=5)
    late = somebody(branch)

    kept = merge(reception, late.ticket_id, "a 1")

    assert kept.standing == found(branch, early.ticket_id).standing
    assert found(branch, early.ticket_id).status is TicketStatus.VOIDED
    desk = desk_of(branch, "1")
    first = call_next(desk, "1")
    assert first
    assert first.id == late.ticket_id
    assert between.ticket_id in {one.id for one in branch.store.tickets.waiting()}


def test_the_ticket_that_stays_is_never_behind_what_either_would_be(
    branch: Branch, clock: Clock, reception: Branch
):
    """The older one is ahead today, the preferential one would be in half an hour."""
    early = found(branch, somebody(branch).ticket_id)
    clock.advance(minutes=30)
    late = found(branch, somebody(branch, preferential=True).ticket_id)
    now_s = int(clock().timestamp())

    kept = merge(reception, late.id, "A 1")

    for at_s in (now_s, now_s + 1800):
        assert points(kept.standing, at_s) >= points(early.standing, at_s)
        assert points(kept.standing, at_s) >= points(late.standing, at_s)


def test_preferential_access_of_either_stays_and_no_event_tells(branch: Branch, reception: Branch):
    """The bit is on the row alone (P1)."""
    said = somebody(branch, preferential=True)
    kept = somebody(branch)

    merge(reception, kept.ticket_id, "A 001")

    assert found(branch, kept.ticket_id).preferential
    assert [one.kind for one in branch.store.events.of_ticket(kept.ticket_id)] == [
        Kind.ISSUED, Kind.MERGED,
    ]  # fmt: skip
    [*_, voided] = branch.store.events.of_ticket(said.ticket_id)
    assert (voided.kind, voided.detail) == (Kind.VOIDED, {"twin": "A\u00a0002"})


def test_a_booking_counts_for_the_ticket_that_stays(
    branch: Branch, clock: Clock, reception: Branch
):
    """Who scans it again gets the number they kept."""
    booked(branch, clock)
    arrive(branch)
    kept = somebody(branch)

    joined = merge(reception, kept.ticket_id, "L1")

    assert joined.booked_at is not None
    assert found(branch, joined.id).booked_at == joined.booked_at
    assert find_booking(reception, "48210700").number == "A\u00a0001"
    assert find_ticket(reception, "A1").timeline[-1].detail == "L\u00a0001"


def test_only_two_tickets_that_wait_become_one(branch: Branch, reception: Branch):
    """Not one with itself, nor with somebody who is called or has never been."""
    called = somebody(branch)
    waits = somebody(branch)
    call_next(desk_of(branch, "1"), "1")

    for ticket_id, number, reason in [
        (waits.ticket_id, "A 2", Reason.SAME_TICKET),
        (waits.ticket_id, "A 1", Reason.WRONG_STATUS),
        (called.ticket_id, "A 2", Reason.WRONG_STATUS),
        (waits.ticket_id, "A 9", Reason.UNKNOWN_TICKET),
    ]:
        with pytest.raises(RefusedError) as error:
            merge(reception, ticket_id, number)
        assert error.value.reason is reason
    assert found(branch, waits.ticket_id).status is TicketStatus.WAITING


def test_what_was_told_before_is_no_outcome(branch: Branch, reception: Branch):
    """The ticket that stays has got another place in the line."""
    first, _ = somebody(branch), somebody(branch)
    branch.store.forecasts.tell(first.ticket_id, Told(0, 1, 2, 3, 1, 2, 3))

    merge(reception, first.ticket_id, "A 2")

    assert branch.store.forecasts.told(first.ticket_id) is None


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK])
def test_only_reception_merges(branch: Branch, role: Role):
    """Both stay as they are."""
    one, _ = somebody(branch), somebody(branch)

    with pytest.raises(RefusedError) as error:
        merge(acting(branch, role), one.ticket_id, "A 2")

    assert error.value.reason is Reason.NOT_ALLOWED
    assert len(branch.store.tickets.waiting()) == 2
