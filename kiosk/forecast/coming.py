"""Who may still come: people with a booking, and those without one who may overtake."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kiosk.domain.calling import Policy, head_start_when, standing_from
from kiosk.forecast.arrays import NEVER, Floats, Ints
from kiosk.forecast.past import LAST
from kiosk.forecast.state import Arrivals, Booking, Punctuality, State

CAME, MISSED = 9, 1
"""Of ten bookings so many are taken to come, until the branch knows its own."""
USUAL_LATE_S = tuple(60 * minutes for minutes in (-20, -15, -12, -10, -8, -7, -5, -3, 0, 8))
"""How late those of a new branch are taken to be; negative is early."""


@dataclass(frozen=True, slots=True)
class Comers:
    """People to come, [r, p] each; who does not come arrives NEVER.

    Args:
        service: [r, p] Place of the service among those of the state.
        standings: start_s, rate and head_start, [3, r, p].
    """

    arrives_s: Ints
    service: Ints
    standings: Ints


def joined(*groups: Comers) -> Comers:
    """Return groups of people as one, side by side."""
    return Comers(
        np.hstack([each.arrives_s for each in groups]),
        np.hstack([each.service for each in groups]),
        np.concatenate([each.standings for each in groups], axis=2),
    )


def booked(state: State, names: Mapping[str, int], chance: Generator, rows: int) -> Comers:
    """Draw when each of those booked checks in, knowing that nobody of them has yet."""
    shape = (rows, len(state.bookings))
    comers = Comers(
        np.full(shape, NEVER, np.int32),
        np.tile(np.array([names[each.service] for each in state.bookings], np.int32), (rows, 1)),
        np.zeros((3, *shape), np.int32),
    )
    late_s = np.sort(np.array((*USUAL_LATE_S, *state.punctuality.late_s)[-LAST:], np.float64))
    luck = chance.random((2, *shape))
    for column, booking in enumerate(state.bookings):
        due_s = booking.due_s - state.now_s
        first = int(np.searchsorted(late_s, -due_s, side="right"))
        comes = luck[0, :, column] < _still_comes(state.punctuality, 1 - first / len(late_s))
        drawn = first + (luck[1, :, column] * (len(late_s) - first)).astype(np.int64)
        drawn_s = late_s[np.minimum(drawn, len(late_s) - 1)]
        comers.arrives_s[:, column] = np.where(comes, due_s + drawn_s, NEVER)
        comers.standings[:, :, column] = _constants(state.policy, booking, due_s, drawn_s)
    return comers


def _still_comes(punctuality: Punctuality, not_yet: float) -> float:
    """Return the chance that somebody comes who is not here yet, by Bayes' rule.

    Args:
        not_yet: Share of those who come that were not here by now either.
    """
    missed = (punctuality.missed + MISSED) / (punctuality.came + punctuality.missed + CAME + MISSED)
    still = (1 - missed) * not_yet
    return still / (still + missed)


def _constants(policy: Policy, booking: Booking, due_s: int, late_s: Floats) -> Floats:
    """Return start, rate and head start for each check-in, [3, r], as the rule gives them."""
    standing = standing_from(policy, due_s, booked_s=due_s, preferential=booking.preferential)
    start_s = due_s + (late_s > 0) * late_s
    head_start = np.full_like(late_s, standing.head_start_s)
    if not booking.preferential:
        head_start = head_start_when(policy, late_s)
    return np.stack((start_s, np.full_like(late_s, standing.rate), head_start))


def unbooked(
    state: State, names: Mapping[str, int], horizon_s: int, chance: Generator, rows: int
) -> Comers:
    """Draw who comes without a booking within the seconds to come: each as often as usual.

    Returns:
        At least one column, so that there is somebody to play with.
    """
    parts = [
        (each, max(1, each.within[0] - state.now_s), min(horizon_s, each.within[1] - state.now_s))
        for each in state.arrivals
    ]
    parts = [(each, start_s, end_s) for each, start_s, end_s in parts if start_s < end_s]
    expected = np.array([_expected(each, end_s - start_s) for each, start_s, end_s in parts])
    counts = chance.poisson(expected.sum(), rows)
    shape = (rows, max(1, int(counts.max())))
    if not counts.any():
        return Comers(
            np.full(shape, NEVER, np.int32),
            np.zeros(shape, np.int32),
            np.zeros((3, *shape), np.int32),
        )
    which = np.searchsorted(expected.cumsum() / expected.sum(), chance.random(shape), side="right")
    start_s, end_s = (np.array([part[place] for part in parts])[which] for place in (1, 2))
    at_s = start_s + chance.random(shape) * (end_s - start_s)
    comes = np.arange(shape[1]) < counts[:, None]
    arrives_s = np.where(comes, at_s, NEVER).astype(np.int32)
    constants = np.array([_constants_of(state.policy, each) for each, _, _ in parts], np.int32)
    service = np.array([names[each.service] for each, _, _ in parts], np.int32)
    standings = np.stack((comes * arrives_s, *np.moveaxis(constants[which], 2, 0)))
    return Comers(arrives_s, service[which], standings)


def _expected(arrivals: Arrivals, left_s: int) -> float:
    return arrivals.expected * left_s / (arrivals.within[1] - arrivals.within[0])


def _constants_of(policy: Policy, arrivals: Arrivals) -> tuple[int, int]:
    standing = standing_from(policy, 0, booked_s=None, preferential=arrivals.preferential)
    return standing.rate, standing.head_start_s
