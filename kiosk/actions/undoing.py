"""Taking back a slip of the finger at a desk."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import known_desk, refuse_busy
from kiosk.actions.today import today
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.step_back import (
    Before,
    uncall,
    unchange,
    unfinish,
    unmiss,
    unpark,
    unresume,
    unsend,
    unstart,
)
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Event, Kind

UNDOABLE = {
    Kind.CALLED: TicketStatus.CALLED,
    Kind.PHONED: TicketStatus.CALLED,
    Kind.SERVING: TicketStatus.SERVING,
    Kind.PARKED: TicketStatus.PARKED,
    Kind.RESUMED: TicketStatus.SERVING,
    Kind.TRANSFERRED: TicketStatus.WAITING,
    Kind.SERVED: TicketStatus.SERVED,
    Kind.NO_SHOW: TicketStatus.NO_SHOW,
    Kind.REINSTATED: TicketStatus.WAITING,
}
"""What can be taken back, and how the ticket stands then."""
STILL_HERE = frozenset({Kind.CALLED, Kind.PHONED, Kind.SERVING, Kind.RESUMED})
"""Steps that leave the person at the desk."""
WAYS_BACK: Mapping[Kind, Callable[[Ticket], Ticket]] = {
    Kind.CALLED: uncall,
    Kind.PHONED: uncall,
    Kind.SERVING: unstart,
    Kind.RESUMED: unresume,
    Kind.SERVED: unfinish,
    Kind.NO_SHOW: unmiss,
}
"""Of the steps that leave on the ticket all that is needed."""
LOOK_BACK = 32
"""More steps than a desk takes within the time to undo."""


def undoable(branch: Branch, desk: str, now: datetime) -> Event | None:
    """Return the last step of a desk if it can still be taken back, else None."""
    last = _last_step(branch.store.events.latest_of_desk(desk, LOOK_BACK))
    if last is None or last.kind not in UNDOABLE or last.ticket_id is None:
        return None
    if last.day != today(branch):
        return None
    if abs(now - last.at) > _time_to_undo(branch, last.kind):  # or the clock was set back
        return None
    day = branch.store.tickets.business_day(last.day)
    ticket = branch.store.tickets.find(last.ticket_id)
    if (day and day.closed_at) or (ticket and _number_was_given_again(branch, ticket)):
        return None
    stands = ticket is not None and ticket.closed_by is None and _is_ours(branch, ticket, last)
    return last if stands and ticket and ticket.status is UNDOABLE[last.kind] else None


def _is_ours(branch: Branch, ticket: Ticket, last: Event) -> bool:
    """Return whether nobody has done anything with a ticket since a desk's step.

    Who was sent on has left the desk, and who was let back in has not come to one: what that
    overwrote goes with the next step, whoever takes it.
    """
    was = branch.store.tickets.before(ticket.id)
    match last.kind:
        case Kind.TRANSFERRED:
            return was is not None and was.desk == last.desk
        case Kind.REINSTATED:
            return was is not None
        case _:
            return ticket.desk == last.desk


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
        elif event.kind in (Kind.RECALLED, Kind.PHONED_AGAIN):
            recalled = recalled or event
        elif event.kind in (Kind.CALLED, Kind.PHONED) and recalled:
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
    """Take back the last step of a desk with a ticket.

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
        if last.kind not in STILL_HERE:
            refuse_busy(branch, desk)
        kept = branch.store.tickets.before(ticket.id)
        back = _before(ticket, last, kept)
        branch.store.tickets.save(back)
        if kept:
            _give_errand_back(branch, kept, back)
        branch.store.events.add(
            Kind.UNDONE, back.day, now, str(branch.actor), ticket=back, desk=desk,
            undone=last.kind,
        )  # fmt: skip
        return back


def _before(ticket: Ticket, step: Event, kept: Before | None) -> Ticket:
    if step.kind is Kind.PARKED:
        return unpark(ticket, step.at)
    if step.kind is Kind.TRANSFERRED:
        assert kept is not None  # or it could not be taken back
        return unsend(ticket, kept)
    if step.kind is Kind.REINSTATED:
        assert kept is not None
        return unchange(ticket, kept)
    return WAYS_BACK[step.kind](ticket)


def _give_errand_back(branch: Branch, kept: Before, ticket: Ticket) -> None:
    """Let the desk have again what it had been asked."""
    branch.store.errands.forget(ticket.id)
    if kept.errand:
        branch.store.errands.keep(kept.errand)
