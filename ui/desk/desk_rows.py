"""Rows of the desk's lists, as QML shows them."""

from dataclasses import dataclass

from kiosk.actions.views import DeskBooking, DeskQueue, DeskView, ParkedTicket
from kiosk.domain.appointment import DeliveryMode
from ui.bridge import moments

REMOTE_KEY = "F3"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A queue this desk serves.

    Args:
        longest_min: Longest wait in it, -1 where it is empty.
        over: Whether that is beyond the goal.
    """

    letter: str
    name: str
    waiting: int
    longest_min: int
    over: bool


@dataclass(frozen=True, slots=True)
class BookingRow:
    """A booking to come.

    Args:
        key: Tells two bookings of the same time apart.
        at: `8:50`.
        mode: A DeliveryMode.
        key_cap: The key that begins it, or empty.
    """

    key: str
    appointment: str
    at: str
    service: str
    arrived: bool
    mode: str
    key_cap: str


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A ticket put aside here.

    Args:
        key_cap: The key that resumes it, or empty.
    """

    ticket_id: str
    number: str
    service: str
    key_cap: str


def queue_rows(view: DeskView, language: str) -> list[QueueRow]:
    """Return the queues of the desk's work profile."""
    return [_queue_row(queue, language) for queue in view.queues]


def _queue_row(queue: DeskQueue, language: str) -> QueueRow:
    over = queue.longest_s is not None and queue.longest_s > queue.goal_s
    name = queue.name.in_(language)
    return QueueRow(queue.letter, name, queue.waiting, moments.minutes(queue.longest_s), over)


def booking_rows(view: DeskView, language: str) -> list[BookingRow]:
    """Return the next bookings this desk can serve."""
    first = next((one for one in view.bookings if one.mode is not DeliveryMode.IN_PERSON), None)
    return [
        _booking_row(place, booking, language, REMOTE_KEY if booking is first else "")
        for place, booking in enumerate(view.bookings)
    ]


def _booking_row(place: int, booking: DeskBooking, language: str, key_cap: str) -> BookingRow:
    at = moments.clock(booking.at)
    return BookingRow(
        f"{at} {place}",
        booking.appointment_id,
        at,
        booking.service.in_(language),
        booking.arrived,
        booking.mode,
        key_cap,
    )


def parked_rows(view: DeskView, language: str, key_cap: str) -> list[ParkedRow]:
    """Return the tickets put aside here; the key resumes the first."""
    return [
        _parked_row(ticket, language, "" if place else key_cap)
        for place, ticket in enumerate(view.parked)
    ]


def _parked_row(ticket: ParkedTicket, language: str, key_cap: str) -> ParkedRow:
    return ParkedRow(ticket.ticket_id, ticket.number, ticket.service.in_(language), key_cap)
