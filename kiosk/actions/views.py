"""Frozen snapshots for the faces: KioskView, DisplayView, DeskView, ReceptionView.

Every moment in a view is in the branch's zone; every label holds all languages.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.announcement import Call
from kiosk.domain.desk import DeskState
from kiosk.domain.label import Label
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.ticket import TicketStatus
from kiosk.domain.wait import Wait


class ChoiceState(StrEnum):
    """How a service tile stands now."""

    OPEN = "open"
    BOOKING_NEEDED = "booking_needed"
    APPOINTMENT_ONLY = "appointment_only"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ServiceChoice:
    """A service as the kiosk offers it.

    Args:
        wait: None when it cannot be known.
        opens: When a closed one opens, or None if not within the look-ahead.
    """

    service: str
    label: Label
    group: str
    icon: str
    queue: str
    state: ChoiceState
    wait: Wait | None = None
    opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class KioskView:
    """What one kiosk shows.

    Args:
        open_until: None while closed.
        opens_next: When tickets are given again, while closed.
        choices: In the order of the kiosk's list.
        groups: Titles of the list by id, in order.
        front_desk: The choice that helps without a booking, or None (R8).
        printer_since: Since when the printer has been in this condition.
        waits_at: When the waits were worked out.
    """

    office: Label
    now: datetime
    languages: tuple[str, ...]
    joint_languages: tuple[str, ...]
    open_until: datetime | None
    opens_next: datetime | None
    choices: tuple[ServiceChoice, ...]
    groups: tuple[tuple[str, Label], ...]
    front_desk: ServiceChoice | None
    waiting_place: Label
    front_desk_place: Label
    reception_place: Label
    printer: PrinterCondition
    printer_since: datetime | None
    ticket_without_paper: bool
    code_length: int
    code_letters: bool
    tax_codes: bool
    waits_at: datetime | None


@dataclass(frozen=True, slots=True)
class IssuedView:
    """What a person is shown of the ticket just taken.

    Args:
        letter: Of the number.
        digits: Three digits.
        before: People the rule would call first now.
        code: What the ticket's code says, opaque.
        on_paper: False when the printer cannot print and the number counts without paper.
        again: True when an earlier check-in is only printed again.
    """

    ticket_id: str
    letter: str
    digits: str
    service: Label
    before: int
    wait: Wait | None
    made_at: datetime
    booked_at: datetime | None
    place: Label
    code: str
    on_paper: bool
    again: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class DisplayView:
    """What a display needs: the calls it does not know yet, and its surroundings.

    Args:
        calls: Calls of today after the one asked for, in order.
        message: Bottom line.
        open_until: None while closed.
    """

    office: Label
    now: datetime
    joint_languages: tuple[str, ...]
    calls: tuple[Call, ...]
    message: Label
    open_until: datetime | None
    opens_next: datetime | None


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
    """A booking to come that this desk can serve."""

    at: datetime
    service: Label
    arrived: bool


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
        undo: What `undo` would take back: `called`, `finished`, `no_show`, or empty.
        last_number: Of the last ticket that left this desk, or empty.
        last_status: How it left.
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


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One queue at reception.

    Args:
        newcomer: What somebody joining now would wait.
        desks: Names of open desks that serve it.
    """

    letter: str
    name: Label
    waiting: int
    longest_s: int | None
    goal_s: int
    newcomer: Wait | None
    desks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One desk at reception.

    Args:
        seconds: In this state, for its clock.
        over: Whether it is beyond the service's limit.
    """

    desk: str
    state: DeskState
    number: str
    seconds: int | None
    limit_s: int | None
    over: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A kiosk, display or printer as reception sees it.

    Args:
        kind: `kiosk` or `display`.
        condition: A key of the catalogue: a PrinterCondition, `ok` or `silent`.
        seen_at: Last sign of life, or None.
        well: Whether nothing needs to be done.
    """

    name: str
    label: Label
    kind: str
    condition: str
    since: datetime | None
    seen_at: datetime | None
    well: bool


@dataclass(frozen=True, slots=True)
class Task:
    """An alarm as something to do, worst first.

    Args:
        kind: `printer`, `device`, `long_wait`, `help` or `store`.
        subject: Device name or ticket number.
        key: A key of the catalogue for the sentence.
        values: Its placeholders.
        ticket_id: To open, or empty.
    """

    kind: str
    subject: str
    key: str
    values: tuple[tuple[str, str], ...]
    since: datetime | None
    ticket_id: str = ""


@dataclass(frozen=True, slots=True)
class ReceptionView:
    """What reception sees at once.

    Args:
        maybe_unserved: How many may not be served before closing, or None if unknown.
        can_undo_reset: Whether the last reset can still be taken back.
    """

    office: Label
    now: datetime
    open_until: datetime | None
    opens_next: datetime | None
    day_closed: bool
    waiting: int
    longest_s: int | None
    longest_queue: str
    served: int
    no_shows: int
    unserved: int
    voided: int
    issued: int
    queues: tuple[QueueRow, ...]
    desks: tuple[DeskRow, ...]
    devices: tuple[DeviceRow, ...]
    tasks: tuple[Task, ...]
    choices: tuple[ServiceChoice, ...]
    languages: tuple[str, ...]
    can_undo_reset: bool
    maybe_unserved: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a ticket's history.

    Args:
        key: Kind of event, a key of the catalogue.
        place: Kiosk, desk or reception post, or empty.
        detail: A key of the catalogue, a language or a service, or empty.
    """

    at: datetime
    key: str
    place: str
    detail: str


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket looked up at reception; never the preferential flag."""

    ticket_id: str
    letter: str
    digits: str
    service: Label
    status: TicketStatus
    issued_at: datetime
    origin: str
    print_status: str
    reprints: int
    timeline: tuple[TimelineEntry, ...]
    can_reinstate: bool
    can_void: bool
    can_reprint: bool


@dataclass(frozen=True, slots=True)
class ResetRow:
    """One queue in the preview of a reset."""

    letter: str
    name: Label
    waiting: int
    served: int
    next_number: str


@dataclass(frozen=True, slots=True)
class Blocking:
    """A desk that still has somebody."""

    desk: str
    number: str
    status: TicketStatus


@dataclass(frozen=True, slots=True)
class ResetPreview:
    """What a reset would do; nothing is changed yet.

    Args:
        queue: Letter, or None for the whole day.
        closing: How many tickets would be closed as not served.
        numbers: Their numbers.
        restart_refused: Whether numbering cannot start again now.
    """

    queue: str | None
    closing: int
    numbers: tuple[str, ...]
    rows: tuple[ResetRow, ...]
    blocking: tuple[Blocking, ...]
    restart_refused: bool
    opens_next: datetime | None
