"""The bookings of a day are kept together or not at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import code_clashes, import_appointments
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import Versions
from kiosk.store.events import Kind
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, local
from tests.fakes import Clock


def test_an_import_with_an_unknown_service_keeps_nothing(branch: Branch, clock: Clock):
    """All or nothing; importing again replaces, and a check-in stays."""
    good = booked(branch, clock)
    view = arrive(branch)
    bad = replace(good, id="R2", code="2", service="nothing")

    with pytest.raises(RefusedError):
        import_appointments(acting(branch, Role.RECEPTION), [replace(good, code="9"), bad])
    import_appointments(acting(branch, Role.RECEPTION), [good])

    kept = branch.store.appointments.with_code("2026-11-23", "48210700")
    assert kept is not None
    assert kept.ticket_id == view.ticket_id


def test_the_log_says_who_brought_bookings(branch: Branch, clock: Clock):
    """How many are kept and how many went; neither their codes nor whose they are (P7)."""
    kept = booked(branch, clock)
    import_appointments(acting(branch, Role.RECEPTION), [], [kept.id])

    audit = branch.store.events.audit_of_day("2026-11-23")

    assert [(line["kind"], line["actor"], line["detail"]) for line in audit] == [
        (Kind.BOOKINGS_IMPORTED, "reception:1", '{"deleted": 0, "kept": 1}'),
        (Kind.BOOKINGS_IMPORTED, "reception:1", '{"deleted": 1, "kept": 0}'),
    ]


@pytest.mark.parametrize("code", ["48210700", "48210701"])
def test_a_code_is_held_by_one_booking_of_a_day(branch: Branch, clock: Clock, code: str):
    """Kept already or handed over together: nothing is kept, and which it is can be asked."""
    kept = booked(branch, clock)
    reception = acting(branch, Role.RECEPTION)
    new = [
        replace(kept, id="R2", code="48210701"),
        replace(kept, id="R3", code=code),
        replace(kept, id="R4", starts_at=kept.starts_at + timedelta(days=1)),
    ]

    with pytest.raises(RefusedError) as error:
        import_appointments(reception, new)

    assert (error.value.reason, error.value.values) == (Reason.CODE_TAKEN, {"count": 1})
    assert "48210" not in str(error.value)
    assert code_clashes(reception, new) == {1: None if code == kept.code else 0}
    assert branch.store.appointments.with_code("2026-11-23", "48210701") is None


def test_two_bookings_may_exchange_their_codes(branch: Branch, clock: Clock):
    """What is replaced in the same import stands in nobody's way."""
    one = booked(branch, clock)
    two = booked(branch, clock, id="R2", code="48210701")
    reception = acting(branch, Role.RECEPTION)
    view = arrive(branch)

    import_appointments(reception, [replace(one, code=two.code), replace(two, code=one.code)])

    found = [
        branch.store.appointments.with_code("2026-11-23", code) for code in (one.code, two.code)
    ]
    assert [each and (each.id, each.ticket_id) for each in found] == [
        ("R2", None),
        ("R1", view.ticket_id),
    ]


def test_a_booking_is_kept_for_a_service_of_its_own_day_alone(branch: Branch, clock: Clock):
    """What begins tomorrow can be booked for tomorrow, what has ended by then cannot (R11)."""
    today = branch.office
    services = {**today.services, "new": replace(today.services["case_status"], id="new")}
    del services["case_status"]
    later = replace(today, services=services)
    versions = Versions(((date.min, today), (local(0).date() + timedelta(days=1), later)))
    reception = replace(acting(branch, Role.RECEPTION), versions=versions)
    here = booked(branch, clock)
    tomorrow = replace(here, id="R2", starts_at=here.starts_at + timedelta(days=1), service="new")

    import_appointments(reception, [here, tomorrow])
    for wrong in (replace(here, service="new"), replace(tomorrow, service="case_status")):
        with pytest.raises(RefusedError) as refused:
            import_appointments(reception, [wrong])
        assert refused.value.reason is Reason.UNKNOWN_SERVICE


def test_a_cancelled_booking_of_somebody_who_is_here_stays(branch: Branch, clock: Clock):
    """With its code: their ticket is found by it, and nobody else gets it."""
    kept = booked(branch, clock)
    view = arrive(branch)
    reception = acting(branch, Role.RECEPTION)
    other = replace(kept, id="R2")

    import_appointments(reception, [], [kept.id])
    with pytest.raises(RefusedError) as error:
        import_appointments(reception, [other], [kept.id])

    assert error.value.reason is Reason.CODE_TAKEN
    assert code_clashes(reception, [other], [kept.id]) == {0: None}
    found = branch.store.appointments.with_code("2026-11-23", kept.code)
    assert found is not None
    assert (found.id, found.ticket_id) == (kept.id, view.ticket_id)
