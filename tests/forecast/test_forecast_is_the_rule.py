"""The forecast orders people with the very rule that calls them: it cannot say anything else."""

import math
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.replay import replay
from kiosk.domain.replay_day import Day, DayTicket
from kiosk.forecast.answer import Forecast, Newcomer
from kiosk.forecast.forecast import forecast
from tests.forecast.moments import a_steady_day, state_at

CHANCE = st.builds(Random, st.integers(0, 10**9))
ROWS = 3


def a_moment(day: Day, chance: Random) -> int:
    """Return a second of the day, mostly one in which something happens."""
    calls = [call.at_s for call in replay(day)]
    moments = [ticket.arrived_s for ticket in day.tickets] + calls
    return chance.choice(moments) + chance.choice((0, 0, 1))


def without_later_ones(day: Day, now_s: int, *more: DayTicket) -> Day:
    """Return the day as it is if nobody comes any more but some."""
    here = [ticket for ticket in day.tickets if ticket.arrived_s <= now_s]
    return replace(day, tickets=(*here, *more))


def exactly(waits_s: float, *, called: bool) -> Forecast:
    """Return a forecast that knows."""
    return Forecast(waits_s, waits_s, waits_s, float(called))


def what_happens(day: Day, now_s: int) -> dict[str, Forecast]:
    """Return for everybody when they are called, as the replay has it."""
    waits_s = {str(call.ticket.id): float(call.at_s - now_s) for call in replay(day)}
    return {
        str(ticket.id): exactly(
            waits_s.get(str(ticket.id), math.inf), called=str(ticket.id) in waits_s
        )
        for ticket in day.tickets
    }


@given(CHANCE)
def test_case_19_constant_service_times_are_forecast_to_the_second(chance: Random):
    """Whatever desks, breaks, bookings, precedence and ties: what is said is what happens."""
    day = a_steady_day(chance)
    now_s = a_moment(day, chance)
    happens = what_happens(without_later_ones(day, now_s), now_s)

    said = forecast(state_at(day, now_s), rows=ROWS).waiting

    assert said == {id_: happens[id_] for id_ in said}


@given(CHANCE, st.booleans())
def test_whoever_might_take_a_ticket_now_is_forecast_to_the_second(
    chance: Random,
    preferential: bool,
):
    """Asking changes nothing for the others, and the answer is what taking the ticket brings."""
    day = a_steady_day(chance)
    now_s = a_moment(day, chance)
    takes_s = {str(ticket.service): ticket.occupancy_s for ticket in day.tickets}
    newcomers = [Newcomer(service, preferential) for service in takes_s]

    said = forecast(state_at(day, now_s), newcomers, rows=ROWS).newcomers

    for newcomer, one in said.items():
        name, took_s = newcomer.service, takes_s[newcomer.service]
        ticket = DayTicket(10**6, name, now_s, None, preferential, took_s)
        happens = what_happens(without_later_ones(day, now_s, ticket), now_s)
        assert one == happens[str(ticket.id)]


@given(CHANCE)
def test_bookings_still_to_come_take_their_place(chance: Random):
    """Who has booked and comes in time is called as the rule will call, and so are the others."""
    day = a_steady_day(chance)
    now_s = a_moment(day, chance)
    expected = [
        replace(ticket, arrived_s=max(now_s + 1, ticket.start_s), booked_s=None)
        for ticket in day.tickets
        if ticket.arrived_s > now_s
    ]
    expected = sorted(expected, key=lambda ticket: ticket.arrived_s)
    expected = [
        replace(ticket, id=1000 + number, booked_s=ticket.arrived_s)
        for number, ticket in enumerate(expected)
    ]
    happens = what_happens(without_later_ones(day, now_s, *expected), now_s)

    said = forecast(state_at(day, now_s, expected), look_ahead_s=10**6, rows=ROWS)

    assert said.waiting == {id_: happens[id_] for id_ in said.waiting}
    for ticket in expected:
        late_s = happens[str(ticket.id)].median_s - (ticket.arrived_s - now_s)
        called = math.isfinite(late_s)
        assert said.bookings[str(ticket.id)] == exactly(late_s, called=called)
