"""Taking the last step back: the ticket as it stood before it."""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.calling import Standing
from kiosk.domain.errand import Errand
from kiosk.domain.ticket import Ticket, TicketStatus


@dataclass(frozen=True, slots=True)
class Before:
    """What a step overwrites and the ticket does not remember, so that it can be taken back.

    It is kept on the ticket's own row, where the flag may be (P1), until the next step.

    Args:
        desk: Where the ticket was.
        errand: What the desk had been asked, or None.
        preferential: One bit, which joining two tickets may set.
        booked_at: UTC, likewise.
        booking: Id of the booking that had become this ticket, where it was handed over, or None.
    """

    desk: str
    status: TicketStatus
    calls: int
    service: str
    target_desk: str | None
    standing: Standing
    errand: Errand | None
    preferential: bool = False
    booked_at: datetime | None = None
    booking: str | None = None


def before(ticket: Ticket, errand: Errand | None) -> Before:
    """Return what a step is about to overwrite."""
    return Before(
        ticket.desk or "",
        ticket.status,
        ticket.calls,
        ticket.service,
        ticket.target_desk,
        ticket.standing,
        errand,
        ticket.preferential,
        ticket.booked_at,
    )


def uncall(ticket: Ticket) -> Ticket:
    """Return a called ticket as it waited, with its place."""
    return replace(
        ticket, status=TicketStatus.WAITING, desk=None, called_at=None, calls=0, shown_at=None
    )


def unstart(ticket: Ticket) -> Ticket:
    """Return a ticket being served as it was called."""
    return replace(ticket, status=TicketStatus.CALLED, serving_at=None, served_s=0)


def unfinish(ticket: Ticket) -> Ticket:
    """Return a served ticket as it was before its end; one that never began was called."""
    if ticket.serving_at is None:
        return replace(ticket, status=TicketStatus.CALLED, ended_at=None)
    ended = ticket.ended_at or ticket.serving_at
    return replace(_goes_on(ticket, ended), ended_at=None)


def unpark(ticket: Ticket, parked_at: datetime) -> Ticket:
    """Return a ticket that was put aside as it is served: the person has never left."""
    return _goes_on(ticket, parked_at)


def unresume(ticket: Ticket) -> Ticket:
    """Return a ticket being served as it was put aside."""
    return replace(ticket, status=TicketStatus.PARKED)


def unmiss(ticket: Ticket) -> Ticket:
    """Return the ticket of somebody who did not come as it was called."""
    return replace(ticket, status=TicketStatus.CALLED)


def unsend(ticket: Ticket, then: Before) -> Ticket:
    """Return a ticket that was sent on as it was at the desk that sent it."""
    return replace(
        ticket,
        status=then.status,
        desk=then.desk,
        calls=then.calls,
        service=then.service,
        target_desk=then.target_desk,
        standing=then.standing,
    )


def unchange(ticket: Ticket, then: Before) -> Ticket:
    """Return a ticket that reception withdrew, joined with another or let back in as it was."""
    return replace(
        unsend(ticket, then),
        desk=then.desk or None,
        preferential=then.preferential,
        booked_at=then.booked_at,
        ended_at=None,
    )


def _goes_on(ticket: Ticket, stopped_at: datetime) -> Ticket:
    """Return a ticket whose service was stopped at a moment as if it had gone on."""
    last_s = 0
    if ticket.serving_at:
        last_s = max(0, int((stopped_at - ticket.serving_at).total_seconds()))
    served_s = max(0, ticket.served_s - last_s)
    return replace(ticket, status=TicketStatus.SERVING, served_s=served_s)
