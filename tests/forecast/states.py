"""States of which only what the test is about is said: ten past nine, desks with known times."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kiosk.domain.calling import Policy, standing_from
from kiosk.forecast.answer import Forecast, Newcomer
from kiosk.forecast.past import LAST
from kiosk.forecast.state import AtDesk, DeskNow, ServicePast, State, Waiter

MINUTE = 60
NOW_S = 10**9
"""The moment of every state."""
CLOSES_S = NOW_S + 180 * MINUTE
EIGHT_S = 8 * MINUTE
ORDINARY = Newcomer("A")

_STATE = State(
    NOW_S,
    CLOSES_S,
    {"A": ServicePast("A", EIGHT_S, (EIGHT_S,) * LAST)},
    (),
)


def a_desk(services: str = "A", *, left_min: float | None = None, **changes: Any) -> DeskNow:
    """Return a desk that is open until closing.

    Args:
        left_min: How long its service of eight minutes still takes; None for an idle desk.
    """
    at_desk = None if left_min is None else AtDesk(services[0], int(EIGHT_S - left_min * MINUTE))
    desk = DeskNow(frozenset(services), ((NOW_S - 3600, CLOSES_S),), at_desk, NOW_S - MINUTE)
    return replace(desk, **changes)


def some_waiting(count: int, service: str = "A", *, since_min: float = 30) -> tuple[Waiter, ...]:
    """Return ordinary people who came a minute after each other, numbered from 1."""
    first_s = NOW_S - int(since_min * MINUTE)
    return tuple(
        a_waiter(number, service, arrived_s=first_s + MINUTE * number)
        for number in range(1, count + 1)
    )


def a_waiter(
    number: int,
    service: str = "A",
    *,
    arrived_s: int = NOW_S,
    booked_s: int | None = None,
    preferential: bool = False,
    **changes: Any,
) -> Waiter:
    """Return somebody who waits; the number is the id."""
    standing = standing_from(Policy(), arrived_s, booked_s=booked_s, preferential=preferential)
    return replace(Waiter(str(number), service, standing, service, number), **changes)


def a_state(desks: Sequence[DeskNow] = (), waiting: Sequence[Waiter] = (), **changes: Any) -> State:
    """Return the branch; those of A, the only service, take eight minutes."""
    return replace(_STATE, desks=tuple(desks), waiting=tuple(waiting), **changes)


def minutes(one: Forecast) -> float:
    """Return the median in minutes."""
    return one.median_s / MINUTE
