"""A booking becomes a ticket when the person has arrived."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.actions.admitting import STAFF, known_service, refuse_unless_free
from kiosk.actions.branch import Branch, allow
from kiosk.actions.configured import office_on
from kiosk.actions.foresight.reading import of_ticket
from kiosk.actions.issued import issued_view
from kiosk.actions.issuing import (
    Wish,
    can_print,
    issue,
    queue_reprint,
)
from kiosk.actions.today import today
from kiosk.actions.views import IssuedView
from kiosk.actions.waits import people_before
from kiosk.domain import tax_code
from kiosk.domain.appointment import (
    Appointment,
    DeliveryMode,
    Punctuality,
    punctuality,
)
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import Label
from kiosk.domain.office import A_MINUTE
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from kiosk.wording.words import clock

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
        number: Of that ticket, or empty.
    """

    appointment_id: str
    service: Label
    at: datetime
    late: bool
    too_late: bool
    checked_in: bool
    number: str = ""


def find_booking(branch: Branch, code: str) -> BookingFound:
    """Look up a booking of today by its code or by a tax code.

    Raises:
        RefusedError: NO_BOOKING_FOUND with one text for every cause (P8); TOO_EARLY, NOT_IN_PERSON,
            TOO_MANY_TRIES; WRONG_STATUS after a missed call.
    """
    allow(branch, Action.FIND_BOOKING)
    with branch.store.transaction():
        _note_try(branch)
    with branch.store.reading():
        appointment = _found(branch, code, today(branch))
        appointment, when, here = _usable(branch, appointment)
    service = branch.office.services[appointment.service]
    return BookingFound(
        appointment.id,
        service.public_name,
        branch.local(appointment.starts_at),
        late=when is Punctuality.LATE,
        too_late=when is Punctuality.TOO_LATE,
        checked_in=here is not None,
        number=here.written if here else "",
    )


def check_in(
    branch: Branch, appointment_id: str, *, preferential: bool, language: str, printer: str | None
) -> IssuedView:
    """Turn a booking into a ticket; the same booking again prints its slip again.

    Too late for the appointment gives a front-desk ticket if one could be taken now; staff may
    override (design.md 13.7).

    Args:
        appointment_id: Of the booking that find_booking found and the person was shown.

    Raises:
        RefusedError: As find_booking, but not TOO_MANY_TRIES; NO_FRONT_DESK; those of taking a
            ticket.
    """
    allow(branch, Action.CHECK_IN)
    with branch.store.transaction():
        kept = branch.store.appointments.with_id(today(branch), appointment_id)
        appointment, when, ticket = _usable(branch, kept)
        if ticket:
            return _again(branch, ticket, printer)
        wish = Wish(appointment.service, preferential, language, printer, appointment)
        if when is Punctuality.TOO_LATE and branch.actor.role not in STAFF:
            wish = replace(wish, service=_open_front_desk(branch), appointment=None)
        view = issue(branch, replace(wish, instead_of=_closed_before(branch, appointment)))
        branch.store.appointments.check_in(appointment.id, view.ticket_id)
        return replace(view, late=when in (Punctuality.LATE, Punctuality.TOO_LATE))


def _closed_before(branch: Branch, appointment: Appointment) -> str | None:
    """Return the ticket of today that a booking was before a reset ended it, or None."""
    older = branch.store.tickets.find(appointment.ticket_id or "")
    return older.id if older and older.closed_by and older.day == today(branch) else None


def _open_front_desk(branch: Branch) -> str:
    """Return the front desk's service if somebody without a booking gets a ticket for it now.

    Raises:
        RefusedError: NO_FRONT_DESK, and those of taking a ticket there.
    """
    front_desk = branch.office.front_desk_service
    if front_desk is None:
        raise RefusedError(Reason.NO_FRONT_DESK)
    refuse_unless_free(branch, known_service(branch, front_desk), branch.now())
    return front_desk


def import_appointments(
    branch: Branch, appointments: Sequence[Appointment], cancelled: Collection[str] = ()
) -> int:
    """Keep bookings, replacing those with the same id; return how many others were deleted.

    Args:
        cancelled: Ids of those to be forgotten; one that became a ticket stays.

    Raises:
        RefusedError: UNKNOWN_SERVICE on the day of a booking (R11); CODE_TAKEN, code_clashes says
            by which; nothing is kept then.
    """
    allow(branch, Action.IMPORT_APPOINTMENTS)
    with branch.store.transaction():
        for appointment in appointments:
            day = branch.local(appointment.starts_at).date()
            if appointment.service not in office_on(branch, day).services:
                raise RefusedError(Reason.UNKNOWN_SERVICE, service=appointment.service)
        clashes = code_clashes(branch, appointments, cancelled)
        if clashes:
            raise RefusedError(Reason.CODE_TAKEN, count=len(clashes))
        gone = branch.store.appointments.cancel(cancelled)
        branch.store.appointments.put_codes_aside(one.id for one in appointments)
        for appointment in appointments:
            branch.store.appointments.add(appointment, _day_of(branch, appointment))
        branch.store.events.add(
            Kind.BOOKINGS_IMPORTED, today(branch), branch.now(), str(branch.actor),
            kept=len(appointments), deleted=gone,
        )  # fmt: skip
    return gone


def code_clashes(
    branch: Branch, appointments: Sequence[Appointment], cancelled: Collection[str] = ()
) -> dict[int, int | None]:
    """Return which bookings cannot be kept, as another one of their day has the same code.

    Args:
        cancelled: As of import_appointments: their codes are free again.

    Returns:
        By place in the sequence: the place of the other one, or None if it is kept already and
        stays.
    """
    allow(branch, Action.CODE_CLASHES)
    replaced = {one.id for one in appointments}
    first: dict[tuple[str, str], int] = {}
    clashes: dict[int, int | None] = {}
    with branch.store.reading():
        for place, one in enumerate(appointments):
            day = _day_of(branch, one)
            other = first.setdefault((day, one.code), place)
            kept = branch.store.appointments.with_code(day, one.code)
            if appointments[other].id != one.id:
                clashes[place] = other
            elif kept and kept.id not in replaced and not _goes(kept, cancelled):
                clashes[place] = None
    return clashes


def _goes(kept: Appointment, cancelled: Collection[str]) -> bool:
    return kept.id in cancelled and kept.ticket_id is None


def _day_of(branch: Branch, appointment: Appointment) -> str:
    return branch.local(appointment.starts_at).date().isoformat()


def _note_try(branch: Branch) -> None:
    """Slow down whoever tries one code after the other (P8); staff are trusted."""
    if branch.actor.role in STAFF:
        return
    now, place = branch.now(), branch.actor.place
    tries = branch.store.appointments.look_ups(place, now - A_MINUTE, now)
    if tries >= branch.office.times.tries_a_minute:
        raise RefusedError(Reason.TOO_MANY_TRIES)
    branch.store.appointments.note_look_up(place, now, now - A_MINUTE)


def _usable(
    branch: Branch, appointment: Appointment | None
) -> tuple[Appointment, Punctuality, Ticket | None]:
    """Return a booking that can be checked in now, with the ticket it became already."""
    now = branch.now()
    if appointment is None or appointment.service not in branch.office.services:
        raise RefusedError(Reason.NO_BOOKING_FOUND)
    if ticket := _live_ticket_of(branch, appointment):
        return appointment, Punctuality.ON_TIME, ticket
    at = clock(branch.local(appointment.starts_at))
    if appointment.mode is not DeliveryMode.IN_PERSON:
        raise RefusedError(Reason.NOT_IN_PERSON, mode=appointment.mode, at=at)
    window = branch.office.check_in
    when = punctuality(window, appointment.starts_at, now)
    if when is Punctuality.TOO_EARLY and branch.actor.role not in STAFF:
        back = branch.local(appointment.starts_at - timedelta(minutes=window.early_min))
        raise RefusedError(Reason.TOO_EARLY, back=clock(back), at=at)
    return appointment, when, None


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
        _ticket_of(branch, appointment) is not None,
        COME_FOR.index(when),
        appointment.starts_at,
    )


def _ticket_of(branch: Branch, appointment: Appointment) -> Ticket | None:
    """Return the ticket a booking became today if it is live still, or was served.

    One that staff withdrew or a reset ended counts no more, nor does a missed call that a reset
    ended: nobody can be let back in with it. Should the reset be undone it counts again, unless
    the booking has become another ticket.
    """
    ticket = branch.store.tickets.find(appointment.ticket_id or "")
    if ticket is None or ticket.day != today(branch):
        return None
    return ticket if ticket.is_live or ticket.status is TicketStatus.SERVED else None


def _live_ticket_of(branch: Branch, appointment: Appointment) -> Ticket | None:
    """Return the ticket of a booking that still leads to a desk; without one they get a new one.

    Raises:
        RefusedError: WRONG_STATUS after a missed call: reception lets them back in;
            NO_BOOKING_FOUND once they were served.
    """
    ticket = _ticket_of(branch, appointment)
    if ticket and ticket.status is TicketStatus.SERVED:
        raise RefusedError(Reason.NO_BOOKING_FOUND)
    if ticket and ticket.status is TicketStatus.NO_SHOW:
        raise RefusedError(Reason.WRONG_STATUS, number=ticket.written, status=ticket.status)
    return ticket


def _again(branch: Branch, ticket: Ticket, printer: str | None) -> IssuedView:
    """Return the ticket a booking already became, with its slip printed again."""
    before = people_before(branch, ticket)
    estimate = of_ticket(branch, ticket)
    on_paper = printer is not None and can_print(branch, printer)
    if printer is not None and on_paper:
        queue_reprint(branch, ticket, printer, before, estimate)
    return issued_view(
        branch, ticket, before=before, estimate=estimate, on_paper=on_paper, again=True
    )
