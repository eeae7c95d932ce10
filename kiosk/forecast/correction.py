"""Makes ranges hold what they promise, by how the branch's own forecasts did of late.

Raw ranges are too narrow, as a play knows less than a day: of 80 % they held 75 (queueing.md 2.3).
Each end moves by as much as would have been right for the last outcomes of the service
(conformalised quantile regression, Romano et al. 2019), and the median by their middle error.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from kiosk.forecast.answer import Forecast

LAST = 500
"""So many outcomes of a service count."""
ENOUGH = 30
"""With fewer, those of the whole branch count, and then what was found elsewhere."""
WIDTH_S = 120
"""Added to the width of a range, so that a narrow one can move too."""
SIZE_S = 300
"""Added to a median, as WIDTH_S."""
OUTSIDE = 0.1
"""Share of outcomes wanted beyond each end."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a raw forecast did.

    Args:
        low_s, median_s, high_s: What it said, finite.
        waited_s: From the forecast to the call.
    """

    low_s: float
    median_s: float
    high_s: float
    waited_s: float


@dataclass(frozen=True, slots=True)
class Correction:
    """What is added to a raw forecast.

    Args:
        low, high: How far each end moves outward, in widths of the range; negative is inward.
        middle: How far the median moves up, in sizes of itself.
        outcomes: How many it was learnt from.
    """

    low: float
    middle: float
    high: float
    outcomes: int = 0

    @property
    def is_rough(self) -> bool:
        """Whether people should read that the range is indicative."""
        return self.outcomes < ENOUGH


COLD = Correction(0.1, 0.0, 0.25)
"""Of a branch without outcomes: wider, above all upwards."""


def correction_of(of_service: Sequence[Outcome], of_branch: Sequence[Outcome] = ()) -> Correction:
    """Return what the last outcomes ask for, oldest first.

    Args:
        of_branch: Of all services, where the service has not enough.
    """
    for outcomes in (of_service[-LAST:], of_branch[-LAST:]):
        if len(outcomes) >= ENOUGH:
            widths_s = [each.high_s - each.low_s + WIDTH_S for each in outcomes]
            pairs = list(zip(outcomes, widths_s, strict=True))
            return Correction(
                _held([(each.low_s - each.waited_s) / width_s for each, width_s in pairs]),
                median(
                    (each.waited_s - each.median_s) / (each.median_s + SIZE_S) for each in outcomes
                ),
                _held([(each.waited_s - each.high_s) / width_s for each, width_s in pairs]),
                len(outcomes),
            )
    return replace(COLD, outcomes=len(of_service))


def corrected(raw: Forecast, correction: Correction) -> Forecast:
    """Return a forecast whose range holds; what is infinite stays so, as does the chance."""
    if math.isinf(raw.high_s):
        return raw
    width_s = raw.high_s - raw.low_s + WIDTH_S
    low_s = max(0.0, raw.low_s - correction.low * width_s)
    high_s = max(low_s, raw.high_s + correction.high * width_s)
    middle_s = raw.median_s + correction.middle * (raw.median_s + SIZE_S)
    return replace(raw, low_s=low_s, median_s=min(max(low_s, middle_s), high_s), high_s=high_s)


def _held(misses: Sequence[float]) -> float:
    """Return how far an end must move so that a new outcome lies beyond it with chance OUTSIDE."""
    place = math.ceil((1 - OUTSIDE) * (len(misses) + 1)) - 1
    return sorted(misses)[min(place, len(misses) - 1)]
