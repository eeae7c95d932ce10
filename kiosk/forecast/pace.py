"""How fast the day is, and each desk: factors on the usual times, and how sure they are."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kiosk.forecast.arrays import Floats
from kiosk.forecast.past import Times
from kiosk.forecast.state import State

DAY_WEIGHT, DESK_WEIGHT = 12, 20
"""So many services at the usual pace are believed before the first of today (queueing.md 2.1)."""
ROUNDS = 3
"""How a service that goes on counts depends on the pace itself; three rounds settle it."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Times as long as usual, 1 is usual.

    Args:
        day, day_spread: Of everybody, and the relative standard error.
        desks, desk_spreads: Of each desk beside the others.
    """

    day: float
    day_spread: float
    desks: tuple[float, ...]
    desk_spreads: tuple[float, ...]

    def draw(self, chance: Generator, rows: int) -> Floats:
        """Return [rows, desks] factors: a pace that is not well known is different each time."""
        spreads = np.array((self.day_spread, *self.desk_spreads))
        factors = np.exp(chance.standard_normal((rows, len(spreads))) * spreads - spreads**2 / 2)
        drawn: Floats = self.day * np.array(self.desks) * factors[:, :1] * factors[:, 1:]
        return drawn


def pace_of(state: State, times: Mapping[str, Times]) -> Pace:
    """Return the pace of today so far.

    A service that goes on counts as E[X | X > elapsed]: without it only short ones would count,
    and the day would look faster than it is (length bias, queueing.md 2.1).
    """
    done = [(each.desk, each.took_s / times[each.service].mean_s) for each in state.served]
    going = [
        (place, times[desk.at_desk.service], desk.at_desk.elapsed_s)
        for place, desk in enumerate(state.desks)
        if desk.at_desk and not times[desk.at_desk.service].is_stuck(desk.at_desk.elapsed_s)
    ]
    seen, day = done, 1.0
    for _ in range(ROUNDS):
        seen = done + [
            (place, day * each.mean_beyond_s(elapsed_s / day) / each.mean_s)
            for place, each, elapsed_s in going
        ]
        day = (DAY_WEIGHT + sum(ratio for _, ratio in seen)) / (DAY_WEIGHT + len(seen))
    of_desk = [
        [ratio / day for at, ratio in seen if at == place] for place in range(len(state.desks))
    ]
    variation = _variation(times)
    return Pace(
        day,
        variation / math.sqrt(DAY_WEIGHT + len(seen)),
        tuple((DESK_WEIGHT + sum(mine)) / (DESK_WEIGHT + len(mine)) for mine in of_desk),
        tuple(variation / math.sqrt(DESK_WEIGHT + len(mine)) for mine in of_desk),
    )


def _variation(times: Mapping[str, Times]) -> float:
    """Return the root mean square coefficient of variation of the services."""
    squares = [each.variation**2 for each in times.values()]
    return math.sqrt(sum(squares) / len(squares)) if squares else 0.0
