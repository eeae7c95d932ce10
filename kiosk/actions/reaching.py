"""How somebody is called: in the hall, or by phone or on the web, where no display shows it."""

from kiosk.actions.branch import Branch
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.ticket import Ticket
from kiosk.store.events import Kind


def mode_of(branch: Branch, ticket: Ticket) -> DeliveryMode:
    """Return how a ticket's appointment is held; in person where it has none."""
    if ticket.booked_at is None:
        return DeliveryMode.IN_PERSON
    booking = branch.store.appointments.of_ticket(ticket.day, ticket.id)
    return booking.mode if booking else DeliveryMode.IN_PERSON


def kind_of_call(branch: Branch, ticket: Ticket) -> Kind:
    """Return how the log writes that a ticket has just been called, for the first time or again."""
    if mode_of(branch, ticket) is DeliveryMode.IN_PERSON:
        return Kind.CALLED if ticket.calls == 1 else Kind.RECALLED
    return Kind.PHONED if ticket.calls == 1 else Kind.PHONED_AGAIN
