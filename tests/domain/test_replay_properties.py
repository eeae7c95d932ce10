"""What holds on every replayed day, and the properties P1 to P7 as far as calls show them."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.replay import LONG_AGO_S, Order, Rule, replay
from kiosk.domain.replay_day import Call, Closure, Day, DayTicket, hours_of
from tests.domain.replay_days import as_day, small_day

CHANCE = st.builds(Random, st.integers(0, 10**6))
RATES = st.fractions(1, 6, max_denominator=5)
RULES = st.builds(Rule, st.sampled_from(Order), st.integers(0, 120), RATES)
POINTS = st.builds(Rule, st.just(Order.POINTS), st.integers(0, 120), RATES)


def a_day(chance: Random) -> Day:
    """Return a very small day."""
    return as_day(small_day(chance, people=16, length_s=120))


def is_open(day: Day, desk: int, now_s: int) -> bool:
    """Return whether a desk is open in this second."""
    return any(start <= now_s < end for start, end in hours_of(day, desk))


def waiting_at(day: Day, calls: list[Call], call: Call) -> list[DayTicket]:
    """Return who else waited for the desk of a call at its moment.

    Whoever arrived in the same second is left out: the call may have come before.
    """
    later = {each.ticket.id for each in calls[calls.index(call) + 1 :]}
    never = {ticket.id for ticket in day.tickets} - {each.ticket.id for each in calls}
    return [
        ticket
        for ticket in day.tickets
        if ticket.id in later | never
        and ticket.arrived_s < call.at_s
        and ticket.service in day.desks[call.desk].services
    ]


@given(CHANCE, RULES)
def test_nobody_is_called_twice_or_to_a_desk_that_cannot(chance: Random, rule: Rule):
    """A call goes to an open free desk that serves this, after the arrival, in order of time."""
    day = a_day(chance)

    calls = replay(day, rule)

    assert max(Counter(call.ticket.id for call in calls).values(), default=1) == 1
    assert [call.at_s for call in calls] == sorted(call.at_s for call in calls)
    free_from = dict.fromkeys(range(len(day.desks)), LONG_AGO_S)
    for call in calls:
        assert call.ticket.service in day.desks[call.desk].services
        assert is_open(day, call.desk, call.at_s)
        assert call.at_s >= max(call.ticket.arrived_s, free_from[call.desk])
        free_from[call.desk] = call.at_s + call.ticket.occupancy_s


@given(CHANCE, RULES)
def test_p6_no_open_desk_is_idle_while_somebody_waits_for_it(chance: Random, rule: Rule):
    """P6, and nobody is lost: in every second of a wait each open desk that serves it is taken."""
    day = a_day(chance)
    calls = replay(day, rule)
    taken = {
        (call.desk, second)
        for call in calls
        for second in range(call.at_s, call.at_s + call.ticket.occupancy_s)
    }
    called_s = {call.ticket.id: call.at_s for call in calls}
    end_s = max(end for desk in day.desks for _, end in ((0, 0), *desk.hours))

    for ticket in day.tickets:
        for desk, plan in enumerate(day.desks):
            if ticket.service in plan.services:
                for second in range(ticket.arrived_s, called_s.get(ticket.id, end_s)):
                    assert not is_open(day, desk, second) or (desk, second) in taken


@given(CHANCE, RULES)
def test_p6_the_same_people_give_the_same_calls(chance: Random, rule: Rule):
    """P6: neither the order in the file nor where the clock begins changes a call."""
    day = a_day(chance)
    shuffled = list(day.tickets)
    chance.shuffle(shuffled)

    calls = replay(day, rule)

    assert replay(replace(day, tickets=tuple(shuffled)), rule) == calls
    for shift_s in (10**9, -(10**6)):
        moved = replay(_moved(day, shift_s), rule)
        assert [(call.ticket.id, call.desk, call.at_s - shift_s) for call in moved] == [
            (call.ticket.id, call.desk, call.at_s) for call in calls
        ]


def _moved(day: Day, shift_s: int) -> Day:
    return Day(
        tuple(
            replace(
                desk, hours=tuple((start + shift_s, end + shift_s) for start, end in desk.hours)
            )
            for desk in day.desks
        ),
        tuple(Closure(closure.at_s + shift_s, closure.desk) for closure in day.closures),
        tuple(
            replace(
                ticket,
                arrived_s=ticket.arrived_s + shift_s,
                booked_s=None if ticket.booked_s is None else ticket.booked_s + shift_s,
            )
            for ticket in day.tickets
        ),
    )


@given(CHANCE, POINTS)
def test_p2_each_kind_of_a_service_is_called_in_order_of_start(chance: Random, rule: Rule):
    """P2: among preferential, among ordinary and among equally late bookings."""
    day = a_day(chance)
    calls = replay(day, rule)

    for call in calls:
        for other in waiting_at(day, calls, call):
            mine = call.ticket
            if mine.service == other.service and _kind(mine, rule) == _kind(other, rule):
                assert (mine.start_s, mine.id) < (other.start_s, other.id)


def _kind(ticket: DayTicket, rule: Rule) -> int | str:
    if ticket.preferential:
        return "preferential"
    return 0 if ticket.booked_s is None else max(0, rule.head_start_s - _late_s(ticket))


def _late_s(ticket: DayTicket) -> int:
    return 0 if ticket.booked_s is None else max(0, ticket.arrived_s - ticket.booked_s)


@given(CHANCE, POINTS)
def test_p3_only_a_window_of_people_overtakes(chance: Random, rule: Rule):
    """P3: whoever is called past an ordinary one has booked within H, or is within the window."""
    day = a_day(chance)
    calls = replay(day, rule)

    for call in calls:
        for mine in waiting_at(day, calls, call):
            if mine.preferential or mine.booked_s is not None:
                continue
            behind_s = call.ticket.start_s - mine.start_s
            if call.ticket.preferential:
                waited_s = call.at_s - mine.start_s
                window_s = (1 - 1 / rule.rate) * waited_s + rule.head_start_s / rule.rate
                assert behind_s <= window_s
            else:
                assert behind_s <= (0 if call.ticket.booked_s is None else rule.head_start_s)


@given(CHANCE, POINTS)
def test_p5_who_is_early_is_called_before_the_booked_time_past_nobody_who_is_due(
    chance: Random, rule: Rule
):
    """P5: to come early gains nothing but a desk that would be idle."""
    day = a_day(chance)
    calls = replay(day, rule)

    for call in calls:
        if call.at_s < call.ticket.start_s:
            for other in waiting_at(day, calls, call):
                assert other.start_s >= call.ticket.start_s


@given(CHANCE)
def test_p7_the_limits_of_the_points_are_the_other_orders(chance: Random):
    """P7: without bookings R = 1 and H = 0 is FIFO, and H beyond the day is strict precedence."""
    day = a_day(chance)
    walk_ins = replace(day, tickets=tuple(replace(one, booked_s=None) for one in day.tickets))
    fifo, strict = Rule(Order.FIFO), Rule(Order.STRICT)

    assert replay(walk_ins, Rule(head_start_s=0, rate=Fraction(1))) == replay(walk_ins, fifo)
    assert replay(walk_ins, Rule(head_start_s=10**6, rate=Fraction(1))) == replay(walk_ins, strict)


@given(CHANCE, RULES)
def test_a_desk_that_nobody_needs_changes_nothing(chance: Random, rule: Rule):
    """One more desk for a service nobody came for."""
    day = a_day(chance)
    idle = replace(day.desks[0], services=frozenset({"nothing"}))

    assert replay(replace(day, desks=(*day.desks, idle)), rule) == replay(day, rule)
