"""An appointment by phone or on the web begins at the desk that holds it."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import note_call
from kiosk.actions.desks import known_desk, refuse_busy, refuse_closed
from kiosk.actions.issuing import Wish, issue
from kiosk.actions.today import today
from kiosk.domain import ticket as tickets
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus


def begin_remote(branch: Branch, desk: str, appointment_id: str) -> Ticket:
    """Call somebody who is not in the hall: they get a number, and no display calls it.

    The number is what the log and the figures of the day count by; no slip is printed. Who does
    not answer is called again, or is a no-show, as in the hall.

    Raises:
        RefusedError: UNKNOWN_DESK, DESK_CLOSED, DESK_PAUSED, DESK_BUSY; NO_BOOKING_FOUND unless
            it is held by phone or on the web, today, by this desk, and has not begun; NOT_YOURS
            if it waits for another desk.
    """
    allow(branch, Action.BEGIN_REMOTE, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        booking = branch.store.appointments.with_id(today(branch), appointment_id)
        mine = booking is not None and booking.service in known_desk(branch, desk).services
        if booking is None or not mine or booking.mode is DeliveryMode.IN_PERSON:
            raise RefusedError(Reason.NO_BOOKING_FOUND)
        now = branch.now()
        waiting = _ticket(branch, booking)
        if waiting.status is not TicketStatus.WAITING:
            raise RefusedError(Reason.NO_BOOKING_FOUND)
        return note_call(branch, tickets.call(waiting, desk, now), now, is_turn=False)


def _ticket(branch: Branch, booking: Appointment) -> Ticket:
    """Return the ticket of a booking, a new one if it has none yet."""
    ticket_id = booking.ticket_id
    if ticket_id is None:
        language = branch.office.languages[0]
        wish = Wish(
            booking.service,
            preferential=False,
            language=language,
            printer=None,
            appointment=booking,
        )
        ticket_id = issue(branch, wish).ticket_id
        branch.store.appointments.check_in(booking.id, ticket_id)
    given = branch.store.tickets.find(ticket_id)
    assert given is not None
    return given
