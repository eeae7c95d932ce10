"""A booking: early, on time, late or not for here."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class DeliveryMode(StrEnum):
    """How an appointment is held (domain.md 1.2)."""

    IN_PERSON = "in_person"
    PHONE_RECONTACT = "phone_recontact"
    WEB_MEETING = "web_meeting"


class Punctuality(StrEnum):
    """Where a check-in stands in relation to the booked time."""

    TOO_EARLY = "too_early"
    ON_TIME = "on_time"
    LATE = "late"
    """Late, but kept as an appointment by points."""
    TOO_LATE = "too_late"
    """A front-desk ticket unless staff override."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One booking for today at this branch; no name, no reason (P7).

    Args:
        id: Of the booking system.
        code: What the person types, capitals and digits.
        tax_code_mark: Keyed fingerprint of the tax code for its day, or None (P6).
        starts_at: UTC.
        ticket_id: Of the ticket it became, or None.
    """

    id: str
    code: str = field(repr=False)  # so that no log has it (P10)
    tax_code_mark: str | None = field(repr=False)
    service: str
    starts_at: datetime
    duration_min: int
    mode: DeliveryMode = DeliveryMode.IN_PERSON
    ticket_id: str | None = None


@dataclass(frozen=True, slots=True)
class CheckInWindow:
    """When one may check in.

    Args:
        early_min: Minutes before the booked time from which a check-in is taken.
        late_min: Minutes after it until which the booking is kept.
    """

    early_min: int = 30
    late_min: int = 20


def punctuality(window: CheckInWindow, starts_at: datetime, now: datetime) -> Punctuality:
    """Return where a check-in now stands; both limits still count as inside."""
    if now < starts_at - timedelta(minutes=window.early_min):
        return Punctuality.TOO_EARLY
    if now <= starts_at:
        return Punctuality.ON_TIME
    if now <= starts_at + timedelta(minutes=window.late_min):
        return Punctuality.LATE
    return Punctuality.TOO_LATE
