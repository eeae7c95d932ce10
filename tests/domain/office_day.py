"""A day at a made-up branch, second by second: who comes, who is called, how long it took.

The branch of queueing.md 1.1: six desks with different work profiles, 150 to 175 people,
bookings, people who come early or late or do not come, pauses and a desk that shuts.
"""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from kiosk.domain.calling import Policy, Standing, standing_of
from tests.domain.builders import NINE, NINE_S

MINUTE = 60
DOORS_S = 240 * MINUTE
"""How long people are let in."""
NEVER_S = NINE_S + 10**6
WORK = {"A": (5, 0.7), "P": (8, 0.5), "N": (9, 0.5), "C": (20, 0.4)}
"""Minutes of service and their coefficient of variation."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who comes.

    Args:
        arrived_s: When the ticket was issued.
        work_s: How long a desk is taken: walking, service and what comes after.
    """

    standing: Standing
    number: int
    queue: str
    arrived_s: int
    work_s: int
    round: int = 1


@dataclass(frozen=True, slots=True)
class DeskPlan:
    """A desk's work profile and the stretches in which it calls people."""

    profile: str
    shifts: tuple[tuple[int, int], ...]

    def is_open(self, now_s: int) -> bool:
        """Return whether it calls somebody now if it is free."""
        return any(start <= now_s < end for start, end in self.shifts)

    def is_open_throughout(self, start_s: int, end_s: int) -> bool:
        """Return whether it called people all the time between two moments."""
        return any(start <= start_s and end_s <= end for start, end in self.shifts)


@dataclass(frozen=True, slots=True)
class Visit:
    """How it went.

    Args:
        desk: Place of the desk in the list of plans.
    """

    visitor: Visitor
    called_s: int
    desk: int

    @property
    def end_s(self) -> int:
        """When the desk was free again."""
        return self.called_s + self.visitor.work_s


Choose = Callable[[list[Visitor], int], Visitor | None]


def run_day(visitors: Sequence[Visitor], desks: Sequence[DeskPlan], choose: Choose) -> list[Visit]:
    """Return every visit in the order of the calls; the desks stay until nobody waits."""
    coming = sorted(visitors, key=lambda visitor: (visitor.arrived_s, visitor.number), reverse=True)
    free_from = [NINE_S] * len(desks)
    waiting: list[Visitor] = []
    visits: list[Visit] = []
    moments = {visitor.arrived_s for visitor in visitors}
    moments.update(start for desk in desks for start, _ in desk.shifts)
    agenda = sorted(moments)
    while agenda:
        now_s = heapq.heappop(agenda)
        while coming and coming[-1].arrived_s <= now_s:
            waiting.append(coming.pop())
        for place, desk in enumerate(desks):
            if free_from[place] > now_s or not desk.is_open(now_s):
                continue
            chosen = choose([w for w in waiting if w.queue in desk.profile], now_s)
            if chosen is not None:
                waiting.remove(chosen)
                visits.append(Visit(chosen, now_s, place))
                free_from[place] = visits[-1].end_s
                heapq.heappush(agenda, free_from[place])
    return visits


def a_day(
    seed: int, policy: Policy, *, people: int = 150, preferential: float = 0.12
) -> tuple[list[Visitor], list[DeskPlan]]:
    """Return who comes on a day, and which desks are open; the same for the same seed."""
    chance = Random(seed)  # noqa: S311 - days that can be repeated, no secrets
    visitors: list[Visitor] = []
    for _ in range(people):
        service = chance.choices("APNC", (36, 27, 25, 12))[0]
        walks_in = service == "A" or (service != "C" and chance.random() < 0.5)
        if not walks_in and chance.random() < 0.08:
            continue  # booked and does not come
        booked = None if walks_in else NINE + timedelta(minutes=10 * chance.randrange(24))
        arrived = _arrival(chance) if booked is None else booked + _unpunctuality(chance)
        arrived = max(arrived, NINE)
        standing = standing_of(
            policy, arrived, booked=booked, preferential=chance.random() < preferential
        )
        visitors.append(
            Visitor(
                standing,
                len(visitors) + 1,
                service,
                int(arrived.timestamp()),
                _work_s(chance, service),
            )
        )
    return visitors, _desks(chance)


def _arrival(chance: Random) -> datetime:
    """Return when a walk-in comes: at the door, or more likely in the first half."""
    if chance.random() < 0.08:
        return NINE
    half = 0 if chance.random() < 1.35 / 1.9 else DOORS_S // 2
    return NINE + timedelta(seconds=half + chance.randrange(DOORS_S // 2))


def _unpunctuality(chance: Random) -> timedelta:
    """Return how late somebody with a booking comes; mostly some minutes early."""
    if chance.random() < 0.12:
        return timedelta(minutes=3 + chance.expovariate(1 / 9))
    return timedelta(minutes=chance.gauss(-8, 7))


def _work_s(chance: Random, service: str) -> int:
    """Return how long a desk is taken; some do not come when called."""
    if chance.random() < 0.04:
        return 90
    minutes, variation = WORK[service]
    shape = 1 / variation**2
    return 30 + round(chance.gammavariate(shape, minutes * MINUTE / shape))


def _desks(chance: Random) -> list[DeskPlan]:
    """Return the six desks; two have a pause, one opens late, on some days one shuts early."""
    pause_s = NINE_S + 90 * MINUTE + chance.randrange(60) * MINUTE
    shut_s = NINE_S + 60 * MINUTE if chance.random() < 0.25 else NEVER_S
    paused = ((NINE_S, pause_s), (pause_s + 15 * MINUTE, NEVER_S))
    return [
        DeskPlan("A", ((NINE_S, NEVER_S),)),
        DeskPlan("AP", paused),
        DeskPlan("PN", ((NINE_S, NEVER_S),)),
        DeskPlan("PN", ((NINE_S, shut_s),)),
        DeskPlan("NC", ((NINE_S + 30 * MINUTE, NEVER_S),)),
        DeskPlan("CA", paused),
    ]
