"""How fast the day is, and each desk: factors on the usual times, and how sure they are.

In logarithms a service takes its usual time plus the pace of the day plus that of the desk plus
luck. A time's rank among the usual ones says how lucky it would have been at the usual pace
(normal scores: an absent person's ninety seconds are then no more than a short service).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.random import Generator

from kiosk.forecast.arrays import Floats
from kiosk.forecast.past import Times
from kiosk.forecast.state import State

DAY_WEIGHT, DESK_WEIGHT = 12, 20
"""So many services at the usual pace are believed before the first of today (queueing.md 2.1)."""
ROUNDS = 3
"""How a service that goes on counts depends on the pace itself; three rounds settle it."""
LUCK = NormalDist()
"""How the logarithm of a time varies, in its spreads."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Logarithms of how many times as long as usual everything takes.

    Args:
        day, day_error: Of everybody, and its standard error.
        desks, desk_errors: Of each desk beside that.
    """

    day: float
    day_error: float
    desks: tuple[float, ...]
    desk_errors: tuple[float, ...]

    def draw(self, chance: Generator, rows: int) -> Floats:
        """Return [rows, desks] factors: a pace that is not well known is different each time."""
        errors = np.array((self.day_error, *self.desk_errors))
        drawn = chance.standard_normal((rows, len(errors))) * errors + (self.day, *self.desks)
        factors: Floats = np.exp(drawn[:, :1] + drawn[:, 1:])
        return factors


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the services of one desk say.

    Args:
        weight: Sum of the inverse variances.
        total: Sum of the logarithms times their weights.
    """

    weight: float = 0.0
    total: float = 0.0

    def __add__(self, other: "Evidence") -> "Evidence":
        return Evidence(self.weight + other.weight, self.total + other.total)


def pace_of(state: State, times: Mapping[str, Times]) -> Pace:
    """Return the pace of today so far.

    A service that goes on counts with the mean of those that take as long already: without it
    only short ones would count, and the day would look faster than it is (length bias,
    queueing.md 2.1).
    """
    variance = sum(each.log_spread**2 for each in times.values()) / max(1, len(times))
    nothing = (0.0,) * len(state.desks)
    pace = Pace(0.0, 0.0, nothing, nothing)
    if not variance:
        return pace
    done = _of_services_done(state, times)
    for _ in range(ROUNDS):
        going = _of_services_that_go_on(state, times, pace)
        together = [one + other for one, other in zip(done, going, strict=True)]
        pace = _weighed(together, variance / DAY_WEIGHT, variance / DESK_WEIGHT)
    return pace


def _of_services_done(state: State, times: Mapping[str, Times]) -> list[Evidence]:
    """Return what is known of each desk, and last of those that are not there any more."""
    found = [Evidence() for _ in range(len(state.desks) + 1)]
    for each in state.served:
        usual = times[each.service]
        place = len(state.desks) if each.desk is None else each.desk
        found[place] += _evidence(usual.score(each.took_s) * usual.log_spread, usual)
    return found


def _of_services_that_go_on(state: State, times: Mapping[str, Times], pace: Pace) -> list[Evidence]:
    """Return what is known of each desk by whom it serves now, at a pace that is about right."""
    found = [Evidence() for _ in range(len(state.desks) + 1)]
    for place, desk in enumerate(state.desks):
        if desk.at_desk is None:
            continue
        usual, elapsed_s = times[desk.at_desk.service], desk.at_desk.elapsed_s
        if not usual.is_stuck(elapsed_s):
            about = pace.day + pace.desks[place]
            score = usual.score(elapsed_s / math.exp(about))
            luck = LUCK.pdf(score) / LUCK.cdf(-score)  # mean of a normal law beyond the score
            found[place] += _evidence(about + luck * usual.log_spread, usual)
    return found


def _evidence(logarithm: float, usual: Times) -> Evidence:
    """Return what one service says; nothing where all take the same time anyway."""
    if not usual.log_spread:
        return Evidence()
    weight = usual.log_spread**-2
    return Evidence(weight, weight * logarithm)


def _weighed(found: list[Evidence], day_variance: float, desk_variance: float) -> Pace:
    """Return the most probable pace of day and desks together, both around the usual one."""
    own = [desk_variance**-1 / (each.weight + desk_variance**-1) for each in found]
    weight = day_variance**-1 + sum(s * each.weight for s, each in zip(own, found, strict=True))
    day = sum(s * each.total for s, each in zip(own, found, strict=True)) / weight
    return Pace(
        day,
        weight**-0.5,
        tuple(
            (each.total - each.weight * day) / (each.weight + desk_variance**-1)
            for each in found[:-1]
        ),
        tuple((each.weight + desk_variance**-1) ** -0.5 for each in found[:-1]),
    )
