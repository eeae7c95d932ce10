"""The closed forms of queueing.md 4: what queueing theory knows exactly, the play must find."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.random import Generator, default_rng

from kiosk.forecast.arrays import NEVER, Floats
from kiosk.forecast.forecast import forecast
from kiosk.forecast.play import Askers, Desks, People, Play
from tests.forecast.states import MINUTE, a_desk, a_state, some_waiting

ABOVE_ALL = 10**6
"""A head start that nobody catches up with in a day: strict precedence (P7)."""
SETTLED = 0.4
"""Share of the people of a run that find a branch which is not yet as busy as it will be."""


@dataclass(frozen=True, slots=True)
class Kind:
    """People who come at random.

    Args:
        per_min: How many.
        head_start: Above it in the order.
    """

    per_min: float
    head_start: int = 0


def waits_min(
    kinds: Sequence[Kind], desks: int, takes_s: Floats, chance: Generator
) -> list[Floats]:
    """Play a branch where people come at random; return [runs] the waits of each kind, minutes.

    Args:
        takes_s: [runs, people] How long each takes.
    """
    runs, count = takes_s.shape
    rates = np.array([kind.per_min for kind in kinds])
    gaps_s = chance.exponential(MINUTE / rates.sum(), (runs, count))
    arrives_s = np.rint(gaps_s.cumsum(axis=1)).astype(np.int32)
    kind = chance.choice(len(kinds), (runs, count), p=rates / rates.sum())
    people = People(
        arrives_s,
        np.broadcast_to(np.arange(count), (runs, count)),
        arrives_s,
        np.ones_like(arrives_s),
        np.array([each.head_start for each in kinds], np.int32)[kind],
        takes_s,
        np.ones((desks, runs, count), bool),
        np.ones((runs, count), bool),
    )
    nobody = np.zeros(0, np.int32)
    play = Play(
        people,
        Askers(nobody, nobody, np.zeros((desks, 0), bool)),
        Desks(
            np.tile(np.array([0, NEVER], np.int32), (desks, 1)),
            np.full((desks, 2), NEVER, np.int32),
            np.ones(desks, np.int64),
            np.zeros((runs, desks), np.int32),
            np.zeros(desks, np.int32),
            np.ones((runs, desks)),
        ),
    )
    play.run()
    waited = (play.called_s - arrives_s) / MINUTE
    late = np.arange(count) >= SETTLED * count
    return [np.where((kind == number) & late, waited, np.nan) for number in range(len(kinds))]


def assert_mean(waits: Floats, exact: float, *, within: float) -> None:
    """Expect the mean of all runs to be exact within three standard errors of the runs' means.

    Args:
        within: The error may be no larger than this share of the exact value.
    """
    means = np.nanmean(waits, axis=1)
    error = means.std(ddof=1) / math.sqrt(len(means))
    assert 3 * error <= within * exact
    assert abs(np.nanmean(waits) - exact) <= 3 * error


def exponential_s(chance: Generator, runs: int, count: int) -> Floats:
    """Draw services of eight minutes in the mean."""
    return chance.exponential(8 * MINUTE, (runs, count))


def share_above(waits: Floats, minutes: float) -> Floats:
    """Return for each run and person whether they waited longer, nan for others."""
    return np.where(np.isnan(waits), np.nan, waits > minutes)


@pytest.mark.long
def test_ref_1_four_desks_with_random_arrivals():
    """M/M/4, 24 an hour, eight minutes: mean 5.9643, P(W>10) .2194, P(W>20) .0807, p90 17.858."""
    chance = default_rng(1)

    (waits,) = waits_min([Kind(0.4)], 4, exponential_s(chance, 2000, 800), chance)

    assert_mean(waits, 5.9643, within=0.05)
    assert_mean(share_above(waits, 10), 0.2194, within=0.05)
    assert_mean(share_above(waits, 20), 0.0807, within=0.1)
    assert_mean(share_above(waits, 1.7636), 0.5, within=0.03)
    assert_mean(share_above(waits, 17.8580), 0.1, within=0.1)


@pytest.mark.long
def test_ref_2_strict_precedence():
    """M/M/3, eight minutes, .04 preferential and .28 ordinary a minute: 2.1972 and 14.9807."""
    chance = default_rng(2)
    kinds = [Kind(0.04, ABOVE_ALL), Kind(0.28)]

    preferential, ordinary = waits_min(kinds, 3, exponential_s(chance, 400, 1500), chance)

    assert_mean(preferential, 2.1972, within=0.05)
    assert_mean(ordinary, 14.9807, within=0.12)


@pytest.mark.long
def test_ref_2_three_levels():
    """M/M/3, eight minutes, .04, .12 and .16 a minute: 2.1972, 3.8323 and 23.3419."""
    chance = default_rng(3)
    kinds = [Kind(0.04, 2 * ABOVE_ALL), Kind(0.12, ABOVE_ALL), Kind(0.16)]

    first, second, third = waits_min(kinds, 3, exponential_s(chance, 400, 1500), chance)

    assert_mean(first, 2.1972, within=0.05)
    assert_mean(second, 3.8323, within=0.05)
    assert_mean(third, 23.3419, within=0.15)


@pytest.mark.long
def test_ref_2_times_that_are_not_exponential():
    """M/G/1, log-normal with mean 8 and variation .5, .02 and .08 a minute: 4.7619 and 23.8095."""
    chance = default_rng(4)
    spread = math.sqrt(math.log1p(0.25))
    takes_s = 8 * MINUTE * chance.lognormal(-(spread**2) / 2, spread, (400, 1200))

    preferential, ordinary = waits_min([Kind(0.02, ABOVE_ALL), Kind(0.08)], 1, takes_s, chance)

    assert_mean(preferential, 4.7619, within=0.05)
    assert_mean(ordinary, 23.8095, within=0.2)


def test_ref_1_and_2_in_small():
    """The daily sample of both: less exact, but it sees a wrong order or an idle desk."""
    chance = default_rng(5)

    (waits,) = waits_min([Kind(0.4)], 4, exponential_s(chance, 60, 500), chance)
    preferential, _ = waits_min(
        [Kind(0.04, ABOVE_ALL), Kind(0.28)], 3, exponential_s(chance, 60, 500), chance
    )

    assert_mean(waits, 5.9643, within=0.3)
    assert_mean(preferential, 2.1972, within=0.2)


def test_ref_5_nothing_is_left_to_chance():
    """Eight minutes, desks free in 5 and 3, six wait: 3, 5, 11, 13, 19, 21, and no width at all."""
    desks = [a_desk(left_min=5), a_desk(left_min=3)]

    said = forecast(a_state(desks, some_waiting(6))).waiting

    assert [said[str(number)].median_s / MINUTE for number in range(1, 7)] == [3, 5, 11, 13, 19, 21]
    assert all(one.low_s == one.median_s == one.high_s for one in said.values())
