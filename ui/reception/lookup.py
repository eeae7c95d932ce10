"""Which tickets somebody may mean by what they typed."""

from collections.abc import Sequence

from kiosk.actions.branch import Branch
from kiosk.actions.overview.found_ticket import find_ticket
from kiosk.actions.views import FoundTicket
from kiosk.domain.error import Reason, RefusedError

NOT_FOUND = frozenset({Reason.UNKNOWN_TICKET, Reason.NOT_A_TICKET_NUMBER})


def tickets_meant(
    branch: Branch, text: str, letters: Sequence[str] = ()
) -> tuple[FoundTicket, ...]:
    """Return the tickets of today with a typed number, at most one for each queue.

    Args:
        text: `a41`, `A 041`, the code of a slip, or digits alone for every queue.
        letters: Of the queues to look in when no letter was typed.

    Raises:
        RefusedError: Whatever looking up refuses, but for numbers that nobody has.
    """
    bare = text.strip()
    texts = [letter + bare for letter in letters] if bare.isdecimal() else [bare]
    found = [_or_none(branch, each) for each in texts]
    return tuple(ticket for ticket in found if ticket)


def _or_none(branch: Branch, text: str) -> FoundTicket | None:
    try:
        return find_ticket(branch, text)
    except RefusedError as refusal:
        if refusal.reason in NOT_FOUND:
            return None
        raise
