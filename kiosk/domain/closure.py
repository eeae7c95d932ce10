"""A service that staff have closed, and what the displays say meanwhile."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.label import Label


@dataclass(frozen=True, slots=True)
class Closure:
    """A service closed by staff, beside its hours.

    Args:
        day: Business day; the next one opens it by itself.
        until: UTC, when it opens again by itself, or None.
        today_only: It opens again with its next day; else nobody knows when it does.
    """

    service: str
    day: str
    until: datetime | None = None
    today_only: bool = False


def is_closed(closure: Closure | None, day: str, now: datetime) -> bool:
    """Return whether a closure still holds."""
    if closure is None or closure.day != day:
        return False
    return closure.until is None or now < closure.until


@dataclass(frozen=True, slots=True)
class Message:
    """What staff let the displays say instead of their usual line.

    Args:
        day: Business day; the next one ends it.
        text: In each language that the displays show.
        until: UTC, when it ends by itself, or None.
    """

    day: str
    text: Label
    until: datetime | None = None


def is_shown(message: Message | None, day: str, now: datetime) -> bool:
    """Return whether a message is still shown."""
    if message is None or message.day != day:
        return False
    return message.until is None or now < message.until
