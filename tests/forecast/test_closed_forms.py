"""The closed forms give the figures of queueing.md 4, to each of their four digits."""

import pytest

from tests.forecast.closed_forms import Branch, conserved_min, levels_min, work_of_one_desk_min

FOUR = Branch(0.4, 4)
THREE = Branch(0.32, 3)
TWO_LEVELS = [0.04 * 8 / 3, 0.28 * 8 / 3]
THREE_LEVELS = [0.04 * 8 / 3, 0.12 * 8 / 3, 0.16 * 8 / 3]
ONE_DESK = [0.02 * 8, 0.08 * 8]


def shown(*figures: float) -> list[str]:
    """Return figures as the reference writes them."""
    return [f"{figure:.4f}" for figure in figures]


def test_ref_1_four_desks():
    """Load, Erlang B and C, mean wait and queue, shares above ten and twenty, median and p90."""
    assert shown(FOUR.load, FOUR.erlang_b, FOUR.erlang_c) == ["0.8000", "0.2281", "0.5964"]
    assert shown(FOUR.wait_min, FOUR.waiting) == ["5.9643", "2.3857"]
    assert shown(FOUR.share_above(10), FOUR.share_above(20)) == ["0.2194", "0.0807"]
    assert shown(FOUR.quantile_min(0.5), FOUR.quantile_min(0.9)) == ["1.7636", "17.8580"]


def test_ref_1_one_desk_and_six():
    """M/M/1, .09 a minute of ten minutes, and M/M/6, .7 of eight."""
    six = Branch(0.7, 6)

    assert shown(Branch(0.09, 1, 10).wait_min) == ["90.0000"]
    assert shown(six.load, six.erlang_c, six.wait_min) == ["0.9333", "0.8228", "16.4550"]
    assert shown(six.waiting) == ["11.5185"]


def test_ref_2_strict_precedence():
    """M/M/3 of two levels, of three, and without any; M/G/1 and Pollaczek and Khinchine's."""
    work_min = work_of_one_desk_min(0.1, 8, 0.5)

    assert shown(THREE.erlang_c, THREE.wait_min) == ["0.7360", "13.3827"]
    assert shown(*levels_min(THREE.work_min, TWO_LEVELS)) == ["2.1972", "14.9807"]
    assert shown(*levels_min(THREE.work_min, THREE_LEVELS)) == ["2.1972", "3.8323", "23.3419"]
    assert shown(*levels_min(work_min, ONE_DESK)) == ["4.7619", "23.8095"]
    assert shown(*levels_min(work_min, [0.8])) == ["20.0000"]


@pytest.mark.parametrize(
    ("work_min", "loads"),
    [
        (THREE.work_min, TWO_LEVELS),
        (THREE.work_min, THREE_LEVELS),
        (work_of_one_desk_min(0.1, 8, 0.5), ONE_DESK),
    ],
)
def test_precedence_shifts_waits_and_saves_none(work_min: float, loads: list[float]):
    """Whoever is called first: loads times waits come to the same as in one line."""
    waits_min = levels_min(work_min, loads)
    together = sum(load * wait for load, wait in zip(loads, waits_min, strict=True))
    (one_line_min,) = levels_min(work_min, [sum(loads)])

    assert together == pytest.approx(conserved_min(work_min, loads), abs=1e-9)
    assert together == pytest.approx(sum(loads) * one_line_min, abs=1e-9)
