"""A booking becomes a ticket when the person has arrived."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.issued import issued_view
from kiosk.actions.issuing import (
    STAFF,
    Wish,
    can_print,
    issue,
    queue_slip,
)
from kiosk.actions.slips import slip_of
from kiosk.actions.today import today
from kiosk.actions.views import IssuedView
from kiosk.actions.waits import expected_wait, people_before
from kiosk.domain import tax_code
from kiosk.domain.actor import Role
from kiosk.domain.appointment import (
    Appointment,
    DeliveryMode,
    Punctuality,
    punctuality,
)
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import Label
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.printing.slip import to_json
from kiosk.store.events import Kind

A_MINUTE = timedelta(minutes=1)
COME_FOR = (
    Punctuality.ON_TIME, Punctuality.LATE, Punctuality.TOO_EARLY, Punctuality.TOO_LATE,
)  # fmt: skip
"""Which of several bookings somebody has come for, likeliest first."""


@dataclass(frozen=True, slots=True)
class BookingFound:
    """A booking for today that can be checked in now.

    Args:
        at: The booked time, in the branch's zone.
        late: After the booked time, but still accepted.
        too_late: Only a front-desk ticket is possible.
        checked_in: There is a ticket already; it is printed again.
    """

    appointment_id: str
    service: Label
    at: datetime
    late: bool
    too_late: bool
    checked_in: bool


def find_booking(branch: Branch, code: str) -> BookingFound:
    """Look up a booking of today by its code or by a tax code.

    Raises:
        RefusedError: NO_BOOKING_FOUND with one text for every cause (P8); TOO_EARLY, NOT_IN_PERSON,
            TOO_MANY_TRIES.
    """
    allow(branch, Role.KIOSK, Role.RECEPTION)
    with branch.store.transaction():
        _note_try(branch)
    with branch.store.reading():
        appointment, when = _usable(branch, code)
        here = _ticket_of(branch, appointment)
    service = branch.office.services[appointment.service]
    return BookingFound(
        appointment.id,
        service.public_name,
        branch.local(appointment.starts_at),
        late=when is Punctuality.LATE,
        too_late=when is Punctuality.TOO_LATE,
        checked_in=here is not None,
    )


def check_in(
    branch: Branch, code: str, *, preferential: bool, language: str, printer: str | None
) -> IssuedView:
    """Turn a booking into a ticket; the same booking again prints its slip again.

    Too late for the appointment gives a front-desk ticket; staff may override (design.md 13.7).

    Raises:
        RefusedError: As find_booking, and those of taking a ticket.
    """
    allow(branch, Role.KIOSK, Role.RECEPTION)
    with branch.store.transaction():
        appointment, when = _usable(branch, code)
        if ticket := _ticket_of(branch, appointment):
            return _again(branch, ticket, printer)
        if when is Punctuality.TOO_LATE and branch.actor.role not in STAFF:
            front_desk = branch.office.front_desk_service
            if front_desk is None:
                raise RefusedError(Reason.NO_FRONT_DESK)
            view = issue(branch, Wish(front_desk, preferential, language, printer))
        else:
            view = issue(
                branch, Wish(appointment.service, preferential, language, printer, appointment)
            )
        branch.store.appointments.check_in(appointment.id, view.ticket_id)
        return replace(view, late=when in (Punctuality.LATE, Punctuality.TOO_LATE))


def import_appointments(branch: Branch, appointments: Iterable[Appointment]) -> int:
    """Keep bookings, replacing those with the same id; return how many.

    Raises:
        RefusedError: UNKNOWN_SERVICE; nothing is kept then.
    """
    allow(branch, Role.RECEPTION)
    count = 0
    with branch.store.transaction():
        for appointment in appointments:
            if appointment.service not in branch.office.services:
                raise RefusedError(Reason.UNKNOWN_SERVICE, service=appointment.service)
            day = branch.local(appointment.starts_at).date().isoformat()
            branch.store.appointments.add(appointment, day)
            count += 1
    return count


def _note_try(branch: Branch) -> None:
    """Slow down whoever tries one code after the other (P8); staff are trusted."""
    if branch.actor.role in STAFF:
        return
    now, place = branch.now(), branch.actor.place
    tries = branch.store.appointments.look_ups(place, now - A_MINUTE, now)
    if tries >= branch.office.times.tries_a_minute:
        raise RefusedError(Reason.TOO_MANY_TRIES)
    branch.store.appointments.note_look_up(place, now, now - A_MINUTE)


def _usable(branch: Branch, code: str) -> tuple[Appointment, Punctuality]:
    now = branch.now()
    appointment = _found(branch, code, today(branch))
    if appointment is None or appointment.service not in branch.office.services:
        raise RefusedError(Reason.NO_BOOKING_FOUND)
    if _ticket_of(branch, appointment):
        return appointment, Punctuality.ON_TIME
    if appointment.mode is not DeliveryMode.IN_PERSON:
        raise RefusedError(Reason.NOT_IN_PERSON, mode=appointment.mode)
    window = branch.office.check_in
    when = punctuality(window, appointment.starts_at, now)
    if when is Punctuality.TOO_EARLY and branch.actor.role not in STAFF:
        back = branch.local(appointment.starts_at - timedelta(minutes=window.early_min))
        raise RefusedError(Reason.TOO_EARLY, back=f"{back:%H:%M}")
    return appointment, when


def _found(branch: Branch, code: str, day: str) -> Appointment | None:
    typed = tax_code.cleaned(code)
    if found := branch.store.appointments.with_code(day, typed):
        return found
    if not branch.office.tax_codes or not tax_code.can_be_one(typed):
        return None
    booked = branch.store.appointments.with_mark(day, tax_code.mark(typed, day, branch.secret))
    return min(booked, key=lambda one: _preference(branch, one), default=None)


def _preference(branch: Branch, appointment: Appointment) -> tuple[bool, bool, int, datetime]:
    """Sort the bookings of one person: in person, not checked in, the one they have come for."""
    when = punctuality(branch.office.check_in, appointment.starts_at, branch.now())
    return (
        appointment.mode is not DeliveryMode.IN_PERSON,
        appointment.ticket_id is not None,
        COME_FOR.index(when),
        appointment.starts_at,
    )


def _ticket_of(branch: Branch, appointment: Appointment) -> Ticket | None:
    """Return the ticket a booking became, if it still leads to a desk.

    One that staff withdrew or a reset ended counts no more: the person gets a new one.

    Raises:
        RefusedError: WRONG_STATUS after a missed call: reception lets them back in;
            NO_BOOKING_FOUND once they were served.
    """
    ticket = branch.store.tickets.find(appointment.ticket_id or "")
    if ticket is None or ticket.status in (TicketStatus.VOIDED, TicketStatus.UNSERVED):
        return None
    if ticket.status is TicketStatus.SERVED:
        raise RefusedError(Reason.NO_BOOKING_FOUND)
    if ticket.status is TicketStatus.NO_SHOW:
        raise RefusedError(Reason.WRONG_STATUS, number=ticket.written, status=ticket.status)
    return ticket


def _again(branch: Branch, ticket: Ticket, printer: str | None) -> IssuedView:
    """Return the ticket a booking already became, with its slip printed again."""
    now = branch.now()
    before = people_before(branch, ticket)
    wait = expected_wait(branch, ticket.service)
    on_paper = printer is not None and can_print(branch, printer)
    if printer is not None and on_paper:
        copy = max((job.copy for job in branch.store.jobs.of_ticket(ticket.id)), default=0) + 1
        content = to_json(slip_of(branch, ticket, before, wait, copy))
        queue_slip(branch, ticket, printer, content, copy)
        branch.store.events.add(
            Kind.REPRINTED, ticket.day, now, str(branch.actor), ticket=ticket, copy=copy
        )
    return issued_view(branch, ticket, before=before, wait=wait, on_paper=on_paper, again=True)
