"""The references of queueing.md 4: what queueing theory knows exactly, the play must find.

A simulated figure counts as found if it is within three standard errors of the runs' figures, and
these no more than 3 % of it. The long tests hear 4 to 8 million people for that, as many as ten
to twenty runs of 400,000 have; theirs are forty shorter ones, which begin settled.
"""

import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import fmean, stdev

import numpy as np
import pytest
from numpy.random import default_rng

from kiosk.forecast.forecast import forecast
from tests.forecast.closed_forms import Branch, conserved_min, levels_min, work_of_one_desk_min
from tests.forecast.random_branches import (
    ABOVE_ALL,
    Heard,
    Kind,
    a_run,
    exponential,
    lognormal,
    settled,
    settled_at_one_desk,
)
from tests.forecast.states import MINUTE, a_desk, a_state, some_waiting

TOLERANCE = 0.03
"""What three standard errors may be at most, as a share of the figure."""
RUNS = 40
THREE = Branch(0.32, 3)
"""Eight minutes each, for the tests of precedence."""
OVERTAKEN = slice(60, -90)
"""Of 450 people those who find the levels mixed, and who are called before the last one comes."""


@dataclass(frozen=True, slots=True)
class Known:
    """A figure that theory knows.

    Args:
        name: As the reference calls it.
        exact: Its value.
        of_run: What a run says it is.
    """

    name: str
    exact: float
    of_run: Callable[[Heard], float]


def assert_found(
    figures: Sequence[Known], runs: Sequence[Heard], *, tolerance: float = TOLERANCE
) -> None:
    """Expect each figure within three standard errors, and these within the tolerance of it."""
    missed = []
    for figure in figures:
        said = [figure.of_run(run) for run in runs]
        found, error = fmean(said), 3 * stdev(said) / math.sqrt(len(said))
        line = f"{figure.name}: {found:.4f} +- {error:.4f} ({error / figure.exact:.2%}),"
        line += f" exactly {figure.exact:.4f}"
        sys.stdout.write(f"{line}\n")  # pytest -rP shows it
        if abs(found - figure.exact) > error or error > tolerance * figure.exact:
            missed.append(line)
    assert missed == []


def mean_wait(name: str, exact: float, kind: int = 0) -> Known:
    """Return the mean wait of people of a kind, minutes."""
    return Known(name, exact, lambda run: float(run.waits_of(kind).mean()))


def share_above(name: str, exact: float, minutes: float) -> Known:
    """Return the share of people who wait longer."""
    return Known(name, exact, lambda run: float((run.waits_min > minutes).mean()))


def quantile(name: str, exact: float, share: float) -> Known:
    """Return how long this share of people waits at most, minutes."""
    return Known(name, exact, lambda run: float(np.quantile(run.waits_min, share)))


def conserved(work_min: float, loads: Sequence[float]) -> Known:
    """Return the sum of loads times waits, which no order of calling changes, minutes."""

    def of_run(run: Heard) -> float:
        waits = [float(run.waits_of(kind).mean()) for kind in range(len(loads))]
        return sum(load * wait for load, wait in zip(loads, waits, strict=True))

    return Known("conserved", conserved_min(work_min, loads), of_run)


def levels(per_min: Sequence[float]) -> list[Kind]:
    """Return people of as many levels, the first called first."""
    return [
        Kind(each, ABOVE_ALL * level)
        for each, level in zip(per_min, reversed(range(len(per_min))), strict=True)
    ]


def runs_in_order(branch: Branch, *, people: int, branches: int) -> list[Heard]:
    """Play runs of a branch that calls people as they come."""
    run = partial(
        a_run, [Kind(branch.per_min)], settled(branch), exponential(branch.takes_min),
        people=people, branches=branches,
    )  # fmt: skip
    return [run(default_rng([1, number])) for number in range(RUNS)]


def in_order(branch: Branch) -> list[Known]:
    """Return Wq, Lq and Erlang's C."""
    return [
        mean_wait("Wq", branch.wait_min),
        Known("Lq", branch.waiting, lambda run: float(run.found.mean())),
        share_above("C", branch.erlang_c, 0),
    ]


@pytest.mark.long
def test_ref_1_four_desks():
    """M/M/4, 24 an hour: 5.9643, 2.3857, .5964, above ten and twenty .2194, .0807, and quantiles.

    Half of all wait more than 1.7636 minutes, and a tenth more than 17.8580.
    """
    branch = Branch(0.4, 4)
    figures = [
        *in_order(branch),
        share_above("P(W>10)", branch.share_above(10), 10),
        share_above("P(W>20)", branch.share_above(20), 20),
        quantile("median", branch.quantile_min(0.5), 0.5),
        quantile("p90", branch.quantile_min(0.9), 0.9),
    ]

    assert_found(figures, runs_in_order(branch, people=250, branches=800))


@pytest.mark.long
def test_ref_1_one_desk():
    """M/M/1, .09 a minute of ten minutes: 90.0000."""
    branch = Branch(0.09, 1, 10)

    assert_found(in_order(branch), runs_in_order(branch, people=400, branches=500))


@pytest.mark.long
def test_ref_1_six_desks():
    """M/M/6, .7 a minute of eight minutes: .8228, 16.4550, 11.5185."""
    branch = Branch(0.7, 6)

    assert_found(in_order(branch), runs_in_order(branch, people=320, branches=625))


@pytest.mark.long
def test_ref_2_without_precedence():
    """M/M/3, eight minutes, .32 a minute: 13.3827, and .7360 wait at all."""
    assert_found(in_order(THREE), runs_in_order(THREE, people=300, branches=400))


@pytest.mark.long
@pytest.mark.parametrize(
    "per_min",
    [
        pytest.param([0.04, 0.28], id="2.1972 and 14.9807"),
        pytest.param([0.04, 0.12, 0.16], id="2.1972, 3.8323 and 23.3419"),
    ],
)
def test_ref_2_strict_precedence(per_min: list[float]):
    """M/M/3, eight minutes: Cobham's wait of each level, and what they come to together."""
    loads = [each * 8 / 3 for each in per_min]
    exact = levels_min(THREE.work_min, loads)
    figures = [mean_wait(f"level {level + 1}", exact[level], level) for level in range(len(loads))]
    run = partial(
        a_run, levels(per_min), settled(THREE), exponential(8),
        people=450, branches=340, heard=OVERTAKEN,
    )  # fmt: skip

    runs = [run(default_rng([2, len(loads), number])) for number in range(RUNS)]

    assert_found([*figures, conserved(THREE.work_min, loads)], runs)


@pytest.mark.long
@pytest.mark.parametrize("per_min", [[0.02, 0.08], [0.1]], ids=["4.7619 and 23.8095", "20.0000"])
def test_ref_2_times_that_are_not_exponential(per_min: list[float]):
    """M/G/1, log-normal with mean 8 and variation .5: Cobham's waits, Pollaczek and Khinchine's."""
    loads = [each * 8 for each in per_min]
    work_min = work_of_one_desk_min(sum(per_min), 8, 0.5)
    exact = levels_min(work_min, loads)
    figures = [mean_wait(f"level {level + 1}", exact[level], level) for level in range(len(loads))]
    run = partial(
        a_run, levels(per_min), settled_at_one_desk(0.8, 8, 0.5), lognormal(8, 0.5),
        people=300, branches=440, heard=slice(30, -40),
    )  # fmt: skip

    runs = [run(default_rng([3, len(loads), number])) for number in range(RUNS)]

    assert_found([*figures, conserved(work_min, loads)], runs)


def test_ref_1_and_2_in_small():
    """The daily sample of both: less exact, but it sees a wrong order or an idle desk."""
    branch = Branch(0.4, 4)
    preferential_min, _ = levels_min(THREE.work_min, [0.04 * 8 / 3, 0.28 * 8 / 3])
    in_line = partial(a_run, [Kind(0.4)], settled(branch), exponential(8), branches=16, people=150)
    by_level = partial(
        a_run, levels([0.04, 0.28]), settled(THREE), exponential(8),
        branches=16, people=150, heard=slice(60, None),
    )  # fmt: skip

    assert_found(in_order(branch), [in_line(default_rng([4, n])) for n in range(10)], tolerance=0.3)
    assert_found(
        [mean_wait("preferential", preferential_min)],
        [by_level(default_rng([5, n])) for n in range(10)],
        tolerance=0.2,
    )


def test_ref_5_nothing_is_left_to_chance():
    """Eight minutes, desks free in 5 and 3, six wait: 3, 5, 11, 13, 19, 21, and no width at all."""
    desks = [a_desk(left_min=5), a_desk(left_min=3)]

    said = forecast(a_state(desks, some_waiting(6))).waiting

    assert [said[str(number)].median_s / MINUTE for number in range(1, 7)] == [3, 5, 11, 13, 19, 21]
    assert all(one.low_s == one.median_s == one.high_s for one in said.values())
