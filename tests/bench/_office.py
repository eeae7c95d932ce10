"""The made-up office of queueing.md 1.1: who comes on a day, with which work, at which desks.

FROZEN: its constants were chosen on the error of the naive rule and of QLw alone, until both came
within 15 % of the reference's. They stay as they are, whatever a forecast makes of them.

Seconds count from the opening at 8:30.
"""

import math
from dataclasses import dataclass
from enum import Enum
from random import Random

MINUTE = 60
DOORS_S = 240 * MINUTE
"""How long people are let in."""
CLOSES_S = 300 * MINUTE
"""Until when desks call."""
WORK_MIN = {"A": (5, 0.7), "P": (8, 0.5), "N": (9, 0.5), "C": (20, 0.4)}
"""Minutes of service and their coefficient of variation."""
PROFILES = ("A", "AP", "PN", "PN", "NC", "CA")
OPENS_LATE, OPENS_LATE_S = 4, 30 * MINUTE
BREAKS = (1, 5)
BREAK_S = 15 * MINUTE
SHUTS, SHUTS_S = 3, 90 * MINUTE
RUSH_S, RUSH = (60 * MINUTE, 105 * MINUTE), 1.8
SLOW = 1.3
AT_THE_DOOR = (5, 12)
PEAK = (1.35, 0.55)
"""First and second half of the day beside an even one."""
WALK_INS = {"A": 66.0, "P": 24.0, "N": 22.0}
"""Walk-ins of an even day at load 1, besides those at the door."""
BOOKED = {"P": 1.0, "N": 0.95, "C": 0.55}
"""Bookings of each ten minutes at load 1."""
SLOT_S = 10 * MINUTE
NO_SHOW, ABSENT, PREFERENTIAL, LATE = 0.08, 0.04, 0.12, 0.12
ABSENT_S, WALK_S, TURNAROUND_S = 90, 30, 10
DESK_SPREAD = 0.12


class Scenario(Enum):
    """Load, and what is unusual."""

    NORMAL = 0.85
    BUSY = 1.0
    RUSH = "rush"
    CLOSURE = "closure"
    SLOW = "slow"

    @property
    def load(self) -> float:
        """Beside a busy day."""
        return self.value if isinstance(self.value, float) else 0.85


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who comes, or has booked and does not.

    Args:
        arrives_s: Never, for who does not come.
        takes_s: How long an average desk would be taken, from the call on.
    """

    number: int
    service: str
    arrives_s: float
    booked_s: int | None
    preferential: bool
    takes_s: float


@dataclass(frozen=True, slots=True)
class Place:
    """A desk.

    Args:
        hours: As planned.
        shuts_s: When it really shuts, or never.
        pace: How many times as long as average it takes.
    """

    profile: str
    hours: tuple[tuple[int, int], ...]
    shuts_s: float
    pace: float


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """A day as it will be."""

    people: tuple[Person, ...]
    desks: tuple[Place, ...]


def office_day(seed: int, scenario: Scenario) -> OfficeDay:
    """Return a day; the same seed brings much the same people in every scenario."""
    chance = Random(seed)  # noqa: S311 - days that can be repeated, no secrets
    desks = tuple(_desk(chance, place, scenario) for place in range(len(PROFILES)))
    slow = SLOW if scenario is Scenario.SLOW else 1.0
    coming = [*_walk_ins(chance, scenario), *_booked(chance, scenario)]
    coming.sort(key=lambda one: one[0])
    people = tuple(
        Person(
            number,
            service,
            arrives_s,
            booked_s,
            chance.random() < PREFERENTIAL,
            _takes_s(chance, service, slow),
        )
        for number, (arrives_s, service, booked_s) in enumerate(coming, 1)
    )
    return OfficeDay(people, desks)


Coming = tuple[float, str, int | None]


def _walk_ins(chance: Random, scenario: Scenario) -> list[Coming]:
    """Return arrival and service of walk-ins: at the door, and by the rate of the hour."""
    rates = {service: scenario.load * number / DOORS_S for service, number in WALK_INS.items()}
    found: list[Coming] = [
        (0.0, chance.choices(list(rates), list(rates.values()))[0], None)
        for _ in range(chance.randint(*AT_THE_DOOR))
    ]
    most = max(PEAK) * RUSH
    for service, rate in rates.items():
        at_s = chance.expovariate(rate * most)
        while at_s < DOORS_S:
            if chance.random() < _busyness(at_s, scenario) / most:
                found.append((float(int(at_s)), service, None))
            at_s += chance.expovariate(rate * most)
    return found


def _busyness(at_s: float, scenario: Scenario) -> float:
    """Return how many times as many people as on an even day come at a moment."""
    half = PEAK[at_s >= DOORS_S / 2]
    is_rush = scenario is Scenario.RUSH and RUSH_S[0] <= at_s < RUSH_S[1]
    return half * RUSH if is_rush else half


def _booked(chance: Random, scenario: Scenario) -> list[Coming]:
    """Return check-in, service and time of those booked; who does not come never checks in."""
    found: list[Coming] = []
    for slot_s in range(0, DOORS_S, SLOT_S):
        for service, number in BOOKED.items():
            if chance.random() >= number * scenario.load:
                continue
            late_s = chance.gauss(-8, 7) * MINUTE
            if chance.random() < LATE:
                late_s = (3 + chance.expovariate(1 / 9)) * MINUTE
            is_missing = chance.random() < NO_SHOW
            arrives_s = math.inf if is_missing else float(int(max(0, slot_s + late_s)))
            found.append((arrives_s, service, slot_s))
    return found


def _takes_s(chance: Random, service: str, slow: float) -> float:
    """Return walk, service and what the desk does after it; some do not come when called."""
    minutes, variation = WORK_MIN[service]
    spread = math.sqrt(math.log1p(variation**2))
    service_s = MINUTE * minutes * slow * chance.lognormvariate(-(spread**2) / 2, spread)
    turnaround_s = chance.expovariate(1 / TURNAROUND_S)
    if chance.random() < ABSENT:
        return ABSENT_S
    return WALK_S + service_s + turnaround_s


def _desk(chance: Random, place: int, scenario: Scenario) -> Place:
    opens_s = OPENS_LATE_S if place == OPENS_LATE else 0
    break_s = (75 + chance.randrange(75)) * MINUTE
    hours: tuple[tuple[int, int], ...] = ((opens_s, CLOSES_S),)
    if place in BREAKS:
        hours = ((opens_s, break_s), (break_s + BREAK_S, CLOSES_S))
    shuts = scenario is Scenario.CLOSURE and place == SHUTS
    pace = chance.lognormvariate(-(DESK_SPREAD**2) / 2, DESK_SPREAD)
    return Place(PROFILES[place], hours, SHUTS_S if shuts else math.inf, pace)
