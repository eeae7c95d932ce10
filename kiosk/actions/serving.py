"""Serving the person at the desk, putting aside, sending on, finishing."""

from dataclasses import replace

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import call_next, ticket_at
from kiosk.actions.desks import desks_open_today, known_desk, refuse_busy, refuse_closed
from kiosk.actions.issuing import live_ticket
from kiosk.domain import ticket as tickets
from kiosk.domain.calling import Standing, standing_of
from kiosk.domain.errand import LONGEST_NOTE, Errand
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.reason import PARK, noted
from kiosk.domain.service import AccessMode, Service
from kiosk.domain.step_back import before
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind

TO_SERVICE = "service:"
TO_DESK = "desk:"


def start_serving(branch: Branch, desk: str) -> Ticket:
    """Note that the called person has come.

    Raises:
        RefusedError: WRONG_STATUS unless somebody is called.
    """
    return _step(branch, desk, Action.START_SERVING)


def finish(branch: Branch, desk: str) -> Ticket:
    """Note that the service is over; who was sent here by another desk may go back to it.

    Raises:
        RefusedError: WRONG_STATUS unless somebody is served.
    """
    allow(branch, Action.FINISH, desk)
    with branch.store.transaction():
        back = _sent_back(branch, desk)
        if back is not None:
            return back
        here = branch.store.tickets.at_desk(desk)
        asked = before(here, branch.store.errands.of(here.id)) if here else None
        done = _step(branch, desk, Action.FINISH)
        branch.store.errands.forget(done.id)
        if asked:
            branch.store.tickets.keep_before(done.id, asked, branch.now())
        return done


def goes_back_to(ticket: Ticket, errand: Errand | None) -> str:
    """Return the desk to which somebody goes once they were served here, or empty."""
    back_to = errand.back_to if errand else None
    return back_to if back_to and back_to != ticket.desk else ""


def _sent_back(branch: Branch, desk: str) -> Ticket | None:
    """Send the person back who is to come back to another desk; None for others.

    Nobody is sent to wait for a desk that has closed, which would never call them, nor sent away
    unserved: they wait for any desk that serves what they came for, with their place.
    """
    here = branch.store.tickets.at_desk(desk)
    errand = branch.store.errands.of(here.id) if here else None
    if here is None or errand is None or here.status is not TicketStatus.SERVING:
        return None
    back_to = goes_back_to(here, errand)
    if not back_to:
        return None
    target = back_to if back_to in desks_open_today(branch) else None
    sent = _send(branch, here, here.standing, errand.service, target)
    branch.store.errands.forget(here.id)
    return sent


def park(branch: Branch, desk: str, *, reason: str = "") -> Ticket:
    """Put the person at the desk aside.

    Args:
        reason: One of REASONS, or empty where nobody said.

    Raises:
        RefusedError: WRONG_STATUS unless somebody is served.
    """
    return _step(branch, desk, Action.PARK, **noted(PARK, reason))


def finish_and_call_next(branch: Branch, desk: str) -> Ticket | None:
    """Finish and call the next, both or neither; return who was called, or None.

    Raises:
        RefusedError: As finish and call_next.
    """
    allow(branch, Action.FINISH, desk)
    with branch.store.transaction():
        finish(branch, desk)
        return call_next(branch, desk)


def resume(branch: Branch, desk: str, ticket_id: str) -> Ticket:
    """Go on with somebody who was put aside at this desk.

    Raises:
        RefusedError: DESK_BUSY, DESK_CLOSED, WRONG_STATUS, NOT_YOURS, UNKNOWN_TICKET.
    """
    allow(branch, Action.RESUME, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        now = branch.now()
        back = tickets.resume(live_ticket(branch, ticket_id), desk, now)
        branch.store.tickets.save(back)
        branch.store.events.add(
            Kind.RESUMED, back.day, now, str(branch.actor), ticket=back, desk=desk
        )
        return back


def transfer(
    branch: Branch, desk: str, target: str, *, keep_place: bool, note: str = "", back: bool = False
) -> Ticket:
    """Send the person on to a service or a desk; the number stays the same.

    Args:
        target: `service:ID` or `desk:NAME`.
        keep_place: With the place they had; otherwise as if they came now.
        note: For whoever serves next; it is kept until then and never logged.
        back: The person comes back to this desk once they were served there.

    Raises:
        RefusedError: NOTE_TOO_LONG;
            UNKNOWN_SERVICE, UNKNOWN_DESK; APPOINTMENT_ONLY (R4); DESK_CLOSED, as nobody
            would ever be called there; WRONG_STATUS unless somebody is called or served.
    """
    allow(branch, Action.TRANSFER, desk)
    with branch.store.transaction():
        here = ticket_at(branch, desk)
        now = branch.now()
        service, target_desk = _destination(branch, here, target)
        standing = here.standing
        if not keep_place:
            standing = standing_of(
                branch.office.policy, now, booked=None, preferential=here.preferential
            )
        sent = _send(branch, here, standing, service, target_desk)
        _keep_errand(branch, here, desk, " ".join(note.split()), back=back)
        return sent


def _send(
    branch: Branch, here: Ticket, standing: Standing, service: str, target_desk: str | None
) -> Ticket:
    """Send the person on before what the next desk is asked is kept: that can be taken back too."""
    desk = here.desk or ""
    sent = tickets.transfer(here, desk, standing, service, target_desk)
    was = before(here, branch.store.errands.of(here.id))
    branch.store.tickets.save(sent)
    branch.store.tickets.keep_before(sent.id, was, branch.now())
    branch.store.events.add(
        Kind.TRANSFERRED, sent.day, branch.now(), str(branch.actor), ticket=sent, desk=desk,
        from_service=here.service, to_desk=target_desk,
    )  # fmt: skip
    return sent


def _keep_errand(branch: Branch, here: Ticket, desk: str, note: str, *, back: bool) -> None:
    """Keep what the next desk is asked; who is to come back somewhere already still is."""
    if len(note) > LONGEST_NOTE:
        raise RefusedError(Reason.NOTE_TOO_LONG, most=LONGEST_NOTE)
    before = branch.store.errands.of(here.id)
    if back:
        branch.store.errands.keep(Errand(here.id, note, desk, here.service))
    elif before and before.back_to not in (None, desk):
        branch.store.errands.keep(replace(before, note=note))
    elif note:
        branch.store.errands.keep(Errand(here.id, note, None, here.service))
    else:
        branch.store.errands.forget(here.id)


def _destination(branch: Branch, ticket: Ticket, target: str) -> tuple[str, str | None]:
    if target.startswith(TO_DESK):
        name = known_desk(branch, target.removeprefix(TO_DESK)).name
        if name not in desks_open_today(branch):
            raise RefusedError(Reason.DESK_CLOSED, desk=name)
        return ticket.service, name
    service = target.removeprefix(TO_SERVICE)
    if service not in branch.office.services:
        raise RefusedError(Reason.UNKNOWN_SERVICE, service=service)
    if not may_be_sent(branch, ticket, branch.office.services[service]):
        raise RefusedError(Reason.APPOINTMENT_ONLY, service=service)
    return service, None


def may_be_sent(branch: Branch, ticket: Ticket, service: Service) -> bool:
    """Return whether a ticket may be sent on to a service.

    To one by appointment only with a booking for such a service: one for the first level
    opens no door to the second (R4).
    """
    if service.access is not AccessMode.APPOINTMENT_ONLY:
        return True
    booking = branch.store.appointments.of_ticket(ticket.day, ticket.id)
    booked = branch.office.services.get(booking.service) if booking else None
    return booked is not None and booked.access is AccessMode.APPOINTMENT_ONLY


def _step(branch: Branch, desk: str, step: Action, **detail: str) -> Ticket:
    """Take one of the steps that a desk takes with whoever is there."""
    allow(branch, step, desk)
    with branch.store.transaction():
        here = ticket_at(branch, desk)
        now = branch.now()
        match step:
            case Action.START_SERVING:
                kind, after = Kind.SERVING, tickets.start_serving(here, desk, now)
            case Action.FINISH:
                kind, after = Kind.SERVED, tickets.finish(here, desk, now)
            case _:
                kind, after = Kind.PARKED, tickets.park(here, desk, now)
        branch.store.tickets.save(after)
        branch.store.events.add(
            kind, after.day, now, str(branch.actor), ticket=after, desk=desk, **detail
        )
        return after


def close_as_served(branch: Branch, desk: str) -> Ticket:
    """Finish for a desk that forgot to, so that the day can be closed.

    Of somebody who was only called no service time is known, and none is counted.

    Raises:
        RefusedError: UNKNOWN_TICKET if nobody is there.
    """
    allow(branch, Action.CLOSE_AS_SERVED, desk)
    with branch.store.transaction():
        here = ticket_at(branch, desk)
        now = branch.now()
        done = tickets.close_as_served(here, desk, now)
        was = before(here, branch.store.errands.of(here.id))
        branch.store.tickets.save(done)
        branch.store.tickets.keep_before(done.id, was, now)
        branch.store.events.add(
            Kind.SERVED, done.day, now, str(branch.actor), ticket=done, desk=desk, by_reception=1
        )
        return done
