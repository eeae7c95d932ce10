"""How fast one kiosk gives tickets: whoever plays with it does not empty the roll."""

from collections.abc import Callable

from kiosk.actions.branch import Branch, allow
from kiosk.actions.views import IssuedView
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import A_MINUTE
from kiosk.domain.permission import Action


def at_the_kiosk(branch: Branch, take: Callable[[Branch], IssuedView]) -> IssuedView:
    """Let somebody at a kiosk have a ticket or a reprint, if it has not just given too many.

    One kiosk does one thing after the other, so nothing comes between the count and the ticket.

    Args:
        take: Gives it.

    Raises:
        RefusedError: TOO_MANY_TICKETS, and those of taking a ticket.
    """
    allow(branch, Action.AT_THE_KIOSK)
    now = branch.now()
    with branch.store.reading():
        given = branch.store.events.slips_given(str(branch.actor), now - A_MINUTE, now)
    if given >= branch.office.times.tickets_a_minute:
        raise RefusedError(Reason.TOO_MANY_TICKETS)
    return take(branch)
