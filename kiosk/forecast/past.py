"""How long services take: what happened, and for a new office what was configured."""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from kiosk.forecast.arrays import Floats
from kiosk.forecast.state import ServicePast

LAST = 300
"""So many past services count; the days change, so older ones do not."""
PSEUDO, VARIATION = 20, 0.5
"""A configured time counts as so many services with this coefficient of variation."""
STUCK = 3.0
"""A desk that takes longer than so many times the 95th percentile forgot to say it was done."""


@dataclass(frozen=True, slots=True)
class Times:
    """The times of one service, call to ready.

    Args:
        ordered_s: Shortest first.
        tails_s: Sum of the times from each place on, and 0 behind the last.
    """

    ordered_s: Floats
    tails_s: Floats

    @property
    def mean_s(self) -> float:
        """Their mean."""
        return float(self.tails_s[0] / len(self.ordered_s))

    @property
    def variation(self) -> float:
        """Standard deviation over mean."""
        return float(self.ordered_s.std() / self.mean_s)

    def is_stuck(self, elapsed_s: float) -> bool:
        """Return whether a service that takes so long is probably over."""
        p95_s = self.ordered_s[math.ceil(0.95 * len(self.ordered_s)) - 1]
        return bool(elapsed_s > STUCK * p95_s)

    def mean_beyond_s(self, elapsed_s: float) -> float:
        """Return the mean time of those that take longer than so long already: E[X | X > x]."""
        place = int(np.searchsorted(self.ordered_s, elapsed_s, side="right"))
        longer = len(self.ordered_s) - place
        if not longer:
            return elapsed_s + self.mean_s
        return float(self.tails_s[place] / longer)

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
    ordered = np.sort(np.array(known, np.float64))
    return Times(ordered, np.append(ordered[::-1].cumsum()[::-1], 0.0))


def configured_s(expected_s: float) -> list[float]:
    """Return the PSEUDO quantiles of a log-normal law with this mean and VARIATION."""
    variance = math.log1p(VARIATION**2)
    middle = math.log(expected_s) - variance / 2
    law = NormalDist(middle, math.sqrt(variance))
    return [math.exp(law.inv_cdf((place + 0.5) / PSEUDO)) for place in range(PSEUDO)]
