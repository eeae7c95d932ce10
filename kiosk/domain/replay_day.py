"""A day to replay: which desks were open when, who came, and whom which desk called.

All moments are whole seconds of one clock; where it begins does not matter.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Name = int | str
"""Of a ticket or a service; those of one kind and one day are all numbers or all texts."""
Stretch = tuple[int, int]
"""From a second, which belongs to it, to another, which does not."""


@dataclass(frozen=True, slots=True)
class DayDesk:
    """A desk, known by its place in the list from 0.

    Args:
        services: Its work profile.
        hours: When it is open, in any order; stretches that touch or overlap are one.
    """

    services: frozenset[Name]
    hours: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Closure:
    """A desk that closes unplanned and for the rest of the day."""

    at_s: int
    desk: int


@dataclass(frozen=True, slots=True)
class DayTicket:
    """Somebody who came.

    Args:
        id: Decides between equals: the lower one comes first.
        arrived_s: When the ticket was taken, or the booking checked in.
        booked_s: Time of the booking, or None for a walk-in.
        occupancy_s: How long it takes a desk from the call on.
    """

    id: Name
    service: Name
    arrived_s: int
    booked_s: int | None
    preferential: bool
    occupancy_s: int

    @property
    def start_s(self) -> int:
        """From when on the person waits: a booking counts from its own time."""
        return self.arrived_s if self.booked_s is None else max(self.arrived_s, self.booked_s)


@dataclass(frozen=True, slots=True)
class Day:
    """All that is known of a day before the first call."""

    desks: tuple[DayDesk, ...]
    closures: tuple[Closure, ...]
    tickets: tuple[DayTicket, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Who was called where and when."""

    ticket: DayTicket
    desk: int
    at_s: int


def hours_of(day: Day, desk: int) -> list[Stretch]:
    """Return when a desk is really open: in order, apart from each other, none after a closure."""
    closed_s = min((closure.at_s for closure in day.closures if closure.desk == desk), default=None)
    return [
        (start, end if closed_s is None else min(end, closed_s))
        for start, end in _joined(day.desks[desk].hours)
        if closed_s is None or start < closed_s
    ]


def _joined(hours: Sequence[Stretch]) -> list[Stretch]:
    """Return stretches in order, those that touch or overlap as one; an empty one is none."""
    joined: list[Stretch] = []
    for start, end in sorted(stretch for stretch in hours if stretch[0] < stretch[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
