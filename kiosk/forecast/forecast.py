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
    counts = np.full(called_s.shape[1], len(called_s))
    columns = zip(_quantiles(called_s, counts), chances, strict=True)
    return [Forecast(*quantiles, chance=float(chance)) for quantiles, chance in columns]


def _of_bookings(
    state: State, scene: Scene, called_s: Ints, look_ahead_s: int
) -> dict[str, Forecast]:
    """Return the forecasts of those booked, of the replications in which they come."""
    due_s = np.array([each.due_s - state.now_s for each in state.bookings], np.int64)
    calls_s, comes_s = called_s[:, : len(due_s)], scene.comes_s
    comes = comes_s < NEVER
    waits_s = np.where(calls_s < NEVER, calls_s - np.maximum(comes_s, due_s), NEVER)
    quantiles = _quantiles(np.maximum(0, waits_s), comes.sum(axis=0))
    in_time = (comes & (calls_s < min(state.closes_s - state.now_s, NEVER))).sum(axis=0)
    return {
        booking.id: Forecast(*quantiles[place], chance=float(in_time[place] / count))
        for place, (booking, count) in enumerate(
            zip(state.bookings, comes.sum(axis=0).tolist(), strict=True)
        )
        if count and booking.due_s - state.now_s <= look_ahead_s
    }


def _quantiles(waits_s: Ints, counts: Ints) -> list[tuple[float, float, float]]:
    """Return median, low and high of each column.

    Args:
        waits_s: [r, columns]
        counts: [columns] How many of a column count: the shortest waits.
    """
    ordered = np.sort(waits_s.T, axis=1)
    columns = np.arange(len(ordered))
    picked = [
        ordered[columns, np.rint(share * np.maximum(0, counts - 1)).astype(np.int64)].tolist()
        for share in (MIDDLE, LOW, HIGH)
    ]
    return [
        (_seconds(median), _seconds(low), _seconds(high))
        for median, low, high in zip(*picked, strict=True)
    ]


def _seconds(value: int) -> float:
    return math.inf if value >= NEVER else float(value)
