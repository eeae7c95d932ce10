"""What people read of a forecast: a range, never a bare number, and not a new one every second."""

import math
from dataclasses import dataclass

from kiosk.domain.wait import LONGEST_MIN, Wait, wait_between
from kiosk.forecast.answer import Forecast
from kiosk.forecast.correction import Correction, corrected

HOLD_S = 45
"""A range stays so long, unless it is known to be wrong (queueing.md 3.16: 30 to 60 s)."""
AT_ONCE_S = 30
"""Who is surely called within so long reads "at once"."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a face or a slip.

    Args:
        made_s: When it was made; people read it beside the range.
        wait: The range outward to five minutes, or None where nobody can say.
        is_at_once: Instead of the range.
        not_before_s: The booked time of who came early and will not be called at once.
        is_rough: "indicative": learnt from few outcomes.
    """

    made_s: int
    wait: Wait | None
    is_at_once: bool = False
    not_before_s: int | None = None
    is_rough: bool = False


def shown(
    raw: Forecast, correction: Correction, made_s: int, *, booked_s: int | None = None
) -> Shown:
    """Return what people read of a raw forecast.

    Where some day the desks may not get so far, "more than an hour" is still known.

    Args:
        booked_s: Of a booking that was checked in; None for a walk-in.
    """
    if math.isinf(raw.high_s):
        is_long = LONGEST_MIN * 60 <= raw.low_s < math.inf
        wait = wait_between(raw.low_s, raw.low_s) if is_long else None
        return Shown(made_s, wait, is_rough=is_long and correction.is_rough)
    if raw.high_s <= AT_ONCE_S:
        return Shown(made_s, wait_between(0, raw.high_s), is_at_once=True)
    told = corrected(raw, correction)
    is_early = booked_s is not None and booked_s > made_s
    earliest_s = float(booked_s - made_s) if booked_s is not None and is_early else 0.0
    low_s = max(told.low_s, earliest_s)
    return Shown(
        made_s,
        wait_between(low_s, max(low_s, told.high_s)),
        not_before_s=booked_s if is_early else None,
        is_rough=correction.is_rough,
    )


def shown_next(before: Shown | None, after: Shown, *, is_wrong: bool) -> Shown:
    """Return what stands there from now on: a range does not jump, and is not held against facts.

    Args:
        before: What stood there, None for nothing.
        after: The newest.
        is_wrong: A desk opened, closed or paused, or was given other services, since before.
    """
    if before is None or is_wrong:
        return after
    is_other_kind = (before.wait is None, before.is_at_once) != (
        after.wait is None,
        after.is_at_once,
    )
    if is_other_kind or not 0 <= after.made_s - before.made_s < HOLD_S:
        return after
    return before
