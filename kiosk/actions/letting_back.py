"""A desk lets somebody back in who missed a call and has come after all."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import for_desk, keeps_place, let_in
from kiosk.actions.desks import known_desk, refuse_closed
from kiosk.actions.issuing import live_ticket
from kiosk.domain import ticket as tickets
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket


def let_back(branch: Branch, desk: str, ticket_id: str) -> Ticket:
    """Let a person wait again with the place they had, at the desk they have come to.

    Raises:
        RefusedError: DESK_CLOSED, DESK_PAUSED, UNKNOWN_DESK; UNKNOWN_TICKET; WRONG_STATUS unless
            it is a no-show; NOT_IN_PROFILE if the desk neither called them nor serves their queue;
            GRACE_OVER once only reception may let them in, as the last.
    """
    allow(branch, Action.LET_BACK, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        gone = live_ticket(branch, ticket_id)
        back = tickets.reinstate(gone)
        if gone.desk != desk and not for_desk(known_desk(branch, desk), [gone]):
            raise RefusedError(Reason.NOT_IN_PROFILE, desk=desk, number=gone.written)
        if not keeps_place(branch, gone):
            raise RefusedError(Reason.GRACE_OVER, number=gone.written)
        return let_in(branch, gone, back, desk)
