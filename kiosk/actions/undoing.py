"""Taking back a slip of the finger at a desk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import known_desk, refuse_busy
from kiosk.actions.today import today
from kiosk.domain import ticket as tickets
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Event, Kind

UNDOABLE = {
    Kind.CALLED: TicketStatus.CALLED,
    Kind.SERVED: TicketStatus.SERVED,
    Kind.NO_SHOW: TicketStatus.NO_SHOW,
}
"""What can be taken back, and how the ticket stands then."""
LOOK_BACK = 32
"""More steps than a desk takes within the time to undo."""


def undoable(branch: Branch, desk: str, now: datetime) -> Event | None:
    """Return the last step of a desk if it can still be taken back, else None."""
    last = _last_step(branch.store.events.latest_of_desk(desk, LOOK_BACK))
    if last is None or last.kind not in UNDOABLE or last.ticket_id is None:
        return None
    if last.day != today(branch):
        return None
    if now - last.at > _time_to_undo(branch, last.kind):
        return None
    day = branch.store.tickets.business_day(last.day)
    ticket = branch.store.tickets.find(last.ticket_id)
    if (day and day.closed_at) or (ticket and _number_was_given_again(branch, ticket)):
        return None
    stands = ticket is not None and ticket.closed_by is None and ticket.desk == desk
    return last if stands and ticket and ticket.status is UNDOABLE[last.kind] else None


def _time_to_undo(branch: Branch, kind: Kind) -> timedelta:
    """Return how long a step can be taken back; who missed a call may still come."""
    times = branch.office.times
    return timedelta(seconds=times.grace_s if kind is Kind.NO_SHOW else times.undo_s)


def _last_step(events: Sequence[Event]) -> Event | None:
    """Return a desk's last step that was not taken back; a call lasts until its last recall.

    Args:
        events: Of one desk, the latest first.
    """
    recalled: Event | None = None
    undone: list[object] = []
    for event in events:
        if event.kind is Kind.UNDONE:
            undone.append(event.detail["undone"])
        elif undone:
            if event.kind == undone[-1]:
                undone.pop()
        elif event.kind is Kind.RECALLED:
            recalled = recalled or event
        elif event.kind is Kind.CALLED and recalled:
            return replace(event, at=recalled.at)
        else:
            return event
    return None


def _number_was_given_again(branch: Branch, ticket: Ticket) -> bool:
    """Return whether somebody else holds the number of a ticket that was served."""
    if ticket.status is not TicketStatus.SERVED:
        return False
    return ticket.number in branch.store.tickets.live_numbers(ticket.queue)


def undo(branch: Branch, desk: str) -> Ticket:
    """Take back the last step of a desk: a call, a finish or a no-show.

    Raises:
        RefusedError: NOTHING_TO_UNDO if something else has happened or it is too late; DESK_BUSY.
    """
    allow(branch, Action.UNDO, desk)
    known_desk(branch, desk)
    with branch.store.transaction():
        now = branch.now()
        last = undoable(branch, desk, now)
        ticket = branch.store.tickets.find(last.ticket_id or "") if last else None
        if last is None or ticket is None:
            raise RefusedError(Reason.NOTHING_TO_UNDO)
        if last.kind is not Kind.CALLED:
            refuse_busy(branch, desk)
        before = _before(ticket, last.kind)
        branch.store.tickets.save(before)
        branch.store.events.add(
            Kind.UNDONE, before.day, now, str(branch.actor), ticket=before, desk=desk,
            undone=last.kind,
        )  # fmt: skip
        return before


def _before(ticket: Ticket, step: Kind) -> Ticket:
    match step:
        case Kind.CALLED:
            return replace(
                ticket, status=TicketStatus.WAITING, desk=None, called_at=None, calls=0,
                shown_at=None,
            )  # fmt: skip
        case Kind.SERVED:
            return tickets.unfinish(ticket)
        case _:
            return replace(ticket, status=TicketStatus.CALLED)
