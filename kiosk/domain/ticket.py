"""A person's place in a queue, from issue to the end of service."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.domain.calling import Standing
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.numbering import written


class TicketStatus(StrEnum):
    """Where a ticket is on its way through the branch (design.md 4)."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    SERVED = "served"
    NO_SHOW = "no_show"
    VOIDED = "voided"
    UNSERVED = "unserved"


LIVE = frozenset(
    {
        TicketStatus.WAITING,
        TicketStatus.CALLED,
        TicketStatus.SERVING,
        TicketStatus.PARKED,
        TicketStatus.NO_SHOW,
    }
)
"""Somebody may still hold the number; a no-show can be let back in."""

AT_A_DESK = frozenset({TicketStatus.CALLED, TicketStatus.SERVING})


@dataclass(frozen=True, slots=True)
class Ticket:
    """One person's place in one queue on one business day.

    Args:
        id: UUIDv7.
        day: Business day, ISO date.
        round: Round of the queue's numbering.
        number: 1 to 999.
        origin: Device or desk where it was issued.
        language: Of the person, for slip and voice.
        token: Opaque id in the slip's code, 32 hex digits.
        standing: The constants of the calling rule; they never leave this row (P4).
        preferential: One bit, on this row only (P1).
        booked_at: UTC, of the booking that was checked in.
        target_desk: Only this desk may call it, after a transfer to a desk.
        desk: Where it is called, served or parked, or was last.
        called_at: UTC, of the last call.
        calls: How often it was called since it last waited.
        shown_at: UTC, when a display showed the last call.
        serving_at: UTC, since when it goes on: its start, or the last resume.
        served_s: Seconds of that service before the last time it was put aside.
        ended_at: UTC, when it left the queue for good.
        closed_by: Sequence number of the reset that ended it.
    """

    id: str
    day: str
    queue: str
    round: int
    number: int
    service: str
    issued_at: datetime
    origin: str
    language: str
    token: str
    standing: Standing
    preferential: bool = False
    status: TicketStatus = TicketStatus.WAITING
    booked_at: datetime | None = None
    target_desk: str | None = None
    desk: str | None = None
    called_at: datetime | None = None
    calls: int = 0
    shown_at: datetime | None = None
    serving_at: datetime | None = None
    served_s: int = 0
    ended_at: datetime | None = None
    closed_by: int | None = None

    @property
    def written(self) -> str:
        """The number as people read it, `A 047` with a no-break space."""
        return written(self.queue, self.number)

    @property
    def is_live(self) -> bool:
        """Whether somebody may still hold the number: it has not ended, by itself or by a reset."""
        return self.status in LIVE and self.closed_by is None

    @property
    def joined_at(self) -> datetime:
        """UTC, from when it waits: its issue, or the booked time if that is later."""
        return max(self.issued_at, self.booked_at or self.issued_at)


def _expect(ticket: Ticket, *allowed: TicketStatus) -> None:
    if ticket.status not in allowed:
        raise RefusedError(Reason.WRONG_STATUS, number=ticket.written, status=ticket.status)


def _expect_at(ticket: Ticket, desk: str) -> None:
    if ticket.desk != desk:
        raise RefusedError(Reason.NOT_YOURS, number=ticket.written, desk=ticket.desk or "")


def call(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket as called to a desk, where a new service begins.

    Raises:
        RefusedError: WRONG_STATUS unless it waits; NOT_YOURS if it waits for another desk.
    """
    _expect(ticket, TicketStatus.WAITING)
    if ticket.target_desk not in (None, desk):
        raise RefusedError(Reason.NOT_YOURS, number=ticket.written, desk=ticket.target_desk or "")
    return replace(
        ticket,
        status=TicketStatus.CALLED,
        desk=desk,
        called_at=now,
        calls=1,
        shown_at=None,
        serving_at=None,
        served_s=0,
    )


def recall(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket as called again to the same desk.

    Raises:
        RefusedError: WRONG_STATUS unless it is called; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.CALLED)
    _expect_at(ticket, desk)
    return replace(ticket, called_at=now, calls=ticket.calls + 1, shown_at=None)


def start_serving(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket once the person has come to the desk.

    Raises:
        RefusedError: WRONG_STATUS unless it is called; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.CALLED)
    _expect_at(ticket, desk)
    return replace(ticket, status=TicketStatus.SERVING, serving_at=now, served_s=0)


def finish(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket once the service is over.

    Raises:
        RefusedError: WRONG_STATUS unless it is being served; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.SERVING)
    _expect_at(ticket, desk)
    return replace(ticket, status=TicketStatus.SERVED, served_s=served_s(ticket, now), ended_at=now)


def close_as_served(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket as served by a desk that forgot to say so.

    One that was only called has no start of service: its time is not known.

    Raises:
        RefusedError: WRONG_STATUS unless called or served; NOT_YOURS at another desk.
    """
    if ticket.status is TicketStatus.SERVING:
        return finish(ticket, desk, now)
    done = finish(start_serving(ticket, desk, now), desk, now)
    return replace(done, serving_at=None)


def mark_no_show(ticket: Ticket, desk: str) -> Ticket:
    """Return the ticket when the person did not come.

    Raises:
        RefusedError: WRONG_STATUS unless it is called; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.CALLED)
    _expect_at(ticket, desk)
    return replace(ticket, status=TicketStatus.NO_SHOW)


def reinstate(ticket: Ticket) -> Ticket:
    """Return the ticket back in its queue with the place it had.

    Raises:
        RefusedError: WRONG_STATUS unless it is a no-show.
    """
    _expect(ticket, TicketStatus.NO_SHOW)
    return replace(ticket, status=TicketStatus.WAITING, desk=None, calls=0)


def park(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return the ticket put aside; the desk keeps its claim.

    Raises:
        RefusedError: WRONG_STATUS unless it is being served; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.SERVING)
    _expect_at(ticket, desk)
    return replace(ticket, status=TicketStatus.PARKED, served_s=served_s(ticket, now))


def resume(ticket: Ticket, desk: str, now: datetime) -> Ticket:
    """Return a parked ticket back in service.

    Raises:
        RefusedError: WRONG_STATUS unless it is parked; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.PARKED)
    _expect_at(ticket, desk)
    return replace(ticket, status=TicketStatus.SERVING, serving_at=now)


def transfer(
    ticket: Ticket, desk: str, standing: Standing, service: str, target_desk: str | None
) -> Ticket:
    """Return the ticket waiting for another service or desk, with the same number.

    Args:
        ticket: Called or being served.
        desk: Where it is now.
        service: What the person comes for from now on.
        target_desk: The only desk that may call it, or None for any.
        standing: The one it had, to keep its place, or a new one to go last.

    Raises:
        RefusedError: WRONG_STATUS unless called or served; NOT_YOURS at another desk.
    """
    _expect(ticket, TicketStatus.CALLED, TicketStatus.SERVING)
    _expect_at(ticket, desk)
    return replace(
        ticket,
        status=TicketStatus.WAITING,
        service=service,
        target_desk=target_desk,
        standing=standing,
        desk=None,
        calls=0,
    )


def release(ticket: Ticket) -> Ticket:
    """Return a ticket back in its queue, with its place, when the desk it belongs to closes.

    Raises:
        RefusedError: WRONG_STATUS unless it is parked there or waits for that desk.
    """
    _expect(ticket, TicketStatus.PARKED, TicketStatus.WAITING)
    return replace(ticket, status=TicketStatus.WAITING, target_desk=None, desk=None, calls=0)


def void(ticket: Ticket, now: datetime) -> Ticket:
    """Return the ticket as withdrawn by staff.

    Raises:
        RefusedError: WRONG_STATUS unless it waits or is called.
    """
    _expect(ticket, TicketStatus.WAITING, TicketStatus.CALLED)
    return replace(ticket, status=TicketStatus.VOIDED, ended_at=now)


def served_s(ticket: Ticket, now: datetime) -> int:
    """Return the whole seconds of service at the last desk, without times put aside."""
    if ticket.status is not TicketStatus.SERVING or ticket.serving_at is None:
        return ticket.served_s
    return ticket.served_s + max(0, int((now - ticket.serving_at).total_seconds()))
