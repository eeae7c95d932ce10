"""What a person comes for, and how one gets to it."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.label import Label
from kiosk.domain.opening import LOOK_AHEAD_DAYS, Opening, bands_of, moment_on


class AccessMode(StrEnum):
    """How a person gets to a service."""

    FREE = "free"
    """No booking needed (R1)."""
    BOOKING_REQUIRED = "booking_required"
    """First level, booked on one of five channels (R2)."""
    APPOINTMENT_ONLY = "appointment_only"
    """Second level, arranged by staff (R4)."""


class UnitType(StrEnum):
    """The front-office units of the reference, domain.md 1.2."""

    FIRST_RECEPTION = "first_reception"
    RECEPTION = "reception"
    SELF_SERVICE = "self_service"
    GENERAL_COUNTER = "general_counter"
    FAST_COUNTER = "fast_counter"
    CONSULTING_POST = "consulting_post"
    URP = "urp"


@dataclass(frozen=True, slots=True)
class AccessBand:
    """An access mode that holds on some weekdays between two local times (R10).

    Args:
        weekdays: 0 is Monday.
        start: Local time, included.
        end: Local time, excluded.
        mode: How one gets to the service then; None says it is closed.
    """

    weekdays: frozenset[int]
    start: time
    end: time
    mode: AccessMode | None


@dataclass(frozen=True, slots=True)
class Service:
    """One service of the branch.

    Args:
        id: As in the catalogue of domain.md 1.4.
        queue: Letter of the queue whose numbers it uses.
        access: How one gets to it whenever the branch is open and no band says otherwise.
        bands: Exceptions by weekday and time; the first that fits holds.
        expected_s: Nominal service time in seconds.
        limit_s: Longest service time in seconds, or None (R3).
        name: For staff.
        public_name: For kiosk, slip and display; tells nothing of health or money (P11).
        group: Title under which the kiosk lists it.
        icon: Name in ui/controls.
        order: Place in the kiosk's list; ties by id.
        on_kiosk: Whether a person can choose it at the kiosk.
    """

    id: str
    unit: UnitType
    queue: str
    access: AccessMode
    expected_s: int
    name: Label
    public_name: Label
    group: str
    icon: str
    order: int = 0
    limit_s: int | None = None
    bands: tuple[AccessBand, ...] = ()
    on_kiosk: bool = True


def access_at(service: Service, weekday: int, at: time) -> AccessMode | None:
    """Return how one gets to the service at a local time while the branch is open.

    Returns:
        None if the service is closed then.

    Source: rule R10 of domain.md 1.6 (INPS Circolare 103/2019).
    """
    for band in service.bands:
        if weekday in band.weekdays and band.start <= at < band.end:
            return band.mode
    return service.access


def service_opens_next(
    service: Service, opening: Opening, now: datetime, *, later_day: bool = False
) -> datetime | None:
    """Return the next time after now at which the branch is open and lets people to the service.

    Args:
        later_day: Leave out the rest of today.

    Returns:
        None if it does not open within LOOK_AHEAD_DAYS; else in the branch's zone.
    """
    today = now.astimezone(opening.zone).date()
    for ahead in range(int(later_day), LOOK_AHEAD_DAYS):
        day = today + timedelta(days=ahead)
        for band in bands_of(opening, day):
            turns = {turn for each in service.bands for turn in (each.start, each.end)}
            inside = sorted(turn for turn in turns if band.start < turn < band.end)
            for at in (band.start, *inside):
                start = moment_on(opening, day, at)
                is_later = start.timestamp() > now.timestamp()
                if is_later and access_at(service, day.weekday(), at) is not None:
                    return start
    return None
