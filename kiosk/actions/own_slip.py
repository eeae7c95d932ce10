"""Somebody holds their slip to the kiosk's reader: does its number still lead to a desk?"""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.permission import Action
from kiosk.domain.ticket import TicketStatus


def number_of_slip(branch: Branch, token: str) -> str | None:
    """Return the number of a slip, `A 047`, while it still leads to a desk today, or None.

    That stands on the slip itself; nothing else about its ticket is told (P13). Nobody can guess
    a token of 16 random bytes, so these look-ups are not counted.

    Args:
        token: What the slip's code says, in small letters or capitals.
    """
    allow(branch, Action.NUMBER_OF_SLIP)
    with branch.store.reading():
        ticket = branch.store.tickets.with_token(token.lower())
        if ticket is None or ticket.day != today(branch) or not ticket.is_live:
            return None
        return None if ticket.status is TicketStatus.NO_SHOW else ticket.written
