"""What a desk shows."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.desk import DeskState
from kiosk.domain.label import Label
from kiosk.domain.ticket import TicketStatus
from kiosk.domain.wait import Wait


@dataclass(frozen=True, slots=True)
class DeskTicket:
    """The ticket at a desk.

    Args:
        number: `A 047`.
        waited_s: Seconds from joining, or from the booked time if later, to the call.
        priority: The neutral mark; the only place staff see it (P3).
        recall_in_s: Seconds until a recall is possible, 0 for now.
        called_s: Seconds since the call was shown, or since the call.
        served_s: Seconds of service so far.
        limit_s: Longest service time, or None.
        note: Of the desk that sent them, or empty.
        back_to: The desk to which they go back afterwards, or empty.
        back_to_closed: It has closed: they go back in the queue, with their place.
        mode: How their appointment is held; in person without one.
    """

    ticket_id: str
    number: str
    service: Label
    status: TicketStatus
    waited_s: int
    priority: bool
    booked_at: datetime | None
    called_at: datetime | None
    called_s: int
    calls: int
    most_calls: int
    recall_in_s: int
    served_s: int
    limit_s: int | None
    note: str = ""
    back_to: str = ""
    back_to_closed: bool = False
    mode: DeliveryMode = DeliveryMode.IN_PERSON


@dataclass(frozen=True, slots=True)
class DeskQueue:
    """One queue as far as a desk serves it.

    Args:
        longest_s: Of those waiting, or None.
    """

    letter: str
    name: Label
    waiting: int
    longest_s: int | None
    goal_s: int


@dataclass(frozen=True, slots=True)
class DeskBooking:
    """A booking to come that this desk can serve.

    Args:
        mode: How it is held; nobody comes for one by phone or on the web.
    """

    at: datetime
    service: Label
    arrived: bool
    appointment_id: str = ""
    mode: DeliveryMode = DeliveryMode.IN_PERSON


@dataclass(frozen=True, slots=True)
class Target:
    """Where a ticket can be sent on to.

    Args:
        id: `service:ID` or `desk:NAME`.
        letter: Of the queue, or the desk's name.
        refusal: Why it is closed, a key of the catalogue; empty if it is possible.
    """

    id: str
    letter: str
    name: Label
    waiting: int
    wait: Wait | None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class ParkedTicket:
    """A ticket put aside at this desk."""

    ticket_id: str
    number: str
    service: Label


@dataclass(frozen=True, slots=True)
class DeskView:
    """What one desk shows.

    Args:
        undo: What `undo` would take back, as the log calls the step, or empty.
        last_number: Of the last ticket that left this desk or that `undo` is about, or empty.
        last_status: How it stands since then.
        last_mode: How its appointment is held.
        waits_at: When the waits of the targets were worked out, in the branch's zone; or None.
    """

    desk: str
    now: datetime
    state: DeskState
    ticket: DeskTicket | None
    queues: tuple[DeskQueue, ...]
    bookings: tuple[DeskBooking, ...]
    parked: tuple[ParkedTicket, ...]
    targets: tuple[Target, ...]
    waiting: int
    longest_s: int | None
    undo: str = ""
    last_number: str = ""
    last_status: TicketStatus | None = None
    last_at: datetime | None = None
    last_mode: DeliveryMode = DeliveryMode.IN_PERSON
    waits_at: datetime | None = None
