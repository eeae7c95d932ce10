"""A wait as people read it: a range in steps of five minutes, or unknown."""

import math
from dataclasses import dataclass

STEP_MIN = 5
LONGEST_MIN = 60


@dataclass(frozen=True, slots=True)
class Wait:
    """A range of minutes; never a bare number, never 0 because data are missing.

    Args:
        low_min: Multiple of five.
        high_min: Multiple of five above it, or None for more than an hour (low_min is 60).
        is_at_once: A desk is free for them; people read "at once" instead of the range.
        is_rough: Learnt from few waits; people read that it is indicative.
    """

    low_min: int
    high_min: int | None
    is_at_once: bool = False
    is_rough: bool = False


def wait_between(low_s: float, high_s: float) -> Wait:
    """Return the range rounded outward to five minutes; all above an hour is one range.

    A range that only reaches past the hour stays a range: who may be called after 40 minutes
    must not read "more than 60".

    Args:
        low_s: Lower end in seconds, not negative.
        high_s: Upper end in seconds, at least the lower one.

    Raises:
        ValueError: The ends are the wrong way round, negative or without a limit.

    Source: visual.md 12 and design.md 13.9.
    """
    if not 0 <= low_s <= high_s < math.inf:
        raise ValueError(f"a wait from {low_s} to {high_s} seconds")
    step = STEP_MIN * 60
    low = int(low_s // step) * STEP_MIN
    if low >= LONGEST_MIN:
        return Wait(LONGEST_MIN, None)
    return Wait(low, max(math.ceil(high_s / step) * STEP_MIN, low + STEP_MIN))
