"""Tickets and their parts to rows and back; moments are milliseconds in the file."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.calling import Standing
from kiosk.domain.errand import Errand
from kiosk.domain.step_back import Before
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.sqlite import Row

_MS = 1000
_STATUS = {status.value: status for status in TicketStatus}


def ms(moment: datetime) -> int:
    """Return a moment as whole milliseconds since 1970 UTC."""
    return round(moment.timestamp() * _MS)


def maybe_ms(moment: datetime | None) -> int | None:
    """Return a moment as milliseconds, or None."""
    return None if moment is None else ms(moment)


def moment(milliseconds: int) -> datetime:
    """Return milliseconds since 1970 as a moment in UTC."""
    return datetime.fromtimestamp(milliseconds / _MS, UTC)


def maybe_moment(milliseconds: int | None) -> datetime | None:
    """Return milliseconds as a moment in UTC, or None."""
    return None if milliseconds is None else moment(milliseconds)


def ticket_row(ticket: Ticket) -> Mapping[str, object]:
    """Return a ticket as the named parameters of its statements."""
    return {
        "id": ticket.id,
        "day": ticket.day,
        "queue": ticket.queue,
        "round": ticket.round,
        "number": ticket.number,
        "service": ticket.service,
        "issued_ms": ms(ticket.issued_at),
        "origin": ticket.origin,
        "language": ticket.language,
        "token": ticket.token,
        "start_s": ticket.standing.start_s,
        "rate": ticket.standing.rate,
        "head_start_s": ticket.standing.head_start_s,
        "preferential": int(ticket.preferential),
        "status": ticket.status.value,
        "booked_ms": maybe_ms(ticket.booked_at),
        "target_desk": ticket.target_desk,
        "desk": ticket.desk,
        "called_ms": maybe_ms(ticket.called_at),
        "calls": ticket.calls,
        "shown_ms": maybe_ms(ticket.shown_at),
        "serving_ms": maybe_ms(ticket.serving_at),
        "served_s": ticket.served_s,
        "ended_ms": maybe_ms(ticket.ended_at),
        "closed_by": ticket.closed_by,
    }


def ticket_of(row: Iterable[Any]) -> Ticket:
    """Return the ticket of a row with TICKET_COLUMNS.

    Columns are taken by place: each question reads everybody who waits, and asking by name
    takes twice as long.
    """
    (
        id_, day, queue, round_, number, service, issued_ms, origin, language, token,
        start_s, rate, head_start_s, preferential, status, booked_ms, target_desk, desk,
        called_ms, calls, shown_ms, serving_ms, served_s, ended_ms, closed_by,
    ) = row  # fmt: skip
    return Ticket(
        id_,
        day,
        queue,
        round_,
        number,
        service,
        moment(issued_ms),
        origin,
        language,
        token,
        Standing(start_s, rate, head_start_s),
        preferential=bool(preferential),
        status=_STATUS[status],
        booked_at=maybe_moment(booked_ms),
        target_desk=target_desk,
        desk=desk,
        called_at=maybe_moment(called_ms),
        calls=calls,
        shown_at=maybe_moment(shown_ms),
        serving_at=maybe_moment(serving_ms),
        served_s=served_s,
        ended_at=maybe_moment(ended_ms),
        closed_by=closed_by,
    )


def before_text(before: Before) -> str:
    """Return what a step has overwritten as JSON."""
    facts = asdict(before) | {"booked_at": maybe_ms(before.booked_at)}
    return json.dumps(facts, ensure_ascii=False)


def before_of(text: str) -> Before:
    """Return what a step has overwritten from its JSON."""
    kept = json.loads(text)
    errand = kept["errand"]
    return Before(
        **kept
        | {
            "status": TicketStatus(kept["status"]),
            "standing": Standing(**kept["standing"]),
            "errand": errand and Errand(**errand),
            "booked_at": maybe_moment(kept.get("booked_at")),
        }
    )


def appointment_of(row: Row) -> Appointment:
    """Return the appointment of a row."""
    return Appointment(
        id=row["id"],
        code=row["code"],
        tax_code_mark=row["mark"],
        service=row["service"],
        starts_at=moment(row["starts_ms"]),
        duration_min=row["duration_min"],
        mode=DeliveryMode(row["mode"]),
        ticket_id=row["ticket_id"],
    )
