"""What reception sees of one ticket and of a reset."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.label import Label
from kiosk.domain.ticket import TicketStatus


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a ticket's history.

    Args:
        key: Kind of event, a key of the catalogue.
        place: Kiosk, desk or reception post, or empty.
        detail: A key of the catalogue, a language, a service or a number, or empty.
    """

    at: datetime
    key: str
    place: str
    detail: str


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket looked up at reception; never the preferential flag.

    Args:
        keeps_place: Who missed a call and is let back in now still has their place.
    """

    ticket_id: str
    letter: str
    digits: str
    service: Label
    status: TicketStatus
    issued_at: datetime
    origin: str
    timeline: tuple[TimelineEntry, ...]
    can_reinstate: bool
    can_void: bool
    can_reprint: bool
    keeps_place: bool = True


@dataclass(frozen=True, slots=True)
class ResetRow:
    """One queue in the preview of a reset.

    Args:
        first_number: `A 001`, the next one where numbering starts again: the next day, or now
            if that is asked for.
    """

    letter: str
    name: Label
    waiting: int
    served: int
    first_number: str


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
