"""The replay and a second one, which looks at every second, agree on every call."""

import json
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.domain.replay import Order, Rule
from tests.domain.replay_days import Plain, calls_of, office_day, small_day
from tests.domain.slow_replay import SlowReplay

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"
PARAMETERS = ((20 * 60, "3"), (20, "3"), (60, "2"), (0, "1"), (45, "5/2"))
"""H in seconds and R; days of some minutes need a small H for the order to change at all."""


def a_day(seed: int, **size: int) -> Plain:
    """Return a small day, the same for the same seed."""
    return small_day(Random(seed), **size)  # noqa: S311 - days that can be repeated, no secrets


def both(plain: Plain, order: Order, head_start_s: int, rate: str) -> tuple[Any, Any]:
    """Return the calls of the product, and those of the second replay."""
    slow = SlowReplay(plain, order.value, head_start_s, float(Fraction(rate))).run()
    return calls_of(plain, Rule(order, head_start_s, Fraction(rate))), slow


@pytest.mark.parametrize("order", Order)
def test_a_hundred_days_are_the_same_call_by_call(order: Order):
    """Small ones, in which most things happen in the same second."""
    calls = 0
    for seed in range(100):
        ours, slow = both(a_day(seed), order, *PARAMETERS[seed % len(PARAMETERS)])
        assert ours == slow, f"day {seed}"
        calls += len(ours)

    assert calls > 500


def test_the_small_days_hold_what_a_file_may_say():
    """Seconds before the clock's nought, and people who take a desk no time at all."""
    tickets = [ticket for seed in range(100) for ticket in a_day(seed)["tickets"]]

    assert sum(ticket[2] < 0 for ticket in tickets) > 50
    assert sum(ticket[5] == 0 for ticket in tickets) > 50


@pytest.mark.long
@pytest.mark.parametrize("order", Order)
def test_a_hundred_larger_days_are_the_same_call_by_call(order: Order):
    """An hour with eight desks and more than they can do."""
    for seed in range(100):
        plain = a_day(1000 + seed, people=150, length_s=3600, desks=8)
        ours, slow = both(plain, order, *PARAMETERS[seed % len(PARAMETERS)])
        assert ours == slow, f"day {seed}"


@pytest.mark.long
@pytest.mark.parametrize("order", Order)
def test_whole_offices_are_the_same_call_by_call(order: Order):
    """From half past eight until the last one has gone, as in the reference."""
    for seed in range(10):
        plain = office_day(Random(seed))  # noqa: S311 - as above
        ours, slow = both(plain, order, 20 * 60, "3")
        assert ours == slow, f"day {seed}"


@pytest.mark.parametrize("order", Order)
def test_the_shipped_day_is_the_same_call_by_call(order: Order):
    """It is one to learn from: 200 people, all kinds of them, desks that differ, a closure."""
    plain = json.loads((EXAMPLES / "office_day.jsonl").read_text("utf-8"))

    ours, slow = both(plain, order, 20 * 60, "3")

    assert ours == slow
    assert len(ours) >= 199


def test_the_shipped_day_has_what_makes_a_day():
    """Bookings early and late, precedence, pauses, desks with different services."""
    plain = json.loads((EXAMPLES / "office_day.jsonl").read_text("utf-8"))

    tickets = plain["tickets"]
    booked = [ticket for ticket in tickets if ticket[3] is not None]
    assert len(tickets) == 200
    assert sum(ticket[2] < ticket[3] for ticket in booked) > 20
    assert sum(ticket[2] > ticket[3] for ticket in booked) > 10
    assert sum(ticket[4] for ticket in tickets) > 20
    assert len({tuple(services) for services, _ in plain["desks"]}) > 4
    assert any(len(hours) > 1 for _, hours in plain["desks"])
    assert plain["closures"]
