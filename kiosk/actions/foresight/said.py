"""A forecast as the store keeps it, plain values by name, and back."""

import math
from collections.abc import Mapping
from typing import Any

from kiosk.domain.wait import Wait
from kiosk.forecast.answer import Forecast
from kiosk.forecast.correction import Correction
from kiosk.forecast.showing import Shown

Plain = list[Any]
FORM = 2
"""Of what is kept; one more with each change, as a face may be older or newer than another one."""


def is_known(kept: Mapping[str, Any]) -> bool:
    """Return whether what is kept was written by a version that means the same by it."""
    return kept.get("form") == FORM


def plain_forecast(forecast: Forecast) -> Plain:
    """Return a forecast; JSON knows nothing infinite."""
    ends = (forecast.median_s, forecast.low_s, forecast.high_s)
    return [None if math.isinf(each) else each for each in ends] + [forecast.chance]


def forecast_of(plain: Plain) -> Forecast:
    """Return a forecast from what was kept of it."""
    median_s, low_s, high_s = (math.inf if each is None else each for each in plain[:3])
    return Forecast(median_s, low_s, high_s, plain[3])


def plain_correction(correction: Correction) -> Plain:
    """Return a correction."""
    return [correction.low, correction.middle, correction.high, correction.outcomes]


def correction_from(plain: Plain) -> Correction:
    """Return a correction from what was kept of it."""
    return Correction(*plain)


def plain_shown(shown: Shown) -> Mapping[str, object]:
    """Return what people read."""
    wait = [shown.wait.low_min, shown.wait.high_min] if shown.wait else None
    return {
        "made_s": shown.made_s,
        "wait": wait,
        "is_at_once": shown.is_at_once,
        "not_before_s": shown.not_before_s,
        "is_rough": shown.is_rough,
    }


def shown_of(plain: Mapping[str, Any]) -> Shown:
    """Return what people read from what was kept of it."""
    return Shown(**{**plain, "wait": Wait(*plain["wait"]) if plain["wait"] else None})
