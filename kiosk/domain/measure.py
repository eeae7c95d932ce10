"""Waiting, walking and service times of a ticket, counted without clock times (P9)."""

from dataclasses import dataclass

from kiosk.domain.ticket import Ticket, TicketStatus


@dataclass(frozen=True, slots=True)
class Measure:
    """What retention keeps of one ticket: no number, no clock time, no operator, no flag.

    Args:
        waiting_s: From joining, or from the booked time if later, to the last call.
        walking_s: From the last call to the start of service.
        service_s: From start to end of service at the last desk, without times put aside.
        half_hour: Of the arrival, `10:30`, in the branch's zone.
    """

    service: str
    outcome: TicketStatus
    half_hour: str
    waiting_s: int | None
    walking_s: int | None
    service_s: int | None


def measure_of(ticket: Ticket, half_hour: str) -> Measure:
    """Return the measure of a ticket that left the queue for good."""
    joined = max(ticket.issued_at, ticket.booked_at or ticket.issued_at)
    served = ticket.status is TicketStatus.SERVED
    waiting = walking = service = None
    if ticket.called_at:
        waiting = max(0, int((ticket.called_at - joined).total_seconds()))
    if ticket.called_at and ticket.started_at and served:
        walking = max(0, int((ticket.started_at - ticket.called_at).total_seconds()))
        service = ticket.served_s
    return Measure(ticket.service, ticket.status, half_hour, waiting, walking, service)
