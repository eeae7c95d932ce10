"""Which times can be booked: whole ones in the hours, while a desk is left for each booking."""

from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.appointment import Appointment
from kiosk.domain.desk import Desk
from kiosk.domain.opening import Band, Opening
from kiosk.domain.service import AccessBand, AccessMode, Service
from kiosk.domain.slots import Slot, is_free, slot_length, slots_of_day
from tests.builders import ROME, a_service, in_italian

MONDAY = date(2026, 11, 23)
HOURS = Opening(ROME, {0: (Band(time(8, 30), time(9, 25)), Band(time(15), time(15, 30)))})
COUNTER = a_service("case_status", "L", AccessMode.BOOKING_REQUIRED, limit_s=600)
ADVICE = a_service("consulting", "C", AccessMode.APPOINTMENT_ONLY, limit_s=1800)


def at(hour: int, minute: int = 0) -> datetime:
    """Return a time of that Monday in Ferrara."""
    return datetime(2026, 11, 23, hour, minute, tzinfo=ROME)


def a_desk(name: str, *services: str) -> Desk:
    """Return a desk that serves these."""
    return Desk(name, frozenset(services), in_italian("qui"))


def a_booking(service: Service, hour: int, minute: int, lasts_min: int = 10) -> Appointment:
    """Return a booking of that Monday."""
    return Appointment("x", "1", None, service.id, at(hour, minute), lasts_min)


@pytest.mark.parametrize(
    ("more", "minutes"),
    [
        ({"limit_s": 600}, 10),
        ({"limit_s": None, "expected_s": 180}, 5),
        ({"limit_s": None, "expected_s": 301}, 10),
        ({"limit_s": 0, "expected_s": 0}, 5),
    ],
)
def test_a_booking_lasts_whole_five_minutes(more: dict[str, int], minutes: int):
    """As long as the service may take, else as long as it is expected to."""
    service = a_service("any", "L", AccessMode.BOOKING_REQUIRED, **more)

    assert slot_length(service) == timedelta(minutes=minutes)


def test_only_whole_times_between_opening_and_closing_are_booked():
    """The last one of the morning ends before closing; the afternoon begins anew."""
    starts = [slot.starts_at for slot in slots_of_day(COUNTER, HOURS, MONDAY)]

    assert starts == [
        at(8, 30), at(8, 40), at(8, 50), at(9), at(9, 10), at(15), at(15, 10), at(15, 20),
    ]  # fmt: skip
    assert slots_of_day(COUNTER, HOURS, date(2026, 11, 24)) == ()


def test_a_time_without_booking_is_not_booked():
    """On Monday afternoons it is free, and nobody books it (R10)."""
    free = AccessBand(frozenset({0}), time(15), time(18), AccessMode.FREE)
    service = a_service("any", "L", AccessMode.BOOKING_REQUIRED, limit_s=600, bands=(free,))

    assert max(slot.starts_at for slot in slots_of_day(service, HOURS, MONDAY)) == at(9, 10)


def test_each_booking_needs_a_desk_of_its_own():
    """Two desks, two bookings at a time; those before and after do not count."""
    desks = [a_desk("3", "case_status"), a_desk("4", "case_status")]
    slot = Slot(at(9), timedelta(minutes=10))
    before, after = a_booking(COUNTER, 8, 50), a_booking(COUNTER, 9, 10)
    one, long_one = a_booking(COUNTER, 9, 0), a_booking(COUNTER, 8, 45, 20)

    assert is_free(slot, COUNTER, desks, [before, after, one])
    assert not is_free(slot, COUNTER, desks, [one, long_one])


def test_a_booking_moves_to_another_desk_to_make_room():
    """The counter's booking may go to desk 4, so that desk 3 is left for advice."""
    desks = [a_desk("3", "case_status", "consulting"), a_desk("4", "case_status")]
    slot = Slot(at(9), timedelta(minutes=30))

    assert is_free(slot, ADVICE, desks, [a_booking(COUNTER, 9, 0)])
    assert not is_free(slot, ADVICE, desks, [a_booking(COUNTER, 9, 0), a_booking(COUNTER, 9, 20)])
    assert not is_free(slot, ADVICE, [a_desk("4", "case_status")], [])
