"""A ticket looked up at reception, with its history in words' keys."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import has_all_digits, keeps_place, ticket_with_number
from kiosk.actions.configured import service_of
from kiosk.actions.today import today
from kiosk.actions.views import FoundTicket, TimelineEntry
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Event, Kind

_DETAILS = {
    Kind.ISSUED: "language",
    Kind.CHECKED_IN: "language",
    Kind.PRINTED: "confirmation",
    Kind.PRINT_SENT: "confirmation",
    Kind.TRANSFERRED: "from_service",
    Kind.UNDONE: "undone",
    Kind.CALLED: "reason",
    Kind.PARKED: "reason",
    Kind.VOIDED: "twin",
    Kind.MERGED: "twin",
}
TOKEN_LENGTH = 32
MOST_FOUND = 20


def find_ticket(branch: Branch, text: str) -> FoundTicket:
    """Return the ticket of today with a typed number or the code of a slip.

    Raises:
        RefusedError: NOT_A_TICKET_NUMBER, UNKNOWN_TICKET.
    """
    allow(branch, Action.FIND_TICKET)
    with branch.store.reading():
        ticket = _found(branch, text)
        return found_ticket(branch, ticket)


def _found(branch: Branch, text: str) -> Ticket:
    if len(text.strip()) == TOKEN_LENGTH:
        by_token = branch.store.tickets.with_token(text.strip().lower())
        if by_token and by_token.day == today(branch):
            return by_token
    return ticket_with_number(branch, text)


def tickets_like(branch: Branch, text: str) -> tuple[FoundTicket, ...]:
    """Return today's live tickets whose number has what was typed: `A 047`, `a47`, `47` or `A`.

    Whose number it is comes before whom it is a part of, so that no cut hides them, and who waits
    before who does not, each in the order of their numbers; nothing typed finds nobody.
    """
    allow(branch, Action.TICKETS_LIKE)
    typed = "".join(text.upper().replace("-", "").split())
    letter, digits = typed.rstrip("0123456789"), typed.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if not typed or letter + digits != typed:
        return ()
    with branch.store.reading():
        found = [
            ticket
            for ticket in branch.store.tickets.of_day(today(branch))
            if ticket.is_live and letter in ("", ticket.queue) and _has_digits(ticket, digits)
        ]
        found.sort(key=lambda one: _place(one, digits))
        return tuple(found_ticket(branch, ticket) for ticket in found[:MOST_FOUND])


def _place(ticket: Ticket, digits: str) -> tuple[bool, bool, str, int]:
    exact, waits = has_all_digits(ticket, digits), ticket.status is TicketStatus.WAITING
    return not exact, not waits, ticket.queue, ticket.number


def _has_digits(ticket: Ticket, digits: str) -> bool:
    number = f"{ticket.number:03d}"
    return (
        number.startswith(digits)
        or number.endswith(digits)
        or number.lstrip("0").startswith(digits)
    )


def found_ticket(branch: Branch, ticket: Ticket) -> FoundTicket:
    """Return what reception sees of a ticket; never how it waits (P3)."""
    return FoundTicket(
        ticket_id=ticket.id,
        letter=ticket.queue,
        digits=f"{ticket.number:03d}",
        service=service_of(branch, ticket).public_name,
        status=ticket.status,
        issued_at=branch.local(ticket.issued_at),
        origin=ticket.origin,
        timeline=tuple(_entry(branch, event) for event in branch.store.events.of_ticket(ticket.id)),
        can_reinstate=ticket.is_live and ticket.status is TicketStatus.NO_SHOW,
        can_void=ticket.is_live and ticket.status in (TicketStatus.WAITING, TicketStatus.CALLED),
        can_reprint=ticket.is_live,
        keeps_place=keeps_place(branch, ticket),
    )


def _entry(branch: Branch, event: Event) -> TimelineEntry:
    detail = event.detail.get(_DETAILS.get(event.kind, ""), "")
    return TimelineEntry(
        branch.local(event.at), event.kind, event.desk or event.post, str(detail or "")
    )
