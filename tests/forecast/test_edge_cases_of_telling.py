"""Edge cases 3, 12, 16 and 17 of queueing.md 3: what is said with no past, by which clock."""

import math
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.wait import Wait
from kiosk.forecast.answer import Forecast
from kiosk.forecast.correction import ENOUGH, Outcome, correction_of
from kiosk.forecast.forecast import forecast
from kiosk.forecast.past import PSEUDO, times_of
from kiosk.forecast.rates import arrivals_on
from kiosk.forecast.showing import HOLD_S, Shown, shown, shown_next
from kiosk.forecast.state import (
    AtDesk,
    ServicePast,
)
from tests.forecast.states import (
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


def test_case_03_a_new_office_starts_from_what_is_configured():
    """Twenty made-up services with the configured mean; ranges are wider and called indicative."""
    new = times_of(ServicePast("A", EIGHT_S))
    state = a_state([a_desk(left_min=3)], some_waiting(5))
    cold = replace(state, services={"A": ServicePast("A", EIGHT_S)})

    one = forecast(cold).waiting["5"]

    assert len(new.ordered_s) == PSEUDO
    assert new.mean_s == pytest.approx(EIGHT_S, rel=0.02)
    assert new.ordered_s.std() / new.mean_s == pytest.approx(0.5, abs=0.06)
    assert one.low_s < 35 * MINUTE < one.high_s
    read = shown(one, correction_of([]), NOW_S)
    assert read.is_rough
    assert read.wait
    assert (read.wait.high_min or 60) - read.wait.low_min >= 30


def test_case_03_indicative_until_thirty_outcomes():
    """Thirty outcomes of the service itself, not of others."""
    outcomes = [Outcome(300, 600, 900, 600)] * ENOUGH

    assert correction_of(outcomes[1:], outcomes).outcomes == ENOUGH
    assert not correction_of(outcomes).is_rough
    assert correction_of(outcomes[1:]).is_rough


def test_case_12_a_clock_set_back_gives_no_negative_wait():
    """Starts that lie ahead, a desk that will be idle, a service that has not begun: all hold."""
    ahead = [a_waiter(1, arrived_s=NOW_S + 600), a_waiter(2)]
    desks = [
        a_desk(idle_since_s=NOW_S + 600),
        replace(a_desk(), at_desk=AtDesk("A", -600)),
    ]

    said = forecast(a_state(desks, ahead), [ORDINARY])

    assert [minutes(said.waiting[id_]) for id_ in ("2", "1")] == [0, 8]
    assert all(one.low_s >= 0 for one in (*said.waiting.values(), *said.newcomers.values()))


@pytest.mark.parametrize(
    ("day", "half_hour", "utc_hour"),
    [
        (date(2026, 3, 28), "10:30", 9.5),
        (date(2026, 3, 29), "10:30", 8.5),
        (date(2026, 10, 24), "10:30", 8.5),
        (date(2026, 10, 25), "10:30", 9.5),
        (date(2026, 3, 29), "02:30", None),
        (date(2026, 10, 25), "02:30", 0.5),
    ],
)
def test_case_12_half_hours_are_local_on_days_of_23_and_25_hours(
    day: date, half_hour: str, utc_hour: float | None
):
    """People come at half past ten by the clock on the wall, whatever UTC is."""
    rome = ZoneInfo("Europe/Rome")

    found = arrivals_on(day, rome, {("A", half_hour): 2.0}, preferential=True)

    midnight_s = int(datetime.combine(day, time(), UTC).timestamp())
    hours = [((each.within[0] - midnight_s) / 3600, each.expected) for each in found]
    assert hours == ([] if utc_hour is None else [(utc_hour, 2.0)])


@pytest.mark.parametrize(
    ("low_s", "wait"),
    [(math.inf, None), (59 * MINUTE, None), (60 * MINUTE, Wait(60, None))],
)
def test_case_01_more_than_an_hour_is_known_although_the_end_is_not(
    low_s: float, wait: Wait | None
):
    """In one replication of ten the desks do not get so far."""
    long = Forecast(max(low_s, 5 * 3600), low_s, math.inf, 0.2)

    assert shown(long, correction_of([]), NOW_S).wait == wait


def test_case_16_a_range_does_not_jump():
    """A new one at most every 45 seconds."""
    before, after = Shown(NOW_S, Wait(10, 20)), Shown(NOW_S + HOLD_S - 1, Wait(15, 25))

    assert shown_next(before, after, is_wrong=False) == before
    assert shown_next(before, replace(after, made_s=NOW_S + HOLD_S), is_wrong=False) != before


@pytest.mark.parametrize(
    ("after", "is_wrong"),
    [
        (Shown(NOW_S + 5, Wait(30, 45)), True),
        (Shown(NOW_S + 5, None), False),
        (Shown(NOW_S + 5, Wait(0, 5), is_at_once=True), False),
        (Shown(NOW_S - 3600, Wait(30, 45)), False),
    ],
)
def test_case_16_a_range_known_to_be_wrong_is_not_held(after: Shown, is_wrong: bool):
    """A desk closed, nobody can say any more, a desk is idle, or the clock was set back."""
    assert shown_next(Shown(NOW_S, Wait(10, 20)), after, is_wrong=is_wrong) == after


def test_case_17_an_empty_office_calls_at_once():
    """A wait of nothing is a word and not "0 minutes"; two tickets of one person are two."""
    said = forecast(a_state([a_desk()]), [ORDINARY]).newcomers[ORDINARY]
    twice = forecast(a_state([a_desk()], [a_waiter(1), a_waiter(2)])).waiting

    assert shown(said, correction_of([]), NOW_S).is_at_once
    assert [minutes(one) for one in twice.values()] == [0, 8]
