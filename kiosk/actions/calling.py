"""Calling people to a desk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import known_desk, refuse_busy, refuse_closed, release_from_closed
from kiosk.actions.foresight.outcomes import note_outcome
from kiosk.actions.issuing import live_ticket
from kiosk.actions.reaching import kind_of_call, mode_of
from kiosk.actions.today import today, waiting_today
from kiosk.domain import ticket as tickets
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.calling import next_called, standing_of
from kiosk.domain.desk import Desk
from kiosk.domain.device import DeviceCondition, DeviceKind
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.numbering import read, written
from kiosk.domain.permission import Action
from kiosk.domain.reason import CALL, noted
from kiosk.domain.step_back import before
from kiosk.domain.ticket import Ticket
from kiosk.store.events import Kind


def call_next(branch: Branch, desk: str) -> Ticket | None:
    """Call to the desk whoever the points rule puts first for its work profile.

    Returns:
        The ticket as called, or None if nobody waits for this desk.

    Raises:
        RefusedError: DESK_CLOSED, DESK_PAUSED, DESK_BUSY, UNKNOWN_DESK.
    """
    allow(branch, Action.CALL_NEXT, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        now = branch.now()
        waiting = for_desk(known_desk(branch, desk), waiting_today(branch, today(branch)))
        first = next_called(waiting, int(now.timestamp()))
        return note_call(branch, tickets.call(first, desk, now), now) if first else None


def for_desk(desk: Desk, waiting: Sequence[Ticket]) -> list[Ticket]:
    """Return those who wait for this desk: sent to it, or for a service of its profile."""
    return [
        ticket
        for ticket in waiting
        if ticket.target_desk == desk.name
        or (ticket.target_desk is None and ticket.service in desk.services)
    ]


def call(branch: Branch, desk: str, ticket_id: str, *, reason: str = "") -> Ticket:
    """Call this ticket out of turn.

    Args:
        reason: One of REASONS, or empty where nobody said.

    Raises:
        RefusedError: As call_next, and UNKNOWN_TICKET, WRONG_STATUS, NOT_YOURS, NOT_IN_PROFILE.
    """
    allow(branch, Action.CALL, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        ticket = live_ticket(branch, ticket_id)
        now = branch.now()
        called = tickets.call(ticket, desk, now)
        if not for_desk(known_desk(branch, desk), [ticket]):
            raise RefusedError(Reason.NOT_IN_PROFILE, desk=desk, number=ticket.written)
        waiting = for_desk(known_desk(branch, desk), waiting_today(branch, today(branch)))
        is_turn = next_called(waiting, int(now.timestamp())) == ticket
        return note_call(branch, called, now, is_turn=is_turn, out_of_turn=1, **noted(CALL, reason))


def call_number(branch: Branch, desk: str, text: str, *, reason: str = "") -> Ticket:
    """Call the ticket with the number somebody typed; its digits do where one waiting has them.

    Raises:
        RefusedError: As call, and NOT_A_TICKET_NUMBER; WHICH_TICKET where several waiting ones
            have these digits.
    """
    allow(branch, Action.CALL, desk)
    with branch.store.transaction():
        ticket = _with_digits(branch, text) or ticket_with_number(branch, text)
        return call(branch, desk, ticket.id, reason=reason)


def _with_digits(branch: Branch, text: str) -> Ticket | None:
    digits = "".join(text.split())
    waiting = waiting_today(branch, today(branch))
    found = [ticket for ticket in waiting if has_all_digits(ticket, digits)]
    if len(found) > 1:
        raise RefusedError(Reason.WHICH_TICKET, number=digits)
    return found[0] if found else None


def has_all_digits(ticket: Ticket, digits: str) -> bool:
    """Tell whether these are the digits of a ticket's number, with or without its zeros."""
    return f"{ticket.number:03d}" == digits.zfill(3)


def ticket_with_number(branch: Branch, text: str) -> Ticket:
    """Return the ticket of today with the number somebody typed.

    Of several rounds the live one, else the latest.

    Raises:
        RefusedError: NOT_A_TICKET_NUMBER, UNKNOWN_TICKET.
    """
    letter, number = read(text)
    found = branch.store.tickets.with_number(today(branch), letter, number)
    if not found:
        raise RefusedError(Reason.UNKNOWN_TICKET, number=written(letter, number))
    return next((one for one in found if one.is_live), found[0])


def recall(branch: Branch, desk: str) -> Ticket:
    """Announce the called ticket again.

    Raises:
        RefusedError: UNKNOWN_TICKET or WRONG_STATUS without a called ticket; TOO_SOON before the
            last call was shown long enough, or a phone has rested; TOO_MANY_CALLS.
    """
    allow(branch, Action.RECALL, desk)
    with branch.store.transaction():
        here = ticket_at(branch, desk)
        now = branch.now()
        again = tickets.recall(here, desk, now)
        left = recall_in_s(branch, here, now)
        if left > 0:
            raise RefusedError(Reason.TOO_SOON, seconds=left)
        if here.calls >= branch.office.times.most_calls:
            raise RefusedError(Reason.TOO_MANY_CALLS, number=here.written, calls=here.calls)
        return note_call(branch, again, now)


def recall_in_s(branch: Branch, ticket: Ticket, now: datetime) -> int:
    """Return in how many whole seconds a called ticket may be called again; 0 is now.

    The time counts from when a display showed the call, or from the call where none has yet.
    """
    since = ticket.shown_at or ticket.called_at
    if since is None:
        return 0
    times = branch.office.times
    in_person = mode_of(branch, ticket) is DeliveryMode.IN_PERSON
    pause_s = times.recall_after_s if in_person else times.phone_again_s
    left = pause_s - (now - since).total_seconds()
    return min(max(0, -int(-left // 1)), pause_s)


def mark_no_show(branch: Branch, desk: str) -> Ticket:
    """Note that the called person did not come.

    Raises:
        RefusedError: WRONG_STATUS unless somebody is called.
    """
    allow(branch, Action.MARK_NO_SHOW, desk)
    with branch.store.transaction():
        gone = tickets.mark_no_show(ticket_at(branch, desk), desk)
        return _saved(branch, Kind.NO_SHOW, gone, desk)


def reinstate(branch: Branch, ticket_id: str) -> Ticket:
    """Let a late person back in: with the place they had, or after the grace time as the last.

    Somebody who was sent to a desk that has closed waits for any desk that serves them.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS.
    """
    allow(branch, Action.REINSTATE)
    with branch.store.transaction():
        gone, now = live_ticket(branch, ticket_id), branch.now()
        back = tickets.reinstate(gone)
        if not keeps_place(branch, gone):
            last = standing_of(
                branch.office.policy, now, booked=None, preferential=gone.preferential
            )
            back = replace(back, standing=last)
        return let_in(branch, gone, back, None)


def let_in(branch: Branch, gone: Ticket, back: Ticket, desk: str | None) -> Ticket:
    """Keep who missed a call as waiting again, and how they stood before, to take that back."""
    now = branch.now()
    _saved(branch, Kind.REINSTATED, back, desk)
    release_from_closed(branch, [back], now)
    was = before(gone, branch.store.errands.of(gone.id))
    branch.store.tickets.keep_before(gone.id, was, now)
    return live_ticket(branch, gone.id)


def keeps_place(branch: Branch, ticket: Ticket) -> bool:
    """Return whether somebody who missed a call still has their place if they come now."""
    events = branch.store.events.of_ticket(ticket.id)
    missed = next((one.at for one in reversed(events) if one.kind is Kind.NO_SHOW), None)
    grace = timedelta(seconds=branch.office.times.grace_s)
    return missed is None or branch.now() - missed <= grace


def note_shown(
    branch: Branch,
    display: str,
    calls: Sequence[int],
    shown: int,
    condition: str = DeviceCondition.OK,
) -> None:
    """Note that a display shows these calls; recall and no-show times count from then.

    Args:
        branch: Where it hangs.
        display: Its name.
        calls: Those that have just come on its screen.
        shown: Up to this call all had their time: what it remembers after a restart.
        condition: Of the display, `ok` or why its calls cannot be heard.
    """
    allow(branch, Action.NOTE_SHOWN)
    with branch.store.transaction():
        now = branch.now()
        for number in calls:
            branch.store.places.mark_shown(number, now)
        branch.store.places.seen(DeviceKind.DISPLAY, display, condition, now, shown)


def ticket_at(branch: Branch, desk: str) -> Ticket:
    """Return the ticket called to or served at a desk, even one no longer configured.

    Raises:
        RefusedError: UNKNOWN_DESK; UNKNOWN_TICKET if there is none.
    """
    here = branch.store.tickets.at_desk(desk)
    if here is None:
        known_desk(branch, desk)
        raise RefusedError(Reason.UNKNOWN_TICKET, number="")
    return here


def note_call(
    branch: Branch,
    ticket: Ticket,
    now: datetime,
    *,
    is_turn: bool = True,
    out_of_turn: int = 0,
    **detail: str,
) -> Ticket:
    """Keep a ticket as called just now, and the call in the log.

    Args:
        is_turn: The rule would have called it too, so that it shows what became of a forecast.
    """
    branch.store.tickets.save(ticket)
    note_outcome(branch, ticket, now, is_turn=is_turn)
    branch.store.events.add(
        kind_of_call(branch, ticket),
        ticket.day,
        now,
        str(branch.actor),
        ticket=ticket,
        desk=ticket.desk,
        out_of_turn=out_of_turn,
        **detail,
    )
    return ticket


def _saved(branch: Branch, kind: Kind, ticket: Ticket, desk: str | None) -> Ticket:
    branch.store.tickets.save(ticket)
    branch.store.events.add(
        kind, ticket.day, branch.now(), str(branch.actor), ticket=ticket, desk=desk
    )
    return ticket
