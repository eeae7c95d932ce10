"""What each ticket was told, and what became of it."""

from datetime import datetime

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.reading import Estimate
from kiosk.domain.ticket import Ticket


def note_told(branch: Branch, ticket_id: str, estimate: Estimate | None) -> None:
    """Remember on a ticket what its person was told, inside the present transaction."""
    if estimate and estimate.told:
        branch.store.forecasts.tell(ticket_id, estimate.told)


def note_outcome(branch: Branch, called: Ticket, now: datetime, *, is_turn: bool) -> None:
    """Keep how long somebody has waited who is called the first time, and forget who it was.

    Args:
        is_turn: Whether the rule has called them; what they were told says nothing of a call by
            hand, which may also be taken back, nor of one by phone.
    """
    told = branch.store.forecasts.told(called.id)
    if told is None:
        return
    branch.store.forecasts.tell(called.id, None)
    waited_s = int(now.timestamp()) - told.made_s
    if is_turn and waited_s >= 0:  # else the clock was set back
        branch.store.forecasts.add_outcome(called.service, told, waited_s)
