"""Edge cases 1, 4 and 15 of queueing.md 3 where a roster says more: hours, breaks, who is late."""

import math

import pytest

from kiosk.domain.attendance import calls_of_absent, calls_of_open
from kiosk.domain.roster import Shift
from kiosk.forecast.answer import Forecast, Newcomer
from kiosk.forecast.forecast import forecast
from kiosk.forecast.past import LAST
from kiosk.forecast.state import DeskNow, ServicePast
from tests.forecast.states import (
    CLOSES_S,
    EIGHT_S,
    MINUTE,
    NOW_S,
    ORDINARY,
    a_desk,
    a_state,
    some_waiting,
)

NEVER = Forecast(math.inf, math.inf, math.inf, 0.0)
GRACE_S = 10 * MINUTE


def in_s(minute: float) -> int:
    """Return the moment that is so many minutes from now."""
    return NOW_S + int(minute * MINUTE)


def a_shift(*edges_min: float) -> Shift:
    """Return a shift by the minutes from now at which it calls and does not, in turn."""
    edges = [in_s(each) for each in edges_min]
    return Shift(tuple(zip(edges[::2], edges[1::2], strict=True)))


def an_absent_desk(shift: Shift, left_min: float | None = None) -> DeskNow:
    """Return a desk that is closed or on a pause, since so many minutes from now (before: < 0)."""
    left_s = None if left_min is None else in_s(left_min)
    hours = calls_of_absent([shift], NOW_S, left_s=left_s, grace_s=GRACE_S)
    return a_desk(hours=hours)


def medians(desks: list[DeskNow], waiting: int = 2) -> list[float]:
    """Return after how many minutes those waiting and then a newcomer are called."""
    said = forecast(a_state(desks, some_waiting(waiting)), [ORDINARY])
    return [one.median_s / MINUTE for one in (*said.waiting.values(), said.newcomers[ORDINARY])]


@pytest.mark.parametrize(
    ("opens_min", "called"),
    [
        (25, [25, 33, 41]),
        (0, [10, 18, 26]),
        (-9, [1, 9, 17]),
        (-10, [math.inf] * 3),
    ],
    ids=["later today", "now", "late", "absent"],
)
def test_case_01_before_any_desk_is_open_the_roster_counts(opens_min: float, called: list[float]):
    """From the rostered opening; who is late comes within the grace time, or not at all."""
    assert medians([an_absent_desk(a_shift(opens_min, 170))]) == called


def test_case_01_of_two_desks_the_one_that_is_there_first_calls():
    """One opens in ten minutes, the other in twelve."""
    desks = [an_absent_desk(a_shift(12, 170)), an_absent_desk(a_shift(10, 170))]

    assert medians(desks, 3) == [10, 12, 18, 20]


@pytest.mark.parametrize(
    ("left_min", "called"),
    [
        (-5, [10, 18, 26]),
        (-10, [10, 18, 26]),
        (-3, [12, 20, 28]),
        (-30, [math.inf] * 3),
    ],
    ids=["with the planned one", "a little before", "late", "another pause"],
)
def test_case_04_a_pause_that_was_planned_ends_as_planned(left_min: float, called: list[float]):
    """Fifteen minutes that began five minutes ago; of another pause nobody knows."""
    assert medians([an_absent_desk(a_shift(-60, -5, 10, 170), left_min)]) == called


def test_case_04_a_desk_with_somebody_goes_on_its_break_when_they_are_done():
    """The break began a minute ago and lasts to the tenth; the service takes four more."""
    hours = calls_of_open(
        [a_shift(-60, -1, 10, 170)],
        NOW_S,
        began_s=in_s(-4),
        grace_s=GRACE_S,
        stays_until_s=CLOSES_S,
    )

    assert medians([a_desk(left_min=4, hours=hours)]) == [10, 18, 26]


def test_case_04_a_break_ahead_parts_those_before_and_those_after_it():
    """Two are called in the next ten minutes, the third after the break."""
    hours = calls_of_open(
        [a_shift(-60, 10, 25, 170)],
        NOW_S,
        began_s=in_s(-50),
        grace_s=GRACE_S,
        stays_until_s=CLOSES_S,
    )

    assert medians([a_desk(hours=hours)], 3) == [0, 8, 25, 33]


def test_case_15_the_last_desk_of_a_service_goes_on_a_planned_break():
    """Those of the service wait for its end; nobody else waits with them."""
    services = {name: ServicePast(name, EIGHT_S, (EIGHT_S,) * LAST) for name in "AC"}
    desks = [
        a_desk("A", left_min=2),
        DeskNow(frozenset("AC"), an_absent_desk(a_shift(-60, -5, 10, 170), -5).hours),
    ]
    state = a_state(desks, some_waiting(1, "C"), services=services)

    said = forecast(state, [ORDINARY, Newcomer("C")])

    assert said.waiting["1"].median_s == 10 * MINUTE
    assert said.newcomers[Newcomer("C")].median_s == 18 * MINUTE
    assert said.newcomers[ORDINARY].median_s == 2 * MINUTE


def test_case_15_who_is_not_called_before_the_last_desk_goes_has_no_wait():
    """It goes in ten minutes and nobody comes after it: a chance of none, and no range."""
    hours = calls_of_open(
        [a_shift(-60, 10)], NOW_S, began_s=in_s(-50), grace_s=GRACE_S, stays_until_s=CLOSES_S
    )

    said = forecast(a_state([a_desk(hours=hours)], some_waiting(3)), [ORDINARY])

    assert [one.chance for one in said.waiting.values()] == [1, 1, 0]
    assert said.newcomers[ORDINARY] == NEVER
