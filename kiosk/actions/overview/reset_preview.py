"""What a reset would do."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.resetting import in_reset, refuse_unknown_queue
from kiosk.actions.today import status_at_closing, working_day
from kiosk.actions.views import Blocking, ResetPreview, ResetRow
from kiosk.domain.numbering import written
from kiosk.domain.opening import opens_next
from kiosk.domain.permission import Action
from kiosk.domain.ticket import AT_A_DESK, TicketStatus


def reset_preview(branch: Branch, queue: str | None) -> ResetPreview:
    """Return what resetting a queue, or the day for None, would do; nothing is changed."""
    allow(branch, Action.RESET_PREVIEW)
    refuse_unknown_queue(branch, queue)
    office, store = branch.office, branch.store
    with store.reading():
        day, now = working_day(branch), branch.now()
        left = in_reset(branch, day, queue)
        counts = store.tickets.counts(day)
    closing = [
        one
        for one in left
        if one.status not in AT_A_DESK and status_at_closing(one) is TicketStatus.UNSERVED
    ]
    blocking = [one for one in left if one.status in AT_A_DESK]
    rows = [
        ResetRow(
            letter,
            each.name,
            sum(ticket.queue == letter for ticket in closing),
            counts.get((letter, TicketStatus.SERVED), 0),
            written(letter, each.first),
        )
        for letter, each in office.queues.items()
        if queue in (None, letter)
    ]
    later = opens_next(office.opening, now, later_day=True)
    return ResetPreview(
        queue=queue,
        closing=len(closing),
        numbers=tuple(one.written for one in closing),
        rows=tuple(rows),
        blocking=tuple(Blocking(one.desk or "", one.written, one.status) for one in blocking),
        restart_refused=bool(blocking),
        opens_next=branch.maybe_local(later),
    )
