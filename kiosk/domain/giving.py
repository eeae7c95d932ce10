"""How a kiosk gives tickets while its printer is as it is (domain.md 8.4)."""

from datetime import timedelta
from enum import StrEnum

from kiosk.domain.printer import CAN_PRINT, PrinterCondition

SHORT = timedelta(seconds=60)
"""What passes by itself has passed by then; else it is like paper that is missing."""

PASSING = frozenset({PrinterCondition.COVER_OPEN, PrinterCondition.HOT, PrinterCondition.NOT_TAKEN})
"""Staff hear of these only when they have not passed: they may be what staff do there."""
STUCK = frozenset({PrinterCondition.CUTTER, PrinterCondition.JAM})
"""Somebody must open the printer, and a slip may be inside."""


class Giving(StrEnum):
    """What whoever comes to the kiosk gets."""

    ON_PAPER = "on_paper"
    WITHOUT_PAPER = "without_paper"
    """The number on the screen counts."""
    SOON = "soon"
    """A short pause; it goes on by itself."""
    ELSEWHERE = "elsewhere"
    """Nothing here: somewhere else they are helped."""


def giving(condition: PrinterCondition, lasts: timedelta, *, without_paper: bool) -> Giving:
    """Return how tickets are given now.

    A printer that nobody has asked yet, or that cannot tell, may be well. One with a slip in its
    way out draws it back in first. One with paper stuck inside is seen to by staff, and nobody is
    to stand in the way.

    Args:
        lasts: For how long the printer has been so.
        without_paper: Whether the branch lets numbers count without paper.
    """
    if condition in CAN_PRINT or condition is PrinterCondition.UNKNOWN:
        return Giving.ON_PAPER
    if condition in PASSING and lasts < SHORT:
        return Giving.ON_PAPER if condition is PrinterCondition.NOT_TAKEN else Giving.SOON
    if condition in STUCK or not without_paper:
        return Giving.ELSEWHERE
    return Giving.WITHOUT_PAPER


def is_slip_left(condition: PrinterCondition, lasts: timedelta) -> bool:
    """Return whether somebody is to be reminded of a slip that waits in the printer."""
    return condition is PrinterCondition.NOT_TAKEN and lasts < SHORT


def changes_in(condition: PrinterCondition, lasts: timedelta) -> timedelta | None:
    """Return after what time something else is to be done although nothing has happened."""
    return SHORT - lasts if condition in PASSING and lasts < SHORT else None
