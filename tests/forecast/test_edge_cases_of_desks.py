"""Edge cases 1, 2, 4, 5 and 15 of queueing.md 3: desks that close, pause, stop or forget."""

import math
from dataclasses import replace

import pytest

from kiosk.forecast.answer import Forecast, Newcomer
from kiosk.forecast.correction import COLD
from kiosk.forecast.forecast import forecast
from kiosk.forecast.guard import Issue, Limits, issue_at
from kiosk.forecast.past import LAST, STUCK
from kiosk.forecast.showing import shown
from kiosk.forecast.state import (
    AtDesk,
    DeskNow,
    ServicePast,
)
from tests.forecast.states import (
    CLOSES_S,
    EIGHT_S,
    MINUTE,
    NOW_S,
    ORDINARY,
    a_desk,
    a_state,
    a_waiter,
    minutes,
    some_waiting,
)

PREFERENTIAL = Newcomer("A", preferential=True)
NEVER = Forecast(math.inf, math.inf, math.inf, 0.0)
TWO_SERVICES = {
    "A": ServicePast("A", EIGHT_S, (EIGHT_S,) * LAST),
    "C": ServicePast("C", EIGHT_S, (EIGHT_S,) * LAST),
}


@pytest.mark.parametrize("desks", [[], [a_desk(hours=())], [a_desk("C")]])
def test_case_01_without_an_open_desk_nobody_is_told_a_wait(desks: list[DeskNow]):
    """Nothing divides by zero, nothing says 0: it cannot be known."""
    state = a_state(desks, some_waiting(3), services=TWO_SERVICES)

    said = forecast(state, [ORDINARY])

    assert said.waiting == {"1": NEVER, "2": NEVER, "3": NEVER}
    assert said.newcomers == {ORDINARY: NEVER}
    assert shown(NEVER, COLD, NOW_S).wait is None


def test_case_01_a_desk_that_opens_later_is_waited_for():
    """The roster knows when it opens: nobody is called before."""
    desk = a_desk(hours=((NOW_S + 600, CLOSES_S),))

    said = forecast(a_state([desk], some_waiting(2)), [ORDINARY])

    assert [minutes(one) for one in said.waiting.values()] == [10, 18]
    assert minutes(said.newcomers[ORDINARY]) == 26


def test_case_02_who_cannot_be_served_before_closing_is_told_so():
    """Three of eight minutes fit into half an hour, and a fourth begins."""
    state = a_state([a_desk(left_min=2)], some_waiting(6), closes_s=NOW_S + 30 * MINUTE)
    state = replace(state, desks=(replace(state.desks[0], hours=((NOW_S, NOW_S + 30 * MINUTE),)),))

    said = forecast(state, [ORDINARY, PREFERENTIAL])

    assert [one.chance for one in said.waiting.values()] == [1, 1, 1, 1, 0, 0]
    assert said.newcomers[ORDINARY].chance == 0
    assert said.newcomers[PREFERENTIAL].chance == 1


@pytest.mark.parametrize(
    ("chance", "before", "issue"),
    [
        (0.5, Issue.OPEN, Issue.OPEN),
        (0.49, Issue.OPEN, Issue.WARNED),
        (0.05, Issue.OPEN, Issue.WARNED),
        (0.04, Issue.OPEN, Issue.STOPPED),
        (0.14, Issue.STOPPED, Issue.STOPPED),
        (0.15, Issue.STOPPED, Issue.WARNED),
        (0.9, Issue.STOPPED, Issue.OPEN),
        (0.14, Issue.WARNED, Issue.WARNED),
    ],
)
def test_case_02_a_service_stops_and_goes_on(chance: float, before: Issue, issue: Issue):
    """A warning below one half, no ticket below one in twenty, and back when a desk opens."""
    assert issue_at(chance, Limits(), before) is issue


def test_case_02_bookings_and_preferential_people_have_their_own_limits():
    """An office may always take those it has promised."""
    assert issue_at(0.01, Limits(warn=0.5, stop=0.0, resume=0.0)) is Issue.WARNED


def test_case_04_a_planned_break_is_in_the_forecast():
    """A desk that goes at ten past and comes back after fifteen minutes calls nobody between."""
    hours = ((NOW_S - 60, NOW_S + 600), (NOW_S + 1500, CLOSES_S))

    said = forecast(a_state([a_desk(left_min=4, hours=hours)], some_waiting(3))).waiting

    assert [minutes(one) for one in said.values()] == [4, 25, 33]


def test_case_04_a_paused_desk_finishes_whom_it_has_and_calls_nobody():
    """The other one is alone, and the service at the paused one still goes on."""
    desks = [a_desk(left_min=3, hours=()), a_desk(left_min=6)]

    said = forecast(a_state(desks, some_waiting(2))).waiting

    assert [minutes(one) for one in said.values()] == [6, 14]


def test_case_04_a_desk_that_opens_counts_at_once():
    """The same people, one desk more: nothing is remembered of the forecast before."""
    one, two = [a_desk(left_min=4)], [a_desk(left_min=4), a_desk()]

    before, after = (forecast(a_state(desks, some_waiting(2))).waiting for desks in (one, two))

    assert [minutes(each) for each in before.values()] == [4, 12]
    assert [minutes(each) for each in after.values()] == [0, 4]


@pytest.mark.parametrize(("elapsed_min", "is_called"), [(8 * STUCK, True), (8 * STUCK + 1, False)])
def test_case_04_a_desk_that_never_says_it_is_done_is_not_about_to_be_free(
    elapsed_min: float, is_called: bool
):
    """Longer than three times the 95th percentile: somebody forgot to press."""
    desk = replace(a_desk(), at_desk=AtDesk("A", int(elapsed_min * MINUTE)))

    one = forecast(a_state([desk], some_waiting(1))).waiting["1"]

    assert math.isfinite(one.median_s) is is_called


def test_case_05_a_service_longer_than_all_before_ends_some_time():
    """Nothing is known of the rest: exponential, with the mean of the service."""
    desk = replace(a_desk(), at_desk=AtDesk("A", EIGHT_S + MINUTE))

    one = forecast(a_state([desk], some_waiting(1)), rows=4000).waiting["1"]

    assert minutes(one) == pytest.approx(8 * math.log(2), rel=0.1)
    assert one.high_s / MINUTE == pytest.approx(8 * math.log(10), rel=0.1)


def test_case_15_a_service_that_no_desk_serves_any_more_has_no_wait():
    """Skills change, the last desk goes on a break: rule 1 for those, nothing for the others."""
    waiting = [*some_waiting(1, "C"), replace(a_waiter(2), id="a")]
    both = a_state([a_desk("AC", left_min=2)], waiting, services=TWO_SERVICES)
    pause = ((NOW_S + 20 * MINUTE, CLOSES_S),)

    changed = forecast(replace(both, desks=(a_desk("A", left_min=2),))).waiting
    paused = forecast(replace(both, desks=(a_desk("AC", left_min=2, hours=pause),))).waiting

    assert changed["1"] == NEVER
    assert minutes(changed["a"]) == 2
    assert [minutes(paused[id_]) for id_ in ("1", "a")] == [20, 28]
