"""Edge cases 10 and 18 of queueing.md 3, which are the branch's: the forecast never meets them."""

from dataclasses import replace

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import import_appointments
from kiosk.actions.foresight.gathering import state_of
from kiosk.actions.foresight.memory import Memory, past_on
from kiosk.actions.foresight.reading import OLDEST
from kiosk.domain.actor import Role
from kiosk.forecast.state import State
from kiosk.printing.slip import from_json
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock
from tests.waits import foreseen

DAY = "2026-11-23"


def state(branch: Branch) -> State:
    """Return what the forecast is made from."""
    with branch.store.reading():
        return state_of(branch, DAY, past_on(branch, Memory(), DAY), branch.now())


def test_case_10_a_booking_of_another_day_or_of_a_service_taken_out_is_not_expected(
    branch: Branch, clock: Clock
):
    """Only who may still come today, for what there is."""
    booked(branch, clock, 10)
    booked(branch, clock, 24 * 60, id="R2", code="48210702")
    booked(branch, clock, 10, id="R3", code="48210703", service="consulting")
    services = {name: one for name, one in branch.office.services.items() if name != "consulting"}

    changed = replace(branch, office=replace(branch.office, services=services))

    assert [one.id for one in state(branch).bookings] == ["R1", "R3"]
    assert [one.id for one in state(changed).bookings] == ["R1"]


def test_case_10_who_checks_in_twice_waits_once(branch: Branch, clock: Clock):
    """And is not expected any more."""
    booked(branch, clock, 10)
    first, again = arrive(branch), arrive(branch)

    assert [one.id for one in state(branch).waiting] == [first.ticket_id] == [again.ticket_id]
    assert state(branch).bookings == ()


def test_case_10_a_cancelled_booking_is_expected_no_more(branch: Branch, clock: Clock):
    """One that has become a ticket stays: its person is here."""
    booked(branch, clock, 10)
    booked(branch, clock, 10, id="R2", code="48210702")
    here = arrive(branch, "48210702")

    import_appointments(acting(branch, Role.RECEPTION), [], cancelled=["R1", "R2"])

    assert state(branch).bookings == ()
    assert [one.id for one in state(branch).waiting] == [here.ticket_id]


def test_case_18_a_kiosk_without_a_fresh_forecast_says_none(branch: Branch, clock: Clock):
    """Its ticket counts from its issue; nothing is said that nobody works out any more."""
    desk = desk_of(branch, "1")
    somebody(branch)
    call_next(desk, "1")
    foreseen(branch)
    clock.advance(seconds=OLDEST.total_seconds())
    still = somebody(branch)
    clock.advance(seconds=1)
    cut_off = somebody(branch, printer="p1")

    ticket = branch.store.tickets.find(cut_off.ticket_id)
    [job] = branch.store.jobs.of_ticket(cut_off.ticket_id)
    assert still.wait is not None
    assert cut_off.wait is None
    assert from_json(job.content).facts_note == ()
    assert ticket is not None
    assert ticket.standing.start_s == int(clock().timestamp())
