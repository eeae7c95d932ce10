"""How long everybody will wait: from the branch at a moment to ranges and chances."""

import math
from collections.abc import Sequence

import numpy as np

from kiosk.domain.calling import tie
from kiosk.forecast.answer import Forecast, Forecasts, Newcomer
from kiosk.forecast.arrays import NEVER, Ints
from kiosk.forecast.play import Play
from kiosk.forecast.scene import Scene, scene_of
from kiosk.forecast.state import State

ROWS = 100
"""Replications; 200 make the mean error half a percent smaller (queueing.md 2.3)."""
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
LOOK_AHEAD_S = 3600
"""Bookings due within it have a forecast too."""


def forecast(
    state: State,
    newcomers: Sequence[Newcomer] = (),
    *,
    look_ahead_s: int = LOOK_AHEAD_S,
    rows: int = ROWS,
    seed: int = 0,
) -> Forecasts:
    """Return how long everybody waits, as the calling rule played forward says.

    The ranges are raw: `kiosk.forecast.correction` makes them hold what they promise.

    Args:
        newcomers: Whom else to answer; they are asked one by one, none waits for another.
        look_ahead_s: Bookings due within it have a forecast, 0 for none.
        seed: The same state and seed give the same answer; one seed all day keeps ranges calm.
    """
    scene = scene_of(state, newcomers, look_ahead_s, np.random.default_rng(seed), rows)
    play = Play(scene.people, scene.askers, scene.desks)
    play.run()
    closes_s = state.closes_s - state.now_s
    called_s = np.empty_like(play.called_s)
    np.put_along_axis(called_s, scene.where, play.called_s, axis=1)
    waiting = [each.id for each in sorted(state.waiting, key=tie)]
    return Forecasts(
        state.now_s,
        dict(zip(waiting, _forecasts(called_s[:, : len(waiting)], closes_s), strict=True)),
        dict(zip(newcomers, _forecasts(play.asked_s, closes_s), strict=True)),
        _of_bookings(state, scene, called_s[:, len(waiting) :], look_ahead_s),
    )


def _forecasts(called_s: Ints, closes_s: int) -> list[Forecast]:
    """Return the forecast of each column."""
    chances = (called_s < min(closes_s, NEVER)).mean(axis=0)
    columns = zip(_quantiles(called_s), chances, strict=True)
    return [Forecast(*quantiles, chance=float(chance)) for quantiles, chance in columns]


def _of_bookings(
    state: State, scene: Scene, called_s: Ints, look_ahead_s: int
) -> dict[str, Forecast]:
    """Return the forecasts of those booked, of the replications in which they come."""
    found = {}
    for column, booking in enumerate(state.bookings):
        comes = scene.comes_s[:, column] < NEVER
        due_s = booking.due_s - state.now_s
        if due_s <= look_ahead_s and comes.any():
            calls = called_s[comes, column]
            start_s = np.maximum(scene.comes_s[comes, column], due_s)
            waits_s = np.where(calls < NEVER, np.maximum(0, calls - start_s), NEVER)
            ((median_s, low_s, high_s),) = _quantiles(waits_s[:, None].astype(np.int32))
            chance = float((calls < min(state.closes_s - state.now_s, NEVER)).mean())
            found[booking.id] = Forecast(median_s, low_s, high_s, chance)
    return found


def _quantiles(waits_s: Ints) -> list[tuple[float, float, float]]:
    """Return median, low and high of each column."""
    inner = np.sort(waits_s, axis=0)
    places = [round(share * (len(inner) - 1)) for share in (MIDDLE, LOW, HIGH)]
    return [
        (_seconds(median), _seconds(low), _seconds(high))
        for median, low, high in zip(*(inner[place].tolist() for place in places), strict=True)
    ]


def _seconds(value: int) -> float:
    return math.inf if value >= NEVER else float(value)
