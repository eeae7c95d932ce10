"""Made-up days to replay, as they stand in a file: small ones full of ties, and whole offices."""

from random import Random
from typing import Any

from kiosk.domain.replay import Rule, replay
from kiosk.domain.replay_day import Closure, Day, DayDesk, DayTicket

Plain = dict[str, Any]
"""A day as its line of JSON says it."""
MINUTE = 60
OPENS_S, DOORS_S = 8 * 3600 + 1800, 240 * MINUTE
"""Half past eight, in seconds since midnight, and how long people are let in."""
STAYS_S = 60 * MINUTE
"""How long desks stay for those who are still waiting."""
WORK = {
    "orientation": (5, 0.7),
    "quick_services": (8, 0.5),
    "application_information": (9, 0.5),
    "pension_consulting": (20, 0.4),
}
"""Minutes of service and their coefficient of variation (queueing.md 1.1)."""
LETTERS = {
    "orientation": "A",
    "quick_services": "E",
    "application_information": "L",
    "pension_consulting": "C",
}
PROFILES = (
    ("orientation",),
    ("orientation", "quick_services"),
    ("quick_services", "application_information"),
    ("quick_services", "application_information"),
    ("application_information", "pension_consulting"),
    ("pension_consulting", "orientation"),
    ("orientation", "quick_services", "application_information"),
)
"""The six desks of queueing.md 1.1, and a seventh as 200 people come and not 150 to 175."""


def as_day(plain: Plain) -> Day:
    """Return the day that a line says."""
    desks = tuple(
        DayDesk(frozenset(services), tuple((start, end) for start, end in hours))
        for services, hours in plain["desks"]
    )
    closures = tuple(Closure(*closure) for closure in plain["closures"])
    return Day(desks, closures, tuple(DayTicket(*ticket) for ticket in plain["tickets"]))


def calls_of(plain: Plain, rule: Rule | None = None) -> list[list[Any]]:
    """Replay a day; return its calls as the answer says them."""
    return [[call.ticket.id, call.desk, call.at_s] for call in replay(as_day(plain), rule)]


def small_day(chance: Random, *, people: int = 24, length_s: int = 240, desks: int = 5) -> Plain:
    """Return a day with few different seconds, so that most things happen at once.

    Where the clock begins does not matter, and some take a desk no time at all.
    """
    step = chance.choice((1, 5, 20))
    first = step * chance.randint(-12, 3)

    def moment() -> int:
        return first + step * chance.randrange(length_s // step)

    services = "abcd"[: chance.randint(1, 4)]
    plans = []
    for _ in range(chance.randint(1, desks)):
        hours = []
        for _ in range(chance.randint(1, 4)):
            start, end = sorted((moment(), moment()))
            hours.append([start, end])
            if chance.random() < 0.3:
                hours.append([end, end + step * chance.randint(1, 8)])  # the same stretch goes on
        chance.shuffle(hours)
        plans.append([chance.sample(services, chance.randint(1, len(services))), hours])
    ids = chance.sample(range(1, 1000), chance.randint(1, people))
    tickets = []
    for id_ in ids:
        arrival = moment()
        booked = arrival + step * chance.randint(-12, 12) if chance.random() < 0.5 else None
        occupancy = step * chance.randint(0, 8)
        preferential = chance.random() < 0.3
        tickets.append([id_, chance.choice(services), arrival, booked, preferential, occupancy])
    closures = [[moment(), chance.randrange(len(plans))] for _ in range(chance.randrange(3))]
    return {"desks": plans, "closures": closures, "tickets": tickets}


def office_day(chance: Random, *, people: int = 210) -> Plain:
    """Return a day of the office of queueing.md 1.1: its desks, and about so many people."""
    visits = [visit for _ in range(people) if (visit := _visit(chance)) is not None]
    visits.sort(key=lambda visit: visit[1])
    last = dict.fromkeys(LETTERS.values(), 0)
    tickets = []
    for service, *rest in visits:
        letter = LETTERS[service]
        last[letter] += 1
        tickets.append([f"{letter}{last[letter]:03}", service, *rest])
    close_s = OPENS_S + DOORS_S + STAYS_S
    plans = [[list(services), [[OPENS_S, close_s]]] for services in PROFILES]
    for desk in (1, 5):
        pause_s = OPENS_S + 90 * MINUTE + chance.randrange(60) * MINUTE
        plans[desk][1] = [[OPENS_S, pause_s], [pause_s + 15 * MINUTE, close_s]]
    plans[4][1] = [[OPENS_S + 30 * MINUTE, close_s]]
    closures = [[OPENS_S + 90 * MINUTE + chance.randrange(30 * MINUTE), 3]]
    return {"desks": plans, "closures": closures, "tickets": tickets}


def _visit(chance: Random) -> list[Any] | None:
    """Return service, arrival, booking, preferential and occupancy; None if nobody comes."""
    service = chance.choices(tuple(WORK), (36, 27, 25, 12))[0]
    walks_in = service == "orientation" or (
        service != "pension_consulting" and chance.random() < 0.5
    )
    booked = None if walks_in else OPENS_S + 10 * MINUTE * chance.randrange(24)
    if booked is not None and chance.random() < 0.08:
        return None  # booked and does not come
    arrival = _arrival(chance) if booked is None else booked + _lateness(chance)
    preferential = chance.random() < 0.12
    return [service, max(arrival, OPENS_S), booked, preferential, _occupancy(chance, service)]


def _arrival(chance: Random) -> int:
    """Return when a walk-in comes: at the door, or more likely in the first half."""
    if chance.random() < 0.05:
        return OPENS_S
    half = 0 if chance.random() < 1.35 / 1.9 else DOORS_S // 2
    return OPENS_S + half + chance.randrange(DOORS_S // 2)


def _lateness(chance: Random) -> int:
    """Return how late somebody with a booking comes: mostly early, some late."""
    if chance.random() < 0.12:
        return 3 * MINUTE + round(chance.expovariate(1 / (9 * MINUTE)))
    return round(chance.gauss(-8 * MINUTE, 7 * MINUTE))


def _occupancy(chance: Random, service: str) -> int:
    """Return how long a desk is taken; some do not come when called."""
    if chance.random() < 0.04:
        return 90
    minutes, variation = WORK[service]
    shape = 1 / variation**2
    return 30 + round(chance.gammavariate(shape, minutes * MINUTE / shape))
