"""What replayed days were like for those who came: waits by class, and booked times kept."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.replay_day import Call, Day, DayTicket

SOON_S, LATER_S = 10 * 60, 15 * 60
"""Within which people with a booking are best called (queueing.md 1.1)."""
P90 = 0.9


class Group(StrEnum):
    """Whom the figures are about; whoever is preferential counts there, booked or not."""

    WALK_IN = "walk-in"
    BOOKED = "booked"
    PREFERENTIAL = "preferential"


@dataclass(frozen=True, slots=True)
class Waits:
    """Waits of one class, from arrival or the booked time if later to the call.

    Args:
        called: How many the figures are made of; of none they are None.
        not_called: How many no desk called.
        p90_s: Nine of ten waited no longer.
    """

    called: int
    not_called: int
    mean_s: float | None
    p90_s: int | None
    longest_s: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one or many days.

    Args:
        in_time: How many had a booking and came no later than its time.
        within_10_min: How many of them were called at most so long after the booked time.
    """

    days: int
    waits: dict[Group, Waits]
    in_time: int
    within_10_min: int
    within_15_min: int


@dataclass(slots=True)
class Tally:
    """What is counted while the days go by."""

    days: int = 0
    came: dict[Group, int] = field(default_factory=lambda: dict.fromkeys(Group, 0))
    waits_s: dict[Group, list[int]] = field(default_factory=lambda: {each: [] for each in Group})
    in_time: int = 0
    lateness_s: list[int] = field(default_factory=list)

    def add(self, day: Day, calls: Sequence[Call]) -> None:
        """Count a day."""
        self.days += 1
        for ticket in day.tickets:
            self.came[group_of(ticket)] += 1
            self.in_time += _is_in_time(ticket)
        for call in calls:
            ticket = call.ticket
            waited_s = max(0, call.at_s - ticket.start_s)  # nobody waits before the booked time
            self.waits_s[group_of(ticket)].append(waited_s)
            if ticket.booked_s is not None and _is_in_time(ticket):
                self.lateness_s.append(call.at_s - ticket.booked_s)

    def summary(self) -> Summary:
        """Return the figures so far."""
        return Summary(
            self.days,
            {each: _waits(self.came[each], self.waits_s[each]) for each in Group},
            self.in_time,
            sum(late_s <= SOON_S for late_s in self.lateness_s),
            sum(late_s <= LATER_S for late_s in self.lateness_s),
        )


def group_of(ticket: DayTicket) -> Group:
    """Return the class a ticket counts in."""
    if ticket.preferential:
        return Group.PREFERENTIAL
    return Group.WALK_IN if ticket.booked_s is None else Group.BOOKED


def _is_in_time(ticket: DayTicket) -> bool:
    return ticket.booked_s is not None and ticket.arrived_s <= ticket.booked_s


def _waits(came: int, waits_s: Sequence[int]) -> Waits:
    called = len(waits_s)
    if not called:
        return Waits(0, came, None, None, None)
    ordered = sorted(waits_s)
    p90_s = ordered[math.ceil(P90 * called) - 1]
    return Waits(called, came - called, sum(ordered) / called, p90_s, ordered[-1])
