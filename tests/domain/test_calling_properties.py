"""The properties P1 to P7 that the reference promises of the calling rule."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import Policy, Standing, joined, next_called, points, standing_of, turn
from tests.domain.builders import NINE, NINE_S, Place
from tests.domain.people import MORNING_S, POLICIES, STARTED, some_people

WITH_PEOPLE = POLICIES.flatmap(
    lambda policy: st.tuples(st.just(policy), some_people(policy, at_least=1))
)


def _drained(waiting: list[Place], now_s: int, service_s: int) -> list[Place]:
    """Return the people in the order in which one desk calls them."""
    left, called = list(waiting), []
    while (chosen := next_called(left, now_s)) is not None:
        left.remove(chosen)
        called.append(chosen)
        now_s += service_s
    return called


def _due(people: list[Place], now_s: int) -> list[Place]:
    return [place for place in people if place.standing.start_s <= now_s]


@given(some_people(at_least=1), STARTED)
def test_p1_points_grow_on_a_straight_line(people: list[Place], now_s: int):
    """P1: once due, points are r * (now - v) with v = start - h / r."""
    for place in _due(people, now_s):
        standing = place.standing
        r_times_v = standing.rate * standing.start_s - standing.head_start_s
        assert points(standing, now_s) == standing.rate * now_s - r_times_v


@given(some_people(at_least=2), STARTED, st.integers(0, MORNING_S))
def test_p1_among_equal_rates_the_order_never_changes(
    people: list[Place], now_s: int, later_s: int
):
    """P1: two tickets with the same rate that are both due keep their order for ever."""
    for rate in (1, 3):
        due = [place for place in _due(people, now_s) if place.standing.rate == rate]
        before = sorted(due, key=lambda place: turn(place, now_s))
        afterwards = sorted(due, key=lambda place: turn(place, now_s + later_s))
        assert before == afterwards


@given(some_people(at_least=1), STARTED)
def test_p1_only_the_heads_need_comparing(people: list[Place], now_s: int):
    """P1: the best of all is the best among the heads of each queue and rate."""
    due = _due(people, now_s)
    long_after = NINE_S + 10 * MORNING_S

    def line(place: Place) -> tuple[str, int]:
        return place.queue, place.standing.rate

    heads = [
        min(members, key=lambda place: turn(place, long_after))
        for _, members in groupby(sorted(due, key=line), key=line)
    ]
    assert next_called(heads, now_s) == next_called(due, now_s)


@given(WITH_PEOPLE, STARTED, st.integers(1, 1800))
def test_p2_each_kind_is_called_in_order_of_start(
    case: tuple[Policy, list[Place]], now_s: int, service_s: int
):
    """P2: first come first served among ordinary, among preferential and among equally late."""
    _, people = case

    called = _drained(people, now_s, service_s)

    assert sorted(place.number for place in called) == [place.number for place in people]
    kinds = {(place.kind, place.standing.head_start_s) for place in people}
    for kind, head_start_s in kinds:
        starts = [
            place.standing.start_s
            for place in called
            if (place.kind, place.standing.head_start_s) == (kind, head_start_s)
        ]
        assert starts == sorted(starts)


@given(WITH_PEOPLE, st.integers(0, MORNING_S))
def test_p3_only_a_window_of_people_can_overtake(case: tuple[Policy, list[Place]], waited_s: int):
    """P3: whoever overtakes has booked within H, or is preferential within (1-1/R)W + H/R."""
    policy, people = case
    mine = Place(Standing(NINE_S + MORNING_S // 2), number=0)
    now_s = mine.standing.start_s + waited_s

    for other in people:
        behind_s = other.standing.start_s - mine.standing.start_s
        window = {
            "ordinary": behind_s <= 0,
            "booked": behind_s <= policy.head_start_s,
            "preferential": policy.rate * behind_s
            <= (policy.rate - 1) * waited_s + policy.head_start_s,
        }
        if turn(other, now_s) < turn(mine, now_s):
            assert window[other.kind]


@given(POLICIES, st.integers(0, MORNING_S))
def test_p3_the_window_of_preferential_tickets_is_exact(policy: Policy, waited_s: int):
    """P3: the last second inside the window still overtakes, the first one outside does not."""
    mine = Place(Standing(NINE_S), number=0)
    now_s = NINE_S + waited_s
    last = ((policy.rate - 1) * waited_s + policy.head_start_s) // policy.rate

    def overtakes(behind_s: int) -> bool:
        theirs = Standing(NINE_S + behind_s, policy.rate, policy.head_start_s)
        return points(theirs, now_s) >= points(mine.standing, now_s)

    assert not overtakes(last + 1)
    if last <= waited_s:
        assert overtakes(last)


@given(POLICIES, st.booleans(), st.integers(0, 3600), st.integers(0, 3600))
def test_p5_to_come_early_gains_nothing(
    policy: Policy, preferential: bool, early_s: int, earlier_s: int
):
    """P5: a check-in before the booked time counts from the booked time, however early."""
    booked = NINE + timedelta(hours=2)
    standings = {
        standing_of(policy, booked - timedelta(seconds=s), booked=booked, preferential=preferential)
        for s in (0, early_s, early_s + earlier_s)
    }

    assert len(standings) == 1


@given(
    policy=POLICIES,
    booked=st.booleans(),
    preferential=st.booleans(),
    late_s=st.integers(0, 3600),
    later_s=st.integers(1, 3600),
    now_s=STARTED,
)
def test_p5_to_come_late_or_again_never_helps(
    *, policy: Policy, booked: bool, preferential: bool, late_s: int, later_s: int, now_s: int
):
    """P5: a later check-in or a second ticket has fewer points at every moment."""
    appointment = NINE if booked else None

    def place(seconds: int, number: int) -> Place:
        arrived = NINE + timedelta(seconds=seconds)
        standing = standing_of(policy, arrived, booked=appointment, preferential=preferential)
        return Place(standing, number)

    # The later one has the lower number, so that a tie would help it.
    first, second = place(late_s, 2), place(late_s + later_s, 1)
    assert points(second.standing, now_s) < points(first.standing, now_s)
    assert next_called([second, first], now_s) == first


@given(some_people(at_least=1), STARTED, st.randoms(use_true_random=False))
def test_p6_the_same_people_give_the_same_order(people: list[Place], now_s: int, chance: Random):
    """P6: the answer hangs on tickets and time alone, not on how they are listed."""
    shuffled = sorted(people, key=lambda _: chance.random())

    assert next_called(shuffled, now_s) == next_called(people, now_s)
    assert _drained(shuffled, now_s, 300) == _drained(people, now_s, 300)


@given(some_people(at_least=1), STARTED)
def test_p6_a_desk_never_stays_free_while_somebody_waits(people: list[Place], now_s: int):
    """P6: the rule always names somebody if there is anybody, due or not."""
    assert next_called(people, now_s) in people


@given(some_people(Policy(head_start_s=0, rate=1)), STARTED, st.integers(1, 1800))
def test_p7_without_parameters_it_is_first_come_first_served(
    people: list[Place], now_s: int, service_s: int
):
    """P7: R = 1 and H = 0 is FIFO by start, whoever is preferential or booked."""
    in_order = sorted(people, key=lambda p: (p.standing.start_s, p.queue, p.round, p.number))

    assert _drained(people, now_s, service_s) == in_order


@given(some_people(Policy(head_start_s=10 * MORNING_S)), STARTED)
def test_p7_with_a_huge_head_start_it_is_strict_levels(people: list[Place], now_s: int):
    """P7: with H beyond the day nobody ordinary is called while a due head start waits."""
    due = _due(people, now_s)
    chosen = next_called(people, now_s)

    if any(place.kind != "ordinary" for place in due):
        assert chosen is not None
        assert chosen.kind != "ordinary"


@given(some_people(at_least=1), STARTED)
def test_nobody_is_called_before_the_booked_time_past_somebody_who_is_due(
    people: list[Place], now_s: int
):
    """A ticket before its start is chosen only if every other one is before its start too."""
    chosen = next_called(people, now_s)

    assert chosen is not None
    if chosen.standing.start_s > now_s:
        assert not _due(people, now_s)


@given(some_people(at_least=2), STARTED)
def test_the_flag_without_parameters_changes_nothing(people: list[Place], now_s: int):
    """With R = 1 and H = 0 the order is the same with every flag turned round (ruling 4)."""
    plain = [replace(p, standing=Standing(p.standing.start_s)) for p in people]
    marked = [
        replace(p, standing=standing_of(Policy(0, 1), _start(p), booked=None, preferential=True))
        for p in people
    ]

    assert [p.number for p in _drained(plain, now_s, 60)] == [
        p.number for p in _drained(marked, now_s, 60)
    ]


def _start(place: Place) -> datetime:
    return NINE + timedelta(seconds=place.standing.start_s - NINE_S)


@given(some_people(at_least=2), STARTED, st.integers(0, MORNING_S))
def test_two_places_of_one_person_make_one_that_never_falls_behind(
    people: list[Place], now_s: int, later_s: int
):
    """Neither at once nor when the faster one or the one booked for later would have come up."""
    one, other = people[0].standing, people[1].standing
    both = joined(one, other)

    for at_s in (now_s, now_s + later_s):
        assert points(both, at_s) >= max(points(one, at_s), points(other, at_s))


@given(some_people(at_least=1))
def test_a_place_joined_with_itself_gains_nothing(people: list[Place]):
    """Nobody comes sooner by taking two tickets at once."""
    mine = people[0].standing

    assert joined(mine, mine) == mine
