"""What queueing theory knows exactly (queueing.md 4), for branches where people come at random."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise


@dataclass(frozen=True, slots=True)
class Branch:
    """Exponential gaps and services, first come first served: M/M/c.

    Args:
        per_min: How many come.
        desks: Any of them serves anybody.
        takes_min: The mean service.
    """

    per_min: float
    desks: int
    takes_min: float = 8

    @property
    def load(self) -> float:
        """How busy the desks are, below 1."""
        return self.per_min * self.takes_min / self.desks

    @property
    def erlang_b(self) -> float:
        """Share of people who find every desk taken, if they then left: Erlang B."""
        offered = self.per_min * self.takes_min
        blocked = 1.0
        for desks in range(1, self.desks + 1):
            blocked = offered * blocked / (desks + offered * blocked)
        return blocked

    @property
    def erlang_c(self) -> float:
        """Share of people who wait at all: Erlang C."""
        return self.erlang_b / (1 - self.load * (1 - self.erlang_b))

    @property
    def wait_min(self) -> float:
        """The mean wait: Wq."""
        return self.erlang_c / self._spare_per_min

    @property
    def waiting(self) -> float:
        """How many wait in the mean: Lq, by Little's law."""
        return self.per_min * self.wait_min

    @property
    def work_min(self) -> float:
        """How long somebody whom everybody lets pass would wait in the mean: W0."""
        return self.erlang_c * self.takes_min / self.desks

    def share_above(self, minutes: float) -> float:
        """Return the share of people who wait longer."""
        return self.erlang_c * math.exp(-self._spare_per_min * minutes)

    def quantile_min(self, share: float) -> float:
        """Return how long this share of people waits at most.

        Args:
            share: More than the share who do not wait at all.
        """
        return math.log(self.erlang_c / (1 - share)) / self._spare_per_min

    @property
    def _spare_per_min(self) -> float:
        return self.desks / self.takes_min - self.per_min


def levels_min(work_min: float, loads: Sequence[float]) -> list[float]:
    """Return Cobham's mean wait of each level of strict precedence, the first called first.

    Args:
        work_min: W0 of all.
        loads: How busy the people of each level keep the desks; below 1 together.
    """
    until = [0.0, *accumulate(loads)]
    return [work_min / ((1 - above) * (1 - own)) for above, own in pairwise(until)]


def work_of_one_desk_min(per_min: float, takes_min: float, variation: float) -> float:
    """Return W0 of M/G/1: what is left at the desk when somebody comes.

    Args:
        variation: Of the service, its deviation divided by its mean.
    """
    return per_min * takes_min**2 * (1 + variation**2) / 2


def conserved_min(work_min: float, loads: Sequence[float]) -> float:
    """Return the sum of loads times waits, the same whoever is called first: Kleinrock's law."""
    load = sum(loads)
    return load * work_min / (1 - load)
