"""A replayed day stopped at a moment, as a state to forecast from; every service takes its time."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from kiosk.domain.calling import Policy, standing_from
from kiosk.domain.replay import replay
from kiosk.domain.replay_day import Call, Day, DayTicket, hours_of
from kiosk.forecast.past import LAST
from kiosk.forecast.state import (
    AtDesk,
    Booking,
    DeskNow,
    Punctuality,
    Served,
    ServicePast,
    State,
    Waiter,
)
from tests.domain.replay_days import as_day, small_day

ALWAYS_PUNCTUAL = Punctuality(10**9, 0, (0,) * LAST)


def a_steady_day(chance: Random) -> Day:
    """Return a small day full of ties on which every service always takes the same time.

    Numbers go by arrival, as tickets are issued.
    """
    day = as_day(small_day(chance))
    takes_s = {service: 5 * chance.randint(1, 9) for service in "abcd"}
    coming = sorted(day.tickets, key=lambda ticket: ticket.arrived_s)
    tickets = tuple(
        replace(ticket, id=number, occupancy_s=takes_s[str(ticket.service)])
        for number, ticket in enumerate(coming, 1)
    )
    return replace(day, tickets=tickets)


def state_at(day: Day, now_s: int, expected: Sequence[DayTicket] = ()) -> State:
    """Return the branch once all that happens in a second has happened.

    Args:
        expected: Who has a booking and comes exactly in time.
    """
    here = [ticket for ticket in day.tickets if ticket.arrived_s <= now_s]
    calls = [call for call in replay(replace(day, tickets=tuple(here))) if call.at_s <= now_s]
    called = {call.ticket.id for call in calls}
    takes_s = {str(ticket.service): ticket.occupancy_s for ticket in day.tickets}
    ends_s = [end for desk in range(len(day.desks)) for _, end in hours_of(day, desk)]
    return State(
        now_s,
        max(ends_s, default=now_s) + 1,
        {name: ServicePast("", took_s, (took_s,) * LAST) for name, took_s in takes_s.items()},
        tuple(_desk(day, calls, place, now_s) for place in range(len(day.desks))),
        tuple(_waiter(ticket) for ticket in here if ticket.id not in called),
        tuple(
            Booking(str(ticket.id), str(ticket.service), ticket.start_s, ticket.preferential)
            for ticket in expected
        ),
        served=tuple(
            Served(str(call.ticket.service), call.desk, call.ticket.occupancy_s)
            for call in calls
            if _end_s(call) <= now_s
        ),
        punctuality=ALWAYS_PUNCTUAL,
    )


def _end_s(call: Call) -> int:
    return call.at_s + call.ticket.occupancy_s


def _waiter(ticket: DayTicket) -> Waiter:
    standing = standing_from(
        Policy(), ticket.arrived_s, booked_s=ticket.booked_s, preferential=ticket.preferential
    )
    return Waiter(str(ticket.id), str(ticket.service), standing, "", int(ticket.id))


def _desk(day: Day, calls: Sequence[Call], place: int, now_s: int) -> DeskNow:
    mine = [call for call in calls if call.desk == place]
    last = mine[-1] if mine else None
    hours = tuple(stretch for stretch in hours_of(day, place) if now_s < stretch[1])
    services = frozenset(str(name) for name in day.desks[place].services)
    if last and now_s < _end_s(last):
        at_desk = AtDesk(str(last.ticket.service), now_s - last.at_s)
        return DeskNow(services, hours, at_desk)
    freed_s = _end_s(last) if last else -(10**6)
    opened_s = max((start for start, _ in hours if start <= now_s), default=freed_s)
    return DeskNow(services, hours, idle_since_s=max(freed_s, opened_s))
