"""How long services take: what happened, and for a new office what was configured."""

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

import numpy as np

from kiosk.forecast.arrays import Floats
from kiosk.forecast.state import ServicePast

LAST = 1000
"""So many past services count: with 300 of one desk's week their mean is off by 5 %."""
QUARTERS = 1.349
"""From the first to the third quarter of a normal law, in its standard deviations."""
PSEUDO, VARIATION = 20, 0.5
"""A configured time counts as so many services with this coefficient of variation."""
STUCK = 3.0
"""A desk that takes longer than so many times the 95th percentile forgot to say it was done."""
LAW = NormalDist()
SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")


@dataclass(frozen=True, slots=True)
class Times:
    """The times of one service, call to ready.

    Args:
        ordered_s: Shortest first.
        log_spread: Standard deviation of their logarithms, by the middle half: a person who was
            called and did not come says nothing about it.
    """

    ordered_s: Floats
    mean_s: float
    p95_s: float
    log_spread: float

    def is_stuck(self, elapsed_s: float) -> bool:
        """Return whether a service that takes so long is probably over."""
        return elapsed_s > STUCK * self.p95_s

    def score(self, took_s: float) -> float:
        """Return the rank of a time among the usual ones, as a value of the normal law."""
        below, up_to = (np.searchsorted(self.ordered_s, took_s, side=side) for side in SIDES)
        return LAW.inv_cdf((float(below + up_to) / 2 + 0.5) / (len(self.ordered_s) + 1))

    def beyond_s(self, elapsed_s: Floats, chance: Floats) -> Floats:
        """Return times drawn from those longer than so long already.

        Beyond all of them the rest is exponential with their mean: nothing is known but that.

        Args:
            chance: Between 0 and 1, one for each time to draw.
        """
        place = np.searchsorted(self.ordered_s, elapsed_s, side="right")
        longer = len(self.ordered_s) - place
        at = np.minimum(place + (chance * longer).astype(np.int64), len(self.ordered_s) - 1)
        return np.where(longer > 0, self.ordered_s[at], elapsed_s - self.mean_s * np.log1p(-chance))


def times_of(past: ServicePast) -> Times:
    """Return the times to draw from: the last LAST of the configured ones and the past ones."""
    known = [*configured_s(past.expected_s), *past.took_s][-LAST:]
    ordered_s = np.sort(np.array(known, np.float64))
    first, p95, third = (ordered_s[int(share * len(known))] for share in (0.25, 0.95, 0.75))
    spread = math.log(max(1, third) / max(1, first)) / QUARTERS
    return Times(ordered_s, float(ordered_s.mean()), float(p95), spread)


def configured_s(expected_s: float) -> list[float]:
    """Return the PSEUDO quantiles of a log-normal law with this mean and VARIATION."""
    variance = math.log1p(VARIATION**2)
    middle = math.log(expected_s) - variance / 2
    law = NormalDist(middle, math.sqrt(variance))
    return [math.exp(law.inv_cdf((place + 0.5) / PSEUDO)) for place in range(PSEUDO)]
