"""Opening a desk, pausing it, closing it; one session at a time."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import close_tickets, count_unserved, today
from kiosk.domain import ticket as tickets
from kiosk.domain.desk import Desk
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.reason import PAUSE, noted
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from kiosk.store.places import DeskSession

RELEASABLE = frozenset({TicketStatus.PARKED, TicketStatus.WAITING})


def known_desk(branch: Branch, desk: str) -> Desk:
    """Return a desk of the branch.

    Raises:
        RefusedError: UNKNOWN_DESK.
    """
    if desk not in branch.office.desks:
        raise RefusedError(Reason.UNKNOWN_DESK, desk=desk)
    return branch.office.desks[desk]


def desks_open_today(branch: Branch) -> dict[str, DeskSession]:
    """Return today's open desks by name; one left open on an earlier day has ended with it."""
    day = today(branch)
    sessions = branch.store.places.sessions()
    return {name: session for name, session in sessions.items() if session.day == day}


def open_desk(branch: Branch, desk: str) -> None:
    """Open a desk; opening one's own open desk again changes nothing.

    Whoever was left there on an earlier day has gone. That day stays as it is: only the next
    number ends it (design.md 4).

    Raises:
        RefusedError: UNKNOWN_DESK; DESK_TAKEN if somebody else has opened it.
    """
    allow(branch, Action.OPEN_DESK, desk)
    known_desk(branch, desk)
    with branch.store.transaction():
        now = branch.now()
        day = today(branch)
        branch.store.places.close_desks_before(day, now)
        session = desks_open_today(branch).get(desk)
        if session and session.actor == branch.actor.post:
            return
        if session:
            raise RefusedError(Reason.DESK_TAKEN, desk=desk)
        branch.store.places.close_desk(desk, now)  # a clock set back: a session of a later day
        here = branch.store.tickets.at_desk(desk)
        left = [here] if here and here.day < day else []
        sequence = branch.store.events.add(
            Kind.DESK_OPENED, day, now, str(branch.actor), desk=desk, closed=count_unserved(left)
        )
        close_tickets(branch, left, sequence, now)
        branch.store.places.open_desk(sequence, desk, branch.actor.post, now)


def close_desk(branch: Branch, desk: str) -> None:
    """Close a desk that has nobody; a desk that is closed stays so.

    Whoever it had put aside, or who was sent to it, goes back in the queue with their place:
    nobody waits for a desk that does not come back.

    Raises:
        RefusedError: DESK_BUSY.
    """
    allow(branch, Action.CLOSE_DESK, desk)
    with branch.store.transaction():
        if desk in desks_open_today(branch):
            refuse_busy(branch, desk)
            end_desk(branch, desk)


def end_desk(branch: Branch, desk: str) -> None:
    """Close a desk at which nobody is, inside the present transaction, if it is open."""
    if desk not in desks_open_today(branch):
        return
    now, day = branch.now(), today(branch)
    _release(branch, desk, day, now)
    branch.store.places.close_desk(desk, now)
    branch.store.events.add(Kind.DESK_CLOSED, day, now, str(branch.actor), desk=desk)


def _release(branch: Branch, desk: str, day: str, now: datetime) -> None:
    sent = [one for one in branch.store.tickets.waiting() if one.target_desk == desk]
    for ticket in (*branch.store.tickets.parked_at(desk), *sent):
        if ticket.day == day:
            _let_go(branch, ticket, desk, now)


def _let_go(branch: Branch, ticket: Ticket, desk: str, now: datetime) -> None:
    back = tickets.release(ticket)
    branch.store.tickets.save(back)
    branch.store.events.add(Kind.RELEASED, back.day, now, str(branch.actor), ticket=back, desk=desk)


def release_from_closed(branch: Branch, back: Iterable[Ticket], now: datetime) -> None:
    """Let those who come back wait for any desk if theirs has closed in the meantime."""
    sessions = desks_open_today(branch)
    for ticket in back:
        desk = ticket.desk if ticket.status is TicketStatus.PARKED else ticket.target_desk
        if desk and desk not in sessions and ticket.status in RELEASABLE:
            _let_go(branch, ticket, desk, now)


def pause(branch: Branch, desk: str, *, reason: str = "") -> None:
    """Pause a desk that has nobody.

    Args:
        reason: One of REASONS, or empty where nobody said.

    Raises:
        RefusedError: DESK_CLOSED, DESK_BUSY, DESK_PAUSED.
    """
    allow(branch, Action.PAUSE, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        now = branch.now()
        branch.store.places.pause_desk(desk, now)
        branch.store.events.add(
            Kind.DESK_PAUSED, today(branch), now, str(branch.actor), ticket=None, desk=desk,
            **noted(PAUSE, reason),
        )  # fmt: skip


def go_on(branch: Branch, desk: str) -> None:
    """End a desk's pause; without a pause nothing changes.

    Raises:
        RefusedError: DESK_CLOSED.
    """
    allow(branch, Action.GO_ON, desk)
    with branch.store.transaction():
        session = desks_open_today(branch).get(desk)
        if session is None:
            raise RefusedError(Reason.DESK_CLOSED, desk=desk)
        if session.paused_at is None:
            return
        now = branch.now()
        branch.store.places.pause_desk(desk, None)
        branch.store.events.add(Kind.DESK_BACK, today(branch), now, str(branch.actor), desk=desk)


def refuse_closed(branch: Branch, desk: str) -> None:
    """Let only an open desk that is not on a pause go on.

    Raises:
        RefusedError: UNKNOWN_DESK, DESK_CLOSED, DESK_PAUSED.
    """
    known_desk(branch, desk)
    session = desks_open_today(branch).get(desk)
    if session is None:
        raise RefusedError(Reason.DESK_CLOSED, desk=desk)
    if session.paused_at is not None:
        raise RefusedError(Reason.DESK_PAUSED, desk=desk)


def refuse_busy(branch: Branch, desk: str) -> None:
    """Let only a desk with nobody called or served go on.

    Raises:
        RefusedError: DESK_BUSY.
    """
    here = branch.store.tickets.at_desk(desk)
    if here:
        raise RefusedError(Reason.DESK_BUSY, desk=desk, number=here.written)
