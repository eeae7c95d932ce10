"""Reception books a time for a person, today or later, and gives a slip with it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.actions.booking_slip import booking_slip
from kiosk.actions.branch import Branch, allow
from kiosk.actions.configured import office_on
from kiosk.actions.ids import new_id, new_process_id
from kiosk.actions.issuing import can_print
from kiosk.actions.today import today
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import Label
from kiosk.domain.opening import LOOK_AHEAD_DAYS, bands_of
from kiosk.domain.permission import Action
from kiosk.domain.service import AccessMode, Service
from kiosk.domain.slots import BOOKED, Slot, is_free, slots_of_day
from kiosk.printing.slip import to_json
from kiosk.store.events import Kind
from kiosk.store.print_jobs import PrintJob

CODE_TRIES = 100
"""Codes are drawn until one is new on its day; so many in vain, and there are none left."""
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking that was just made.

    Args:
        at: In the branch's zone.
        on_paper: Whether a slip comes out; else staff write the code down.
    """

    code: str
    service: Label
    at: datetime
    mode: DeliveryMode
    on_paper: bool


def bookable_services(branch: Branch) -> tuple[Service, ...]:
    """Return what can be booked, in the order of the list."""
    allow(branch, Action.BOOKABLE_SERVICES)
    offered = (one for one in branch.office.services.values() if _is_booked(one))
    return tuple(sorted(offered, key=lambda one: (one.order, one.id)))


def next_open_day(branch: Branch, day: date, *, forward: bool = True) -> date | None:
    """Return the day after this one on which the branch opens, or before; None if not soon."""
    allow(branch, Action.NEXT_OPEN_DAY)
    step = timedelta(days=1 if forward else -1)
    day, first = day + step, branch.local(branch.now()).date()
    while first <= day <= first + timedelta(days=LOOK_AHEAD_DAYS):
        if bands_of(office_on(branch, day).opening, day):
            return day
        day += step
    return None


def free_slots(branch: Branch, service: str, day: date) -> tuple[Slot, ...]:
    """Return the times of a day that can still be booked.

    Raises:
        RefusedError: UNKNOWN_SERVICE on that day.
    """
    allow(branch, Action.FREE_SLOTS)
    with branch.store.reading():
        return _free_slots(branch, service, day)


def _free_slots(branch: Branch, service: str, day: date) -> tuple[Slot, ...]:
    office = office_on(branch, day)
    if service not in office.services:
        raise RefusedError(Reason.UNKNOWN_SERVICE, service=service)
    wanted, now = office.services[service], branch.now()
    midnight = datetime.combine(day, datetime.min.time(), office.opening.zone)
    booked = branch.store.appointments.starting_from(day.isoformat(), midnight)
    return tuple(
        slot
        for slot in slots_of_day(wanted, office.opening, day)
        if slot.starts_at > now and is_free(slot, wanted, office.desks.values(), booked)
    )


def book(
    branch: Branch,
    service: str,
    starts_at: datetime,
    *,
    mode: DeliveryMode,
    language: str,
    printer: str | None,
) -> Booked:
    """Keep a booking with a new code and its print job, all in one transaction.

    Nobody's name and no reason is asked (P7): the slip's code says whose it is.

    Args:
        mode: Only the second level is held by phone or on the web.
        language: Of the person, for the slip.
        printer: Where the slip comes out, or None for no slip.

    Raises:
        RefusedError: UNKNOWN_SERVICE; SLOT_TAKEN if somebody was faster; UNKNOWN_PRINTER.
    """
    allow(branch, Action.BOOK)
    day = branch.local(starts_at).date()
    with branch.store.transaction():
        free = _free_slots(branch, service, day)
        slot = next((one for one in free if one.starts_at == starts_at), None)
        if slot is None:
            raise RefusedError(Reason.SLOT_TAKEN, at=f"{branch.local(starts_at):%H:%M}")
        wanted, now = office_on(branch, day).services[service], branch.now()
        in_person = wanted.access is not AccessMode.APPOINTMENT_ONLY
        appointment = Appointment(
            id=new_id(now, branch.random),
            code=_new_code(branch, day),
            tax_code_mark=None,
            service=service,
            starts_at=starts_at,
            duration_min=int(slot.lasts.total_seconds()) // 60,
            mode=DeliveryMode.IN_PERSON if in_person else mode,
        )
        branch.store.appointments.add(appointment, day.isoformat())
        branch.store.events.add(
            Kind.BOOKED, today(branch), now, str(branch.actor), service_id=service,
            day_booked=day.isoformat(),
        )  # fmt: skip
        on_paper = printer is not None and can_print(branch, printer)
        if printer is not None and on_paper:
            _queue(branch, appointment, wanted, language, printer)
        at = branch.local(starts_at)
        return Booked(appointment.code, wanted.public_name, at, appointment.mode, on_paper)


def _queue(
    branch: Branch, appointment: Appointment, service: Service, language: str, printer: str
) -> None:
    now = branch.now()
    slip = booking_slip(branch, appointment, service, language)
    branch.store.jobs.add(
        PrintJob(
            id=new_id(now, branch.random),
            ticket_id=appointment.id,
            copy=0,
            printer=printer,
            content=to_json(slip),
            process_id=new_process_id(branch.random),
            queued_at=now,
        )
    )


def _new_code(branch: Branch, day: date) -> str:
    signs = DIGITS + LETTERS if branch.office.code_letters else DIGITS
    for _ in range(CODE_TRIES):
        drawn = branch.random(branch.office.code_length)
        code = "".join(signs[byte % len(signs)] for byte in drawn)
        if branch.store.appointments.with_code(day.isoformat(), code) is None:
            return code
    raise RefusedError(Reason.CODE_TAKEN, count=CODE_TRIES)


def _is_booked(service: Service) -> bool:
    return service.access in BOOKED or any(band.mode in BOOKED for band in service.bands)
