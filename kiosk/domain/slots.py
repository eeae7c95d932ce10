"""Which times of a day can still be booked for a service."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.appointment import Appointment
from kiosk.domain.desk import Desk
from kiosk.domain.opening import Opening, bands_of, moment_on
from kiosk.domain.service import AccessMode, Service, access_at

STEP_S = 5 * 60
"""Booked times stand on the five minutes of a clock."""
BOOKED = frozenset({AccessMode.BOOKING_REQUIRED, AccessMode.APPOINTMENT_ONLY})


@dataclass(frozen=True, slots=True)
class Slot:
    """One time that can be booked.

    Args:
        starts_at: In the branch's zone.
        lasts: Until the next one.
    """

    starts_at: datetime
    lasts: timedelta


def slot_length(service: Service) -> timedelta:
    """Return how long a booking of a service lasts: its limit, else what is expected of it."""
    seconds = service.limit_s or service.expected_s
    return timedelta(seconds=max(STEP_S, -(-seconds // STEP_S) * STEP_S))


def slots_of_day(service: Service, opening: Opening, day: date) -> tuple[Slot, ...]:
    """Return the times of a local day at which a service is booked, whoever has them.

    Only whole ones between opening and closing, while one gets to the service with a booking
    (R2, R4, R10).
    """
    lasts = slot_length(service)
    slots = []
    for band in bands_of(opening, day):
        at, end = (moment_on(opening, day, each) for each in (band.start, band.end))
        while at + lasts <= end:
            if access_at(service, day.weekday(), at.time()) in BOOKED:
                slots.append(Slot(at, lasts))
            at += lasts
    return tuple(slots)


def is_free(
    slot: Slot, service: Service, desks: Iterable[Desk], booked: Sequence[Appointment]
) -> bool:
    """Return whether a desk can take one more booking beside those at the same time.

    Every booking needs a desk of its own that serves it: it is free if all find one.
    """
    end = slot.starts_at + slot.lasts
    beside = [
        one.service
        for one in booked
        if one.starts_at < end
        and one.starts_at + timedelta(minutes=one.duration_min) > slot.starts_at
    ]
    profiles = {desk.name: desk.services for desk in desks}
    return _all_find_one([*beside, service.id], profiles)


def _all_find_one(wanted: Sequence[str], profiles: Mapping[str, Collection[str]]) -> bool:
    """Return whether each service gets a desk; whoever has one may move to another.

    Those that no desk serves any more do not count, but for the last, which is asked about.

    Source: augmenting paths, H. W. Kuhn, The Hungarian method (1955).
    """
    at: dict[str, int] = {}

    def finds(place: int, tried: set[str]) -> bool:
        for desk in (name for name, serves in profiles.items() if wanted[place] in serves):
            if desk in tried:
                continue
            tried.add(desk)
            if desk not in at or finds(at[desk], tried):
                at[desk] = place
                return True
        return False

    found = [finds(place, set()) for place in range(len(wanted))]
    return bool(found) and found[-1]
