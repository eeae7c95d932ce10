"""Closing a queue or the day: a ritual with preview, archive and undo (design.md 4, 13.5)."""

from collections.abc import Iterator

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import desks_open_today, release_from_closed
from kiosk.actions.today import close_tickets, count_unserved, working_day
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.numbering import Counter
from kiosk.domain.opening import open_until
from kiosk.domain.permission import Action
from kiosk.domain.ticket import AT_A_DESK, Ticket
from kiosk.store.events import Event, Kind


def reset(branch: Branch, queue: str | None, *, restart_numbers: bool = False) -> int:
    """Close what waits in a queue, or in all of them with the day, as not served.

    Everything happens in one transaction; `undo_reset` puts it back until somebody takes
    the next number.

    Args:
        queue: Letter, or None for the whole day.
        restart_numbers: Give the queue's first number again next.

    Returns:
        How many tickets were closed as not served.

    Raises:
        RefusedError: STILL_SERVING, ALREADY_CLOSED, UNKNOWN_QUEUE; NOTHING_TO_CLOSE for a queue
            before anybody has come; NOT_ALLOWED while the office is open, where staff sign in, but
            for a supervisor.
    """
    allow(branch, Action.RESET)
    refuse_unknown_queue(branch, queue)
    if branch.office.sign_in.required:
        reset_while_open(branch)
    with branch.store.transaction():
        now = branch.now()
        day = working_day(branch)
        left = in_reset(branch, day, queue)
        if queue is None:
            _begin_if_desks_are_open(branch, day)
        _refuse(branch, day, queue, left)
        unserved = count_unserved(left)
        counter = branch.store.tickets.counter(day, queue) if queue and restart_numbers else None
        sequence = branch.store.events.add(
            Kind.RESET if queue else Kind.DAY_CLOSED, day, now, str(branch.actor), queue=queue,
            closed=unserved, round=counter.round if counter else None,
            number=counter.number if counter else None, restarted=int(counter is not None),
        )  # fmt: skip
        close_tickets(branch, left, sequence, now)
        if counter and queue:
            branch.store.tickets.set_counter(day, queue, Counter(counter.round + 1))
        if queue is None:
            branch.store.tickets.close_day(day, now, sequence)
        return unserved


def reset_while_open(branch: Branch) -> None:
    """Let only a supervisor close a queue or the day while people can still come.

    Raises:
        RefusedError: NOT_ALLOWED during the opening hours.
    """
    if open_until(branch.office.opening, branch.now()) is not None:
        allow(branch, Action.RESET_WHILE_OPEN)


def refuse_unknown_queue(branch: Branch, queue: str | None) -> None:
    """Let only a queue of the branch go on, or all of them.

    Raises:
        RefusedError: UNKNOWN_QUEUE.
    """
    if queue is not None and queue not in branch.office.queues:
        raise RefusedError(Reason.UNKNOWN_QUEUE, queue=queue)


def in_reset(branch: Branch, day: str, queue: str | None) -> list[Ticket]:
    """Return the tickets of today a reset would end, those at a desk included."""
    return [
        ticket
        for ticket in branch.store.tickets.unfinished()
        if ticket.day == day and queue in (None, ticket.queue)
    ]


def _begin_if_desks_are_open(branch: Branch, day: str) -> None:
    """Let a day be closed on which nobody has come yet, and nobody shall; that ends the day before.

    A queue's reset begins none: the day before could not be opened again after it.
    """
    if branch.store.tickets.business_day(day) is None and desks_open_today(branch):
        branch.store.tickets.start_day(day)


def _refuse(branch: Branch, day: str, queue: str | None, left: list[Ticket]) -> None:
    known = branch.store.tickets.business_day(day)
    if known is None and queue is not None:
        raise RefusedError(Reason.NOTHING_TO_CLOSE)
    if known is None or known.closed_at:
        raise RefusedError(Reason.ALREADY_CLOSED)
    desks = sorted({one.desk or "" for one in left if one.status in AT_A_DESK})
    if desks:
        raise RefusedError(Reason.STILL_SERVING, desks=", ".join(desks))


def undoable_reset(branch: Branch) -> Event | None:
    """Return the last reset that can be taken back, or None."""
    return next(undoable_resets(branch), None)


def undoable_resets(branch: Branch) -> Iterator[Event]:
    """Yield the resets that can be taken back one after the other, the last first.

    That of a queue can until somebody takes the queue's next number, that of a day until
    somebody takes a number at all; one that was taken back is as if it had never been.
    """
    newest = branch.store.tickets.highest_day()
    gone_on = set[str | None]()
    for last in branch.store.events.resets():
        if last.day != newest or last.detail.get("by_itself"):
            return
        if last.queue in gone_on:
            continue
        if not branch.store.events.has_issued_after(last.sequence, last.queue):
            yield last
            continue
        gone_on.add(last.queue)
        if last.queue is None or gone_on >= branch.office.queues.keys():
            return


def undo_reset(branch: Branch, sequence: int | None = None) -> int:
    """Put back what the last reset closed; return how many tickets wait again or may.

    A ticket whose booking has become another one since stays closed: the person holds the
    newer paper, and nobody is called twice.

    Args:
        sequence: Of the reset that is meant; another one stays as it is.

    Raises:
        RefusedError: NOTHING_TO_UNDO once somebody has taken a number.
    """
    allow(branch, Action.UNDO_RESET)
    with branch.store.transaction():
        last = undoable_reset(branch)
        if last is None or sequence not in {None, last.sequence}:
            raise RefusedError(Reason.NOTHING_TO_UNDO)
        now = branch.now()
        back = branch.store.tickets.reopen(last.sequence)
        if last.queue and last.detail.get("restarted"):
            round_, number = last.detail["round"], last.detail["number"]
            counter = Counter(int(round_ or 1), None if number is None else int(number))
            branch.store.tickets.set_counter(last.day, last.queue, counter)
        if last.kind is Kind.DAY_CLOSED:
            branch.store.tickets.close_day(last.day, None, None)
        branch.store.events.add(
            Kind.RESET_UNDONE, last.day, now, str(branch.actor), queue=last.queue,
            back=back, undone=last.sequence,
        )  # fmt: skip
        release_from_closed(branch, in_reset(branch, last.day, last.queue), now)
        return back
