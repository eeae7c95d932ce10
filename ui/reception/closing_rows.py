"""What the lists of the closing page hold, ready to draw."""

from dataclasses import dataclass

from kiosk.actions.views import Blocking, ResetRow


@dataclass(frozen=True, slots=True)
class ResetLine:
    """One queue in the preview."""

    letter: str
    name: str
    waiting: int
    served: int
    first_number: str


@dataclass(frozen=True, slots=True)
class BlockingLine:
    """A desk that still has somebody.

    Args:
        doing: A TicketStatus: called, serving or parked.
    """

    desk: str
    number: str
    doing: str


def reset_line(row: ResetRow, language: str) -> ResetLine:
    """Return the queue as the preview shows it."""
    return ResetLine(row.letter, row.name.in_(language), row.waiting, row.served, row.first_number)


def blocking_line(row: Blocking) -> BlockingLine:
    """Return the desk as the preview shows it."""
    return BlockingLine(row.desk, row.number, row.status)
