"""A desk's step, only for the person whom its screen showed."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.actions.branch import Branch, allow
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action

Answer = TypeVar("Answer")


def as_shown(branch: Branch, action: Callable[..., Answer], *, desk: str, ticket_id: str) -> Answer:
    """Do a step if the desk still has the ticket that its screen showed.

    Reception or another window may have changed something while a finger was on its way: what
    was meant for one person must not happen to the next.

    Args:
        action: Takes the branch and the desk.
        ticket_id: Of the ticket shown, or empty for nobody.

    Raises:
        RefusedError: NOT_AS_SHOWN; those of the action.
    """
    allow(branch, Action.DESK_VIEW, desk)
    with branch.store.transaction():
        here = branch.store.tickets.at_desk(desk)
        if (here.id if here else "") != ticket_id:
            raise RefusedError(Reason.NOT_AS_SHOWN)
        return action(branch, desk=desk)
