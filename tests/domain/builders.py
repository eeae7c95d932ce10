"""Tickets and places in a queue of which only what the test is about is said."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.domain.calling import Standing
from kiosk.domain.ticket import Ticket

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Nine in the morning, UTC, of a Monday."""
NINE_S = int(NINE.timestamp())

_TICKET = Ticket(
    id="01956000-0000-7000-8000-000000000001",
    day="2026-03-02",
    queue="A",
    round=1,
    number=47,
    service="needs_intake",
    issued_at=NINE,
    origin="kiosk:1",
    language="it",
    token="0" * 32,
    standing=Standing(NINE_S),
)


def a_ticket(**changes: Any) -> Ticket:
    """Return A 047, waiting since nine, with these changes."""
    return replace(_TICKET, **changes)


def after(*, minutes: float = 0, seconds: float = 0) -> datetime:
    """Return a moment so long after nine."""
    return NINE + timedelta(minutes=minutes, seconds=seconds)


@dataclass(frozen=True, slots=True)
class Place:
    """What the calling rule sees of somebody who waits.

    Args:
        kind: `ordinary`, `booked` or `preferential`; the rule does not see it, the tests do.
    """

    standing: Standing
    number: int = 1
    queue: str = "A"
    round: int = 1
    kind: str = "ordinary"
