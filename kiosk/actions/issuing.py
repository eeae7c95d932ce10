"""Taking a ticket, printing it again, withdrawing it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.actions.admitting import (
    known_service,
    refuse_closed_day,
    refuse_so_late,
    refuse_unless_free,
)
from kiosk.actions.branch import Branch, allow
from kiosk.actions.configured import offered
from kiosk.actions.devices import known_printer, printer_condition
from kiosk.actions.foresight.outcomes import note_told
from kiosk.actions.foresight.reading import Estimate, foresight, of_booking, of_ticket
from kiosk.actions.ids import new_id, new_process_id
from kiosk.actions.issued import issued_view
from kiosk.actions.slips import slip_for_printer
from kiosk.actions.today import start_today, today
from kiosk.actions.views import IssuedView
from kiosk.actions.waits import is_desk_free, people_before
from kiosk.domain import ticket as tickets
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.calling import standing_of
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.giving import Giving, giving
from kiosk.domain.numbering import next_number
from kiosk.domain.permission import Action
from kiosk.domain.printer import SlipFate, slip_fate
from kiosk.domain.step_back import before
from kiosk.domain.ticket import Ticket
from kiosk.domain.wait import STEP_MIN, Wait
from kiosk.printing.slip import to_json
from kiosk.store.events import Kind
from kiosk.store.print_jobs import PrintJob

TOKEN_BYTES = 16


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody who takes a ticket has said.

    Args:
        preferential: One bit (P1).
        printer: Where the slip comes out, or None for no slip.
        appointment: The booking that is checked in, or None for a walk-in.
        instead_of: Id of the ticket of today that the booking was before and that a reset ended;
            no undone reset brings it back.
    """

    service: str
    preferential: bool
    language: str
    printer: str | None
    appointment: Appointment | None = None
    instead_of: str | None = None


def take_ticket(
    branch: Branch, service: str, *, preferential: bool, language: str, printer: str | None
) -> IssuedView:
    """Issue a ticket with its print job, all in one transaction.

    Args:
        service: Id of a service.
        language: Of the person.
        printer: Name of the printer, or None for the number without paper.

    Raises:
        RefusedError: UNKNOWN_SERVICE, UNKNOWN_PRINTER, OFFICE_CLOSED, DAY_CLOSED, SERVICE_CLOSED,
            FULL_TODAY, QUEUE_FULL; PRINTER_OUT where a kiosk may give no number without paper;
            BOOKING_NEEDED and APPOINTMENT_ONLY, with the front desk as the way forward.
    """
    allow(branch, Action.TAKE_TICKET)
    wanted = known_service(branch, service)
    with branch.store.transaction():
        refuse_unless_free(branch, wanted, branch.now())
        refuse_so_late(branch, wanted, preferential=preferential)
        return issue(branch, Wish(service, preferential, language, printer))


def issue(branch: Branch, wish: Wish) -> IssuedView:
    """Give the next number inside the present transaction; the caller has checked the rules."""
    now = branch.now()
    day = start_today(branch, now)
    refuse_closed_day(branch, day, now)
    on_paper = wish.printer is not None and can_print(branch, wish.printer)
    if not on_paper:
        _refuse_without_paper(branch, wish)
    ticket = _new_ticket(branch, wish, day, now)
    store = branch.store
    store.issued(ticket)
    kind = Kind.CHECKED_IN if wish.appointment else Kind.ISSUED
    detail: dict[str, str] = {"instead_of": wish.instead_of} if wish.instead_of else {}
    issued = store.events.add(
        kind, day, now, str(branch.actor), ticket=ticket, language=ticket.language, **detail
    )
    if wish.instead_of:
        store.tickets.keep_closed(wish.instead_of, issued)
    before = people_before(branch, ticket)
    estimate = _estimate(branch, wish, before)
    note_told(branch, ticket.id, estimate)
    if wish.printer is not None and on_paper:
        slip = slip_for_printer(branch, ticket, wish.printer, before, estimate)
        queue_slip(branch, ticket, wish.printer, to_json(slip), 0)
    return issued_view(branch, ticket, before=before, estimate=estimate, on_paper=on_paper)


def _estimate(branch: Branch, wish: Wish, before: int) -> Estimate | None:
    """Return how long somebody will wait who gets a ticket now, as far as that is known.

    Who comes early is called at once all the same where a desk has nobody else to call.
    """
    booking = wish.appointment
    found = booking and of_booking(branch, booking.id, wish.service, booking.starts_at)
    if not found:
        booked = booking.starts_at if booking else None
        waits = foresight(branch)
        found = waits.newcomer(wish.service, preferential=wish.preferential, booked=booked)
    if found and found.not_before and not before and is_desk_free(branch, wish.service):
        return Estimate(Wait(0, STEP_MIN, is_at_once=True), found.made_at)
    return found


def _refuse_without_paper(branch: Branch, wish: Wish) -> None:
    """Use no number at a kiosk that may give none without paper; staff write it down."""
    if branch.actor.role is Role.KIOSK and wish.printer and not branch.office.ticket_without_paper:
        raise RefusedError(Reason.PRINTER_OUT, printer=wish.printer, number="")


def _new_ticket(branch: Branch, wish: Wish, day: str, now: datetime) -> Ticket:
    store, service = branch.store, branch.office.services[wish.service]
    queue = branch.office.queues[service.queue]
    counter = next_number(
        queue, store.tickets.counter(day, queue.letter), store.tickets.live_numbers(queue.letter)
    )
    store.tickets.set_counter(day, queue.letter, counter)
    assert counter.number is not None
    booked = wish.appointment.starts_at if wish.appointment else None
    return Ticket(
        id=new_id(now, branch.random),
        day=day,
        queue=queue.letter,
        round=counter.round,
        number=counter.number,
        service=service.id,
        issued_at=now,
        origin=str(branch.actor),
        language=offered(branch.office, wish.language),
        token=branch.random(TOKEN_BYTES).hex(),
        standing=standing_of(
            branch.office.policy, now, booked=booked, preferential=wish.preferential
        ),
        preferential=wish.preferential,
        booked_at=booked,
    )


def can_print(branch: Branch, printer: str) -> bool:
    """Return whether a slip can come out there, as far as anybody knows.

    Raises:
        RefusedError: UNKNOWN_PRINTER.
    """
    if printer not in branch.office.printers:
        raise RefusedError(Reason.UNKNOWN_PRINTER, printer=printer)
    known = known_printer(branch, printer)
    lasts = abs(branch.now() - known.since) if known else timedelta()
    condition = printer_condition(branch, known)
    return giving(condition, lasts, without_paper=True) is Giving.ON_PAPER


def queue_slip(branch: Branch, ticket: Ticket, printer: str, content: str, copy: int) -> None:
    """Keep a print job inside the present transaction; paper comes after the commit."""
    now = branch.now()
    branch.store.jobs.add(
        PrintJob(
            id=new_id(now, branch.random),
            ticket_id=ticket.id,
            copy=copy,
            printer=printer,
            content=content,
            process_id=new_process_id(branch.random),
            queued_at=now,
        )
    )


def reprint(branch: Branch, ticket_id: str, *, printer: str) -> int:
    """Print a ticket's slip again with the same number and a mark; return which reprint it is.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS if it has ended; UNKNOWN_PRINTER; PRINTER_OUT
            if nothing can come out there now.
    """
    allow(branch, Action.REPRINT)
    with branch.store.transaction():
        ticket = live_ticket(branch, ticket_id)
        if not can_print(branch, printer):
            raise RefusedError(Reason.PRINTER_OUT, printer=printer, number=ticket.written)
        before = people_before(branch, ticket)
        return queue_reprint(branch, ticket, printer, before, of_ticket(branch, ticket))


def queue_reprint(
    branch: Branch, ticket: Ticket, printer: str, before: int, estimate: Estimate | None
) -> int:
    """Keep a slip that says it is a reprint inside the present transaction; return which it is."""
    copy = max((job.copy for job in branch.store.jobs.of_ticket(ticket.id)), default=0) + 1
    slip = slip_for_printer(branch, ticket, printer, before, estimate, copy)
    queue_slip(branch, ticket, printer, to_json(slip), copy)
    branch.store.events.add(
        Kind.REPRINTED, ticket.day, branch.now(), str(branch.actor), ticket=ticket, copy=copy
    )
    return copy


def live_ticket(branch: Branch, ticket_id: str) -> Ticket:
    """Return a ticket of today that has not ended.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS.
    """
    ticket = branch.store.tickets.find(ticket_id)
    if ticket is None or ticket.day != today(branch):
        raise RefusedError(Reason.UNKNOWN_TICKET, number="")
    if not ticket.is_live:
        raise RefusedError(Reason.WRONG_STATUS, number=ticket.written, status=ticket.status)
    return ticket


def void(branch: Branch, ticket_id: str) -> Ticket:
    """Withdraw a ticket that waits or is called.

    Raises:
        RefusedError: UNKNOWN_TICKET, WRONG_STATUS.
    """
    allow(branch, Action.VOID)
    with branch.store.transaction():
        now = branch.now()
        ticket = live_ticket(branch, ticket_id)
        voided = tickets.void(ticket, now)
        was = before(ticket, branch.store.errands.of(ticket.id))
        branch.store.tickets.save(voided)
        branch.store.tickets.keep_before(voided.id, was, now)
        branch.store.events.add(
            Kind.VOIDED, voided.day, now, str(branch.actor), ticket=voided, desk=voided.desk
        )
        return voided


def fate_of_slip(branch: Branch, ticket_id: str) -> SlipFate | None:
    """Return what to count on with the last slip of a ticket, or None if there is none."""
    jobs = branch.store.jobs.of_ticket(ticket_id)
    return slip_fate(jobs[-1].status, jobs[-1].confirmation) if jobs else None
