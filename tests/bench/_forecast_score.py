"""How well a method said how long it would take: errors, ranges, and what people read."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from kiosk.domain.wait import LONGEST_MIN, wait_between
from kiosk.forecast.correction import Correction, Outcome, corrected, correction_of
from tests.bench._forecast_days import Said
from tests.bench._office import MINUTE

OURS = "ours"
MISS_COSTS = 10
"""Of the Winkler score of an 80 % range: 2 / (1 - 0.8)."""
SIZE_S = 300
OUTSIDE = 0.1


@dataclass(frozen=True, slots=True)
class Told:
    """A median and a range, seconds."""

    median_s: float
    low_s: float
    high_s: float


Teller = Callable[[Said], Told]


def tellers(calibration: Sequence[Said], names: Sequence[str]) -> dict[str, Teller]:
    """Return for each method how it tells a range, learnt from these days; ours is the last.

    The rules of thumb learn where outcomes lie beside p, in (y - p) / (p + 5 minutes).
    """
    issued = [said for said in calibration if said.thumb_s and said.has_a_range]
    found: dict[str, Teller] = {name: _thumb(name, issued) for name in names}
    corrections = {
        service: correction_of([outcome(said) for said in issued if said.service == service])
        for service in {said.service for said in issued}
    }
    found[OURS] = lambda said: _ours(said, corrections[said.service])
    return found


def outcome(said: Said) -> Outcome:
    """Return how our raw forecast did, as a branch keeps it."""
    return Outcome(said.raw.low_s, said.raw.median_s, said.raw.high_s, said.waited_s)


def _thumb(name: str, issued: Sequence[Said]) -> Teller:
    offs = sorted(
        (said.waited_s - said.thumb_s[name]) / (said.thumb_s[name] + SIZE_S) for said in issued
    )
    low, high = offs[int(OUTSIDE * len(offs))], offs[math.ceil((1 - OUTSIDE) * len(offs)) - 1]

    def tell(said: Said) -> Told:
        median_s = said.thumb_s[name]
        size_s = median_s + SIZE_S
        return Told(median_s, max(0.0, median_s + low * size_s), median_s + high * size_s)

    return tell


def _ours(said: Said, correction: Correction) -> Told:
    told = corrected(said.raw, correction)
    return Told(told.median_s, told.low_s, told.high_s)


@dataclass(frozen=True, slots=True)
class Score:
    """Of many predictions; minutes, and shares from 0 to 1.

    Args:
        waited: Mean of what really happened.
        error: Mean absolute one of the median.
        bias: Mean of the median less what happened.
        cover: Share within the range.
        printed: Share within the range outward to five minutes, as people read it.
        later: Share called later than its end.
    """

    count: int
    waited: float
    error: float
    bias: float
    cover: float
    width: float
    winkler: float
    printed: float
    later: float


def score(said: Sequence[Said], tell: Teller) -> Score:
    """Return how a method did."""
    pairs = [(tell(each), each.waited_s) for each in said]
    read = [(_read(told), y) for told, y in pairs]
    return Score(
        len(pairs),
        fmean(y for _, y in pairs) / MINUTE,
        fmean(abs(told.median_s - y) for told, y in pairs) / MINUTE,
        fmean(told.median_s - y for told, y in pairs) / MINUTE,
        fmean(told.low_s <= y <= told.high_s for told, y in pairs),
        fmean(told.high_s - told.low_s for told, _ in pairs) / MINUTE,
        fmean(_winkler_s(told, y) for told, y in pairs) / MINUTE,
        fmean(low_s <= y <= high_s for (low_s, high_s), y in read),
        fmean(y > high_s for (_, high_s), y in read),
    )


def _winkler_s(told: Told, y: float) -> float:
    missed_s = max(0.0, told.low_s - y, y - told.high_s)
    return told.high_s - told.low_s + MISS_COSTS * missed_s


def _read(told: Told) -> tuple[float, float]:
    """Return the range as it is printed, seconds."""
    wait = wait_between(told.low_s, told.high_s)
    high_s = math.inf if wait.high_min is None else wait.high_min * MINUTE
    return min(wait.low_min, LONGEST_MIN) * MINUTE, high_s
