"""Fifty people, six desks, twelve bookings: what a forecast costs there, and what replays would."""

from random import Random

import numpy as np

from kiosk.domain.calling import Policy, standing_from
from kiosk.domain.replay import replay
from kiosk.domain.replay_day import Day, DayDesk, DayTicket
from kiosk.forecast.answer import Newcomer
from kiosk.forecast.past import LAST, times_of
from kiosk.forecast.state import (
    Arrivals,
    AtDesk,
    Booking,
    DeskNow,
    Punctuality,
    Served,
    ServicePast,
    State,
    Waiter,
)
from tests.bench._office import MINUTE, PROFILES, WORK_MIN

NOW_S = 90 * MINUTE
CLOSES_S = 300 * MINUTE
NEWCOMERS = tuple(
    Newcomer(service, preferential) for service in WORK_MIN for preferential in (False, True)
)


def crowded() -> State:
    """Return the state that the goal is about."""
    chance = Random(1)  # noqa: S311 - a state that can be made again, no secrets
    services = {
        name: ServicePast(name, minutes * MINUTE, _took_s(chance, minutes))
        for name, (minutes, _) in WORK_MIN.items()
    }
    desks = tuple(
        DeskNow(
            frozenset(profile),
            ((0, 150 * MINUTE), (165 * MINUTE, CLOSES_S)),
            AtDesk(profile[0], chance.randrange(5 * MINUTE)),
        )
        for profile in PROFILES
    )
    return State(
        NOW_S,
        CLOSES_S,
        services,
        desks,
        tuple(_waiter(chance, number) for number in range(1, 51)),
        tuple(
            Booking(f"b{number}", chance.choice("PNC"), NOW_S + (number % 6) * 10 * MINUTE)
            for number in range(12)
        ),
        tuple(
            Arrivals(name, True, (half * 30 * MINUTE, (half + 1) * 30 * MINUTE), 0.5)
            for name in "APN"
            for half in range(3, 8)
        ),
        tuple(
            Served(chance.choice("APNC"), chance.randrange(6), chance.randrange(120, 900))
            for _ in range(60)
        ),
        Punctuality(300, 25, tuple(chance.randrange(-1200, 600) for _ in range(LAST))),
    )


def plain_replications(state: State, rows: int) -> None:
    """Replay the queue so many times in plain Python: the same rule, and nobody else comes."""
    chance = np.random.default_rng(1)
    takes_s = {name: times_of(past).ordered_s for name, past in state.services.items()}
    desks = tuple(DayDesk(desk.services, desk.hours) for desk in state.desks)
    for _ in range(rows):
        tickets = tuple(
            _ticket(waiter, chance.choice(takes_s[waiter.service])) for waiter in state.waiting
        )
        replay(Day(desks, (), tickets))


def _ticket(waiter: Waiter, takes_s: float) -> DayTicket:
    standing = waiter.standing
    return DayTicket(
        waiter.number, waiter.service, NOW_S, standing.start_s, standing.rate > 1, int(takes_s)
    )


def _took_s(chance: Random, minutes: float) -> tuple[int, ...]:
    return tuple(int(minutes * MINUTE * chance.lognormvariate(-0.12, 0.5)) for _ in range(LAST))


def _waiter(chance: Random, number: int) -> Waiter:
    service = chance.choices("APNC", (40, 25, 23, 12))[0]
    arrived_s = NOW_S - chance.randrange(40 * MINUTE)
    is_booked = service == "C" or (service != "A" and chance.random() < 0.5)
    booked_s = arrived_s + chance.randrange(-10 * MINUTE, 15 * MINUTE) if is_booked else None
    standing = standing_from(
        Policy(), arrived_s, booked_s=booked_s, preferential=chance.random() < 0.12
    )
    return Waiter(str(number), service, standing, service, number)
