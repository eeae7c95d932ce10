"""A replayed day, by example: who calls first, what happens in the same second, who is left."""

from fractions import Fraction
from typing import Any

import pytest

from kiosk.domain.replay import Order, Rule
from tests.domain.replay_days import calls_of

ALL_DAY = [[0, 1000]]
MINUTE = 60


def replayed(
    desks: list[Any],
    tickets: list[Any],
    closures: list[Any] | None = None,
    rule: Rule | None = None,
) -> list[list[Any]]:
    """Return the calls of a day; a desk is (services, hours), a ticket as in its file."""
    plain = {
        "desks": [[list(services), hours] for services, hours in desks],
        "closures": closures or [],
        "tickets": tickets,
    }
    return calls_of(plain, rule)


def walk_in(number: int | str, arrival: int, service: str = "a", takes: int = 10) -> list[Any]:
    """Return somebody without a booking."""
    return [number, service, arrival, None, False, takes]


def test_of_two_idle_desks_the_one_with_fewer_services_calls():
    """Whoever can do more stays free for more people, however long it has been idle."""
    assert replayed([("ab", ALL_DAY), ("a", [[40, 1000]])], [walk_in(1, 50)]) == [[1, 1, 50]]


@pytest.mark.parametrize(
    ("first", "second", "calls"),
    [
        pytest.param([[0, 90]], [[5, 90]], 0, id="open longer"),
        pytest.param([[5, 90]], [[0, 90]], 1, id="open longer, higher place"),
        pytest.param([[5, 90]], [[5, 90]], 0, id="as long: lower place"),
        pytest.param([[0, 10], [10, 90]], [[5, 90]], 0, id="hours that touch are one"),
        pytest.param([[10, 90], [0, 12]], [[5, 90]], 0, id="hours that overlap are one"),
        pytest.param([[0, 10], [11, 90]], [[5, 90]], 1, id="after a pause idle since its end"),
    ],
)
def test_then_the_one_that_has_been_idle_longest(first: Any, second: Any, calls: int):
    """Idle since it opened; hours that go on do not begin again."""
    assert replayed([("a", first), ("a", second)], [walk_in(1, 50)]) == [[1, calls, 50]]


def test_a_desk_is_idle_since_it_became_free():
    """Both opened at the same second; the first had somebody until 30, the second until 25."""
    people = [walk_in(1, 10, takes=20), walk_in(2, 11, takes=14), walk_in(3, 50)]

    assert replayed([("a", ALL_DAY), ("a", ALL_DAY)], people)[-1] == [3, 1, 50]


def test_who_is_still_served_after_a_pause_counts_from_the_end_of_the_service():
    """Desk 0 reopens at 20 and is free at 30; desk 1 opens at 25."""
    people = [walk_in(1, 0, takes=30), walk_in(2, 50)]

    called = replayed([("a", [[0, 10], [20, 90]]), ("a", [[25, 90]])], people)

    assert called == [[1, 0, 0], [2, 1, 50]]


def test_hours_are_half_open():
    """Open at the second it opens, no longer open at the second it closes."""
    assert replayed([("a", [[10, 20]])], [walk_in(1, 20)]) == []
    assert replayed([("a", [[10, 20]])], [walk_in(1, 19)]) == [[1, 0, 19]]
    assert replayed([("a", [[10, 20]])], [walk_in(1, 0)]) == [[1, 0, 10]]
    assert replayed([("a", [[10, 10]])], [walk_in(1, 0)]) == []


def test_a_desk_that_closes_finishes_and_calls_nobody():
    """Somebody else waits at the second it becomes free; it has just closed."""
    people = [walk_in(1, 0, takes=10), walk_in(2, 1)]

    assert replayed([("a", [[0, 10]])], people) == [[1, 0, 0]]
    assert replayed([("a", [[0, 11]])], people) == [[1, 0, 0], [2, 0, 10]]


def test_a_closure_lasts_for_the_rest_of_the_day():
    """Later hours do not count; closed from its very second on, even if it would just open."""
    people = [walk_in(1, 0), walk_in(2, 60), walk_in(3, 80)]
    desks = [("a", [[0, 50], [60, 90]])]

    assert replayed(desks, people) == [[1, 0, 0], [2, 0, 60], [3, 0, 80]]
    assert replayed(desks, people, [[60, 0]]) == [[1, 0, 0]]
    assert replayed(desks, people, [[70, 0], [80, 0]]) == [[1, 0, 0], [2, 0, 60]]
    assert replayed(desks, people, [[5, 0]]) == [[1, 0, 0]]


def test_desks_that_open_in_the_same_second_open_one_after_the_other():
    """Desk 0 has called before desk 1, which has fewer services, is open."""
    desks = [("ab", [[10, 90]]), ("a", [[10, 90]])]

    assert replayed(desks, [walk_in(1, 0)]) == [[1, 0, 10]]


def test_desks_open_before_others_become_free():
    """Desk 0 is free at 10, the second at which desk 1 opens and calls."""
    people = [walk_in(1, 0, takes=10), walk_in(2, 5)]

    called = replayed([("a", ALL_DAY), ("ab", [[10, 90]])], people)

    assert called == [[1, 0, 0], [2, 1, 10]]


def test_desks_become_free_before_people_arrive():
    """With more points or not: whoever waits is called before somebody comes that second."""
    people = [walk_in(1, 0, takes=10), walk_in(2, 9), [3, "a", 10, None, True, 10]]

    assert replayed([("a", ALL_DAY)], people)[1] == [2, 0, 10]


def test_people_arrive_in_the_order_of_their_ids():
    """And the first of them takes the only desk, whoever has precedence."""
    people = [[3, "a", 5, None, True, 10], walk_in(2, 5)]

    assert replayed([("a", ALL_DAY)], people) == [[2, 0, 5], [3, 0, 15]]


@pytest.mark.parametrize(("ids", "first"), [((9, 10), 9), (("9", "10"), "10")])
def test_equals_are_called_by_id(ids: tuple[Any, Any], first: int | str):
    """Numbers count as numbers, texts as texts."""
    people = [walk_in(one, 3) for one in ids]

    assert replayed([("a", [[5, 90]])], people)[0][0] == first


def test_a_service_that_takes_no_time_lets_the_desk_call_again_in_the_same_second():
    """It becomes free before the next one arrives."""
    people = [walk_in(number, 5, takes=0) for number in (1, 2, 3)]

    assert replayed([("a", ALL_DAY)], people) == [[1, 0, 5], [2, 0, 5], [3, 0, 5]]


def test_the_worked_example_of_the_reference():
    """One desk, ten minutes each: 30, 26, 25, -5 and 1 points, called in this order."""
    now = 100 * MINUTE
    people = [
        [1, "a", now - 30 * MINUTE, None, False, 600],
        [2, "a", now - 2 * MINUTE, None, True, 600],
        [3, "a", now - 11 * MINUTE, now - 5 * MINUTE, False, 600],
        [4, "a", now - 4 * MINUTE, now + 5 * MINUTE, False, 600],
        [5, "a", now - MINUTE, None, False, 600],
    ]

    called = replayed([("a", [[now, 10 * now]])], people)

    assert called == [[n, 0, now + 10 * (n - 1) * MINUTE] for n in (1, 2, 3, 4, 5)]


def test_before_the_booked_time_somebody_is_called_only_if_nobody_else_waits():
    """An idle desk calls at once; of two early ones the earlier booking."""
    early, walks_in = [1, "a", 0, 500, True, 10], walk_in(2, 4)

    assert replayed([("a", ALL_DAY)], [early]) == [[1, 0, 0]]
    assert replayed([("a", [[5, 90]])], [early, walks_in]) == [[2, 0, 5], [1, 0, 15]]
    earlier = [3, "a", 1, 400, False, 10]
    assert replayed([("a", [[5, 90]])], [early, earlier]) == [[3, 0, 5], [1, 0, 15]]


def test_a_late_booking_loses_a_point_for_each_second():
    """Twenty minutes of head start: ten minutes late leaves ten."""
    late = [1, "a", 600, 0, False, 10]
    desks = [("a", [[601, 900]])]

    assert replayed(desks, [late, walk_in(2, 1)])[0][0] == 1
    assert replayed(desks, [late, walk_in(2, 0)])[0][0] == 2
    assert replayed(desks, [late, walk_in(2, 0)], rule=Rule(head_start_s=1201))[0][0] == 1


@pytest.mark.parametrize(("rate", "first"), [("5/2", 1), ("3", 2), ("2.6", 2), ("2.501", 2)])
def test_a_rate_need_not_be_whole(rate: str, first: int):
    """A hundred seconds at 2.5 are 250 points: as many as the other has, who came before."""
    rule = Rule(head_start_s=0, rate=Fraction(rate))
    people = [walk_in(1, 0), [2, "a", 150, None, True, 10]]

    assert replayed([("a", [[250, 900]])], people, rule=rule)[0][0] == first


def test_first_in_first_out_looks_at_nothing_but_the_arrival():
    """No booking and no precedence."""
    people = [[1, "a", 3, None, True, 10], [2, "a", 2, 0, False, 10], [3, "a", 1, 900, False, 10]]

    called = replayed([("a", [[5, 90]])], people, rule=Rule(Order.FIFO))

    assert [number for number, *_ in called] == [3, 2, 1]


def test_strict_precedence_calls_whoever_is_preferential_first():
    """Then by arrival; bookings count for nothing."""
    people = [walk_in(1, 0), [2, "a", 4, 900, True, 10], [3, "a", 3, None, True, 10]]

    called = replayed([("a", [[5, 90]])], people, rule=Rule(Order.STRICT))

    assert [number for number, *_ in called] == [3, 2, 1]


def test_whom_no_open_desk_serves_is_never_called():
    """Nobody else waits for that."""
    assert replayed([("a", ALL_DAY)], [walk_in(1, 0, "z"), walk_in(2, 1)]) == [[2, 0, 1]]
    assert replayed([], [walk_in(1, 0)]) == []
    assert replayed([("a", ALL_DAY)], []) == []
