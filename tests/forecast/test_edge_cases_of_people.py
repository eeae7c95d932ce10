"""Edge cases 6 to 9, 11, 13 and 14 of queueing.md 3: who comes, comes back, comes first."""

import math
from dataclasses import fields, replace

import pytest

from kiosk.domain.calling import Policy
from kiosk.forecast.correction import Outcome, correction_of
from kiosk.forecast.forecast import forecast
from kiosk.forecast.past import LAST
from kiosk.forecast.showing import shown
from kiosk.forecast.state import (
    Arrivals,
    Booking,
    Punctuality,
    Waiter,
)
from tests.forecast.states import (
    MINUTE,
    NOW_S,
    ORDINARY,
    a_desk,
    a_state,
    a_waiter,
    minutes,
    some_waiting,
)


def test_case_06_who_was_sent_on_keeps_the_place():
    """The start is the old one: before those who have waited less for the new service."""
    sent_on = replace(a_waiter(1, "C", arrived_s=NOW_S - 3600), service="A")
    waiting = [*some_waiting(2, since_min=20), replace(sent_on, id="sent")]

    said = forecast(a_state([a_desk(left_min=2)], waiting)).waiting

    assert [minutes(said[id_]) for id_ in ("sent", "1", "2")] == [2, 10, 18]


def test_case_06_who_was_sent_to_a_desk_waits_for_that_desk():
    """The other desk is free sooner and calls somebody else."""
    desks = [a_desk(left_min=1), a_desk(left_min=5)]
    waiting = [a_waiter(9, arrived_s=NOW_S - 3600, only_desk=1), *some_waiting(1)]

    said = forecast(a_state(desks, waiting)).waiting

    assert minutes(said["9"]) == 5
    assert minutes(said["1"]) == 1


def test_case_07_who_comes_back_is_forecast_with_what_is_left_of_the_place():
    """A start that moved is all that the forecast needs; the steps are the desk's."""
    back = a_waiter(1, arrived_s=NOW_S - 5 * MINUTE)
    others = [replace(each, id=f"other {each.number}") for each in some_waiting(3, since_min=20)]

    said = forecast(a_state([a_desk(left_min=2)], [back, *others])).waiting

    assert minutes(said["1"]) == 26


def test_case_08_who_has_booked_and_not_checked_in_is_not_waiting():
    """Nobody is called who is not here: the desk that is free stays free for who is."""
    booking = Booking("b", "A", NOW_S + 5 * MINUTE)

    said = forecast(a_state([a_desk()], bookings=(booking,)), [ORDINARY])

    assert said.waiting == {}
    assert said.newcomers[ORDINARY].high_s == 0


def test_case_08_a_booking_overtakes_by_the_chance_that_it_comes():
    """One of ten does not come, and one that is late comes ever less: Bayes, by hand."""
    minutes_late = tuple(MINUTE * minutes for minutes in range(-10, 10)) * 50
    punctual = Punctuality(90 * LAST, 10 * LAST, minutes_late)
    state = a_state([a_desk(left_min=20)], some_waiting(1, since_min=2), punctuality=punctual)

    for late_min, still in ((0, 0.8), (5, 0.64), (8, 0.31), (9, 0.0)):
        booking = Booking("b", "A", NOW_S - late_min * MINUTE)
        till_then = replace(state, bookings=(booking,), closes_s=NOW_S + 25 * MINUTE)
        called_before_it = forecast(till_then, rows=1000).waiting["1"].chance
        assert called_before_it == pytest.approx(1 - still, abs=0.06)


def test_case_09_who_comes_early_is_not_called_before_the_booked_time():
    """Others with points come first; people read "not before", and no range that begins earlier."""
    booked_s = NOW_S + 25 * MINUTE
    early = a_waiter(9, booked_s=booked_s)

    said = forecast(a_state([a_desk(left_min=2)], [early, *some_waiting(3)])).waiting
    read = shown(said["9"], correction_of([]), NOW_S, booked_s=booked_s)

    assert minutes(said["9"]) == 26
    assert read.not_before_s == booked_s
    assert read.wait
    assert read.wait.low_min == 25


def test_case_09_unless_a_desk_is_idle():
    """Nobody else is there: an early person is called at once."""
    booked_s = NOW_S + 25 * MINUTE
    said = forecast(a_state([a_desk()], [a_waiter(9, booked_s=booked_s)])).waiting["9"]

    read = shown(said, correction_of([]), NOW_S, booked_s=booked_s)

    assert read.is_at_once
    assert read.not_before_s is None


def test_case_11_in_the_same_second_the_lower_number_comes_first():
    """Two tickets of one second, and two desks that are free in the same one."""
    waiting = [a_waiter(2), a_waiter(1)]

    one = forecast(a_state([a_desk(left_min=3)], waiting)).waiting
    two = forecast(a_state([a_desk(left_min=3), a_desk(left_min=3)], waiting)).waiting

    assert [minutes(one[id_]) for id_ in ("1", "2")] == [3, 11]
    assert [minutes(two[id_]) for id_ in ("1", "2")] == [3, 3]


def test_case_11_then_the_letter_decides_also_of_who_was_sent_on():
    """As in the rule: the letter of the ticket, whatever the person comes for by now."""
    waiting = [a_waiter(1, queue="B"), replace(a_waiter(7), id="7")]

    said = forecast(a_state([a_desk(left_min=3)], waiting)).waiting

    assert [minutes(said[id_]) for id_ in ("7", "1")] == [3, 11]


def test_case_13_nothing_here_says_why_somebody_comes_first():
    """Of who waits there are the constants of the rule; of an outcome not even those."""
    assert {field.name for field in fields(Waiter)} == {
        "id", "service", "standing", "queue", "number", "round", "only_desk",
    }  # fmt: skip
    assert {field.name for field in fields(Outcome)} == {
        "low_s", "median_s", "high_s", "waited_s",
    }  # fmt: skip


def test_case_14_the_wait_is_bounded_even_if_preferential_people_fill_the_desk():
    """P4 with omega = K: no more than R times the work ahead plus H (queueing.md 1.4)."""
    hours = ((NOW_S, NOW_S + 24 * 3600),)
    crowd = Arrivals("A", True, hours[0], 24 * 60 / 8)
    state = a_state([a_desk(left_min=8, hours=hours)], some_waiting(5, since_min=5))
    state = replace(state, arrivals=(crowd,), closes_s=hours[0][1])
    policy = Policy()

    last = forecast(state).waiting["5"]
    strict = forecast(replace(state, policy=Policy(10**6, 1))).waiting["5"]

    bound_min = policy.rate * 5 * 8 + policy.head_start_s / MINUTE
    assert minutes(last) <= bound_min
    assert math.isfinite(last.high_s)
    assert minutes(strict) > bound_min
