"""Taking back a slip of the finger at reception."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import release_from_closed
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.step_back import unchange, unfinish
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Event, Kind

STANDS_THEN = {
    Kind.VOIDED: TicketStatus.VOIDED,
    Kind.MERGED: TicketStatus.WAITING,
    Kind.REINSTATED: TicketStatus.WAITING,
    Kind.SERVED: TicketStatus.SERVED,
}
"""What reception can take back, and how the ticket stands then."""
ENDED = frozenset({TicketStatus.VOIDED, TicketStatus.SERVED})
AT_A_DESK = frozenset({TicketStatus.CALLED, TicketStatus.SERVING})


def takeable(branch: Branch, now: datetime) -> tuple[Event, ...]:
    """Return the lines of the last step that whoever asks took, if it can still be taken back.

    One line, or two where two tickets had become one: that of the one that stayed comes first.
    Empty if it is too late, or if anything has happened since with a ticket, its number, its
    queue, or the desk it would go back to.
    """
    undo = timedelta(seconds=branch.office.times.undo_s)
    mine = branch.store.events.steps_of_actor(str(branch.actor), now - undo)
    step = _last_step(mine)
    if not step or abs(now - step[0].at) >= undo:  # or the clock was set back
        return ()
    day = branch.store.tickets.business_day(step[0].day)
    if (day and day.closed_at) or _was_reset(branch, step[0]):
        return ()
    return step if all(_stands(branch, line) for line in step) else ()


def _last_step(lines: Sequence[Event]) -> tuple[Event, ...]:
    """Return the last step that was not taken back.

    Args:
        lines: Of one person, the latest first.
    """
    undone: list[tuple[str | None, object]] = []
    for place, line in enumerate(lines):
        if line.kind is Kind.UNDONE:
            undone.append((line.ticket_id, line.detail["undone"]))
        elif (line.ticket_id, line.kind) in undone:
            undone.remove((line.ticket_id, line.kind))
        elif line.kind is Kind.MERGED:
            return line, lines[place + 1]  # the other one was withdrawn with it
        else:
            return (line,)
    return ()


def _was_reset(branch: Branch, step: Event) -> bool:
    """Return whether the ticket's queue was closed since a step."""
    for reset in branch.store.events.resets():
        if reset.sequence < step.sequence:
            return False
        if reset.queue in (None, step.queue):
            return True
    return False


def _stands(branch: Branch, line: Event) -> bool:
    """Return whether nothing has happened with a ticket since this line, nor with its number."""
    store = branch.store
    ticket, was = (
        store.tickets.find(line.ticket_id or ""),
        store.tickets.before(line.ticket_id or ""),
    )
    if ticket is None or was is None or ticket.closed_by is not None:
        return False
    if ticket.status is not STANDS_THEN[line.kind]:
        return False
    if ticket.status in ENDED and ticket.number in store.tickets.live_numbers(ticket.queue):
        return False
    if was.status not in AT_A_DESK:
        return True
    last = store.events.last_of_desk(was.desk)
    return last is not None and last.sequence == line.sequence


def take_back(branch: Branch, sequence: int) -> Ticket:
    """Take back one's own last step at reception; everything is as it was before.

    Args:
        sequence: Of the step that is meant; another one stays as it is.

    Returns:
        The ticket that the step was about.

    Raises:
        RefusedError: NOTHING_TO_UNDO if something else has happened or it is too late.
    """
    allow(branch, Action.TAKE_BACK)
    with branch.store.transaction():
        now = branch.now()
        step = takeable(branch, now)
        if not step or step[0].sequence != sequence:
            raise RefusedError(Reason.NOTHING_TO_UNDO)
        back = [_put_back(branch, line, now) for line in step]
        release_from_closed(branch, back, now)
        return back[0]


def _put_back(branch: Branch, line: Event, now: datetime) -> Ticket:
    """Let a ticket be as it was before a line, inside the present transaction."""
    store = branch.store
    ticket, was = (
        store.tickets.find(line.ticket_id or ""),
        store.tickets.before(line.ticket_id or ""),
    )
    assert ticket is not None  # or it could not be taken back
    assert was is not None
    back = unfinish(ticket) if line.kind is Kind.SERVED else unchange(ticket, was)
    store.tickets.save(back)
    if was.errand:
        store.errands.keep(was.errand)
    if was.booking:
        store.appointments.check_in(was.booking, back.id)
    store.events.add(
        Kind.UNDONE, back.day, now, str(branch.actor), ticket=back,
        desk=back.desk if was.status in AT_A_DESK else None, undone=line.kind,
    )  # fmt: skip
    return back
