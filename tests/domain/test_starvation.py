"""Nobody starves: the bound P4 over 300 simulated days, and how it notices a rule that is wrong."""

from collections.abc import Callable

import pytest

from kiosk.domain.calling import Policy, Standing, next_called
from tests.domain.builders import NINE_S
from tests.domain.office_day import (
    MINUTE,
    NEVER_S,
    Choose,
    DeskPlan,
    Visitor,
    a_day,
    run_day,
)
from tests.domain.starvation import Bound, bounds_of

POLICIES = (Policy(), Policy(10 * MINUTE, 2), Policy(30 * MINUTE, 5), Policy(15 * MINUTE, 3))
TWO_DESKS = [DeskPlan("APNC", ((NINE_S, NEVER_S),))] * 2


def _large_branch(seed: int, choose: Choose = next_called) -> list[Bound]:
    """Six desks with different profiles, 150 or 175 people, an eighth or a third preferential."""
    policy = POLICIES[seed % 4]
    visitors, desks = a_day(
        seed,
        policy,
        people=150 if seed % 2 else 175,
        preferential=0.3 if seed % 3 else 0.12,
    )
    return _checked(visitors, desks, policy, choose)


def _small_branch(seed: int, choose: Choose = next_called) -> list[Bound]:
    """Two desks that serve everything, 60 people, half of them preferential."""
    policy = POLICIES[seed % 4]
    visitors, _ = a_day(seed, policy, people=60, preferential=0.5)
    return _checked(visitors, TWO_DESKS, policy, choose)


def _checked(
    visitors: list[Visitor], desks: list[DeskPlan], policy: Policy, choose: Choose
) -> list[Bound]:
    visits = run_day(visitors, desks, choose)
    assert sorted(visit.visitor.number for visit in visits) == [v.number for v in visitors]
    return bounds_of(visits, desks, policy)


@pytest.mark.parametrize(
    ("branch", "days"),
    [
        (_large_branch, 40),
        (_small_branch, 40),
        pytest.param(_large_branch, 200, marks=pytest.mark.long),
        pytest.param(_small_branch, 100, marks=pytest.mark.long),
    ],
)
def test_nobody_waits_longer_than_the_bound(branch: Callable[[int], list[Bound]], days: int):
    """P4: K*W <= B + A + omega*((1-1/R)W + H/R) for every ticket of all days, and it is sharp."""
    bounds = [bound for seed in range(days) for bound in branch(seed)]

    assert [bound for bound in bounds if not bound.holds] == []
    assert len(bounds) > 45 * days
    assert max(bound.waited / bound.allowed for bound in bounds) > 0.95


def _strictly_preferential_first(waiting: list[Visitor], now_s: int) -> Visitor | None:
    """The precedence that the rule replaces: whoever is preferential, then in order."""

    def key(visitor: Visitor) -> tuple[bool, bool, int, int]:
        standing = visitor.standing
        return standing.rate == 1, standing.start_s > now_s, standing.start_s, visitor.number

    return min(waiting, key=key, default=None)


def _newest_first(waiting: list[Visitor], _now_s: int) -> Visitor | None:
    return max(waiting, key=lambda visitor: visitor.arrived_s, default=None)


def _only_when_two_wait(waiting: list[Visitor], now_s: int) -> Visitor | None:
    return next_called(waiting, now_s) if len(waiting) > 1 else None


@pytest.mark.parametrize(
    "wrong", [_strictly_preferential_first, _newest_first, _only_when_two_wait]
)
def test_the_bound_notices_a_wrong_rule(wrong: Choose):
    """Strict precedence, newest first or a desk that stays idle go beyond the bound."""
    broken = 0
    for seed in range(5):
        visitors, _ = a_day(seed, Policy(), people=60, preferential=0.5)
        visits = run_day(visitors, TWO_DESKS, wrong)
        broken += sum(not bound.holds for bound in bounds_of(visits, TWO_DESKS, Policy()))

    assert broken > 0


def _wait_of_the_last_ordinary_ticket(choose: Choose) -> int:
    """Return how many minutes somebody waits behind five.

    A preferential ticket comes every ten minutes, as much as the only desk can do.
    """
    ten = 10 * MINUTE
    ordinary = [Visitor(Standing(NINE_S), n, "A", NINE_S, ten) for n in range(1, 7)]
    preferential = [
        Visitor(Standing(NINE_S + n * ten, 3, 20 * MINUTE), 100 + n, "A", NINE_S + n * ten, ten)
        for n in range(200)
    ]
    desk = DeskPlan("A", ((NINE_S, NEVER_S),))

    visits = run_day([*ordinary, *preferential], [desk], choose)

    return next(v.called_s - NINE_S for v in visits if v.visitor == ordinary[-1]) // MINUTE


def test_the_wait_is_bounded_even_if_preferential_people_fill_the_desk():
    """P4 with omega = K: W <= R * B / K + H; strict precedence lets the six wait all day."""
    ahead_min = 5 * 10

    waited = _wait_of_the_last_ordinary_ticket(next_called)

    assert waited <= 3 * ahead_min + 20
    assert _wait_of_the_last_ordinary_ticket(_strictly_preferential_first) > 24 * 60


def test_a_day_can_be_replayed():
    """P6: the same tickets give the same calls to the second, in whatever order they are read."""
    visitors, desks = a_day(1, Policy())

    once = run_day(visitors, desks, next_called)
    again = run_day(list(reversed(visitors)), desks, next_called)

    assert again == once
