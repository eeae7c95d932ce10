"""Replays a day: whom the very rule that calls people would have called, where and when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from fractions import Fraction
from heapq import heapify, heappop, heappush

from kiosk.domain.calling import Policy, Standing, next_called, standing_from
from kiosk.domain.replay_day import Call, Day, DayDesk, DayTicket, hours_of
from kiosk.domain.replay_lines import Comer, Lines

LONG_AGO_S = -(10**18)
"""Before every day: since when a desk is free that has had nobody yet."""


class Order(StrEnum):
    """Rules to compare."""

    POINTS = "points"
    FIFO = "fifo"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Rule:
    """How people are called in a replay.

    Args:
        order: By points; by arrival; or whoever is preferential, then by arrival.
        head_start_s: H of the points, seconds.
        rate: R of the points, at least 1. What a branch uses is whole, what a manager tries
            need not be.
    """

    order: Order = Order.POINTS
    head_start_s: int = Policy().head_start_s
    rate: Fraction = Fraction(Policy().rate)


class _Kind(IntEnum):
    """What may happen, in the order of the same second."""

    DOOR = 0
    FREE = 1
    ARRIVAL = 2


_Event = tuple[int, _Kind, int]
"""Second, what happens, and to whom: a desk, or the place of an id among those of the day."""


@dataclass(slots=True)
class _Desk:
    """A desk during the day.

    Args:
        opened_s: Since when it is open, or None.
        freed_s: Since when it has nobody, or None.
    """

    place: int
    plan: DayDesk
    opened_s: int | None = None
    freed_s: int | None = LONG_AGO_S

    def turn(self) -> tuple[int, int, int] | None:
        """Return its place among those who call, the smallest first; None if it cannot."""
        if self.opened_s is None or self.freed_s is None:
            return None
        return len(self.plan.services), max(self.opened_s, self.freed_s), self.place


def replay(day: Day, rule: Rule | None = None) -> list[Call]:
    """Return every call of a day in its order; whoever no open desk serves is never called.

    In the same second desks open and close first, then they become free, then people arrive,
    each by desk or id. After every single event each open idle desk calls in turn.

    Args:
        rule: By points with the defaults of a branch, if none is said.
    """
    people = _comers(day, rule or Rule())
    lines, calls = Lines(people), list[Call]()
    desks = [_Desk(place, plan) for place, plan in enumerate(day.desks)]
    agenda = [*_doors(day), *((one.ticket.arrived_s, _Kind.ARRIVAL, one.number) for one in people)]
    heapify(agenda)
    while agenda:
        now_s, kind, who = heappop(agenda)
        match kind:
            case _Kind.DOOR:
                desks[who].opened_s = now_s if desks[who].opened_s is None else None
            case _Kind.FREE:
                desks[who].freed_s = now_s
            case _Kind.ARRIVAL:
                lines.join(people[who])
        for call in _calls(desks, lines, now_s):
            calls.append(call)
            heappush(agenda, (now_s + call.ticket.occupancy_s, _Kind.FREE, call.desk))
    return calls


def _doors(day: Day) -> Iterator[_Event]:
    """Return when a desk opens or closes; stretches are apart, so each one turns it round."""
    for desk in range(len(day.desks)):
        for stretch in hours_of(day, desk):
            for moment in stretch:
                yield moment, _Kind.DOOR, desk


def _calls(desks: list[_Desk], lines: Lines, now_s: int) -> Iterator[Call]:
    """Let every open idle desk call: fewest services, then longest idle, then lowest place."""
    idle = sorted((turn, desk) for desk in desks if (turn := desk.turn()) is not None)
    for _, desk in idle:
        chosen = next_called(lines.heads(desk.plan.services, now_s), now_s)
        if chosen is not None:
            lines.leave(chosen)
            desk.freed_s = None
            yield Call(chosen.ticket, desk.place, now_s)


def _comers(day: Day, rule: Rule) -> list[Comer]:
    """Return everybody in the order of their ids, each with the constants of the rule."""
    arrivals = [ticket.arrived_s for ticket in day.tickets]
    first_s, last_s = min(arrivals, default=0), max(arrivals, default=0)
    in_order = sorted(day.tickets, key=lambda ticket: ticket.id)
    return [
        Comer(ticket, _standing(ticket, rule, last_s - first_s), number)
        for number, ticket in enumerate(in_order)
    ]


def _standing(ticket: DayTicket, rule: Rule, span_s: int) -> Standing:
    """Return a ticket's constants; with these ones the points are each of the orders (P7).

    Args:
        span_s: Seconds between the first and the last arrival.
    """
    match rule.order:
        case Order.FIFO:
            return Standing(ticket.arrived_s)
        case Order.STRICT:  # one point more than anybody can have collected in between
            return Standing(ticket.arrived_s, 1, span_s + 1 if ticket.preferential else 0)
        case Order.POINTS:
            return _in_parts(ticket, rule)


def _in_parts(ticket: DayTicket, rule: Rule) -> Standing:
    """Return the constants of the points rule, which counts in whole numbers.

    With R = 5/2 everybody counts in half points: 2 a second, 5 for whoever is preferential.
    """
    standing = standing_from(
        Policy(rule.head_start_s, rule.rate.numerator),
        ticket.arrived_s,
        booked_s=ticket.booked_s,
        preferential=ticket.preferential,
    )
    parts = rule.rate.denominator
    if parts == 1:
        return standing
    return replace(
        standing,
        rate=standing.rate if ticket.preferential else standing.rate * parts,
        head_start_s=standing.head_start_s * parts,
    )
