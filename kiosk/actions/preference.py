"""Reception corrects whether somebody has preferential access; nobody is asked why (P3)."""

from dataclasses import replace

from kiosk.actions.branch import Branch, allow
from kiosk.actions.issuing import live_ticket
from kiosk.actions.today import today
from kiosk.domain.calling import standing_with
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket
from kiosk.store.events import Kind


def has_preference(branch: Branch, ticket_id: str) -> bool:
    """Return the one bit of a live ticket, for whoever is about to change it.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS.
    """
    allow(branch, Action.HAS_PREFERENCE)
    with branch.store.reading():
        return live_ticket(branch, ticket_id).preferential


def set_preference(branch: Branch, ticket_id: str, *, preferential: bool) -> None:
    """Set or clear the bit; the place follows at once, and the person keeps their arrival.

    The log says who did it and when, not for whom nor which way (P4, P15): it says it too where
    nothing changed, or the silence would tell.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS.
    """
    allow(branch, Action.SET_PREFERENCE)
    with branch.store.transaction():
        ticket = live_ticket(branch, ticket_id)
        if preferential is not ticket.preferential:
            branch.store.tickets.save(_changed(branch, ticket, preferential=preferential))
            branch.store.forecasts.tell(ticket.id, None)  # it was told of another place
        branch.store.events.add(Kind.ACCESS_CHANGED, today(branch), branch.now(), str(branch.actor))


def _changed(branch: Branch, ticket: Ticket, *, preferential: bool) -> Ticket:
    standing = standing_with(
        branch.office.policy,
        ticket.standing,
        int(ticket.issued_at.timestamp()),
        booked_s=int(ticket.booked_at.timestamp()) if ticket.booked_at else None,
        preferential=preferential,
    )
    return replace(ticket, preferential=preferential, standing=standing)
