"""An appointment by phone or on the web begins at the desk that holds it."""

from dataclasses import replace

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import known_desk, refuse_busy, refuse_closed
from kiosk.actions.issuing import Wish, issue
from kiosk.actions.today import today
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind


def begin_remote(branch: Branch, desk: str, appointment_id: str) -> Ticket:
    """Serve somebody who is not in the hall: they get a number, and no display calls it.

    The number is what the log and the figures of the day count by; no slip is printed.

    Raises:
        RefusedError: UNKNOWN_DESK, DESK_CLOSED, DESK_PAUSED, DESK_BUSY; NO_BOOKING_FOUND unless
            it is held by phone or on the web, today, by this desk, and has not begun.
    """
    allow(branch, Action.BEGIN_REMOTE, desk)
    with branch.store.transaction():
        refuse_closed(branch, desk)
        refuse_busy(branch, desk)
        booking = branch.store.appointments.with_id(today(branch), appointment_id)
        mine = booking is not None and booking.service in known_desk(branch, desk).services
        if booking is None or not mine or booking.ticket_id is not None:
            raise RefusedError(Reason.NO_BOOKING_FOUND)
        if booking.mode is DeliveryMode.IN_PERSON:
            raise RefusedError(Reason.NO_BOOKING_FOUND)
        now = branch.now()
        language = branch.office.languages[0]
        wish = Wish(
            booking.service,
            preferential=False,
            language=language,
            printer=None,
            appointment=booking,
        )
        view = issue(branch, wish)
        branch.store.appointments.check_in(booking.id, view.ticket_id)
        given = branch.store.tickets.find(view.ticket_id)
        assert given is not None
        begun = replace(
            given, status=TicketStatus.SERVING, desk=desk, called_at=now, serving_at=now
        )
        branch.store.tickets.save(begun)
        branch.store.events.add(
            Kind.SERVING, begun.day, now, str(branch.actor), ticket=begun, desk=desk, remote=1
        )
        return begun
