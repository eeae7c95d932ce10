"""Two tickets of one person become one."""

from dataclasses import replace

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import ticket_with_number
from kiosk.actions.issuing import live_ticket
from kiosk.domain import ticket as tickets
from kiosk.domain.calling import joined
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.step_back import before
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind


def merge(branch: Branch, ticket_id: str, number: str) -> Ticket:
    """Keep a waiting ticket, with the better place of both, and withdraw the other.

    The person keeps the number of the first; a booking that had become the other one counts for
    it from now on.

    Args:
        ticket_id: Of the one that stays.
        number: Of the other, as people say it.

    Raises:
        RefusedError: UNKNOWN_TICKET, NOT_A_TICKET_NUMBER; SAME_TICKET; WRONG_STATUS unless both
            wait.
    """
    allow(branch, Action.MERGE)
    with branch.store.transaction():
        kept, other = live_ticket(branch, ticket_id), ticket_with_number(branch, number)
        if kept.id == other.id:
            raise RefusedError(Reason.SAME_TICKET, number=kept.written)
        for one in (kept, other):
            if one.status is not TicketStatus.WAITING:
                raise RefusedError(Reason.WRONG_STATUS, number=one.written, status=one.status)
        now = branch.now()
        both = replace(
            kept,
            standing=joined(kept.standing, other.standing),
            preferential=kept.preferential or other.preferential,
            booked_at=kept.booked_at or other.booked_at,
        )
        gone = tickets.void(other, now)
        booking = branch.store.appointments.of_ticket(gone.day, gone.id)
        for was, becomes in ((other, gone), (kept, both)):
            branch.store.tickets.save(becomes)
            overwritten = before(was, branch.store.errands.of(was.id))
            if becomes is gone and booking:
                overwritten = replace(overwritten, booking=booking.id)
            branch.store.tickets.keep_before(was.id, overwritten, now)
        if booking:
            branch.store.appointments.check_in(booking.id, both.id)
        branch.store.forecasts.tell(both.id, None)  # it was told of another place
        for kind, one, twin in ((Kind.VOIDED, gone, both), (Kind.MERGED, both, gone)):
            branch.store.events.add(
                kind, one.day, now, str(branch.actor), ticket=one, twin=twin.written
            )
        return both
