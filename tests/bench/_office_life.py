"""A day of the made-up office as it goes: who is called when, and what can be known meanwhile."""

import math
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from kiosk.domain.calling import Policy, Standing, next_called, standing_from
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
from tests.bench._office import CLOSES_S, MINUTE, PROFILES, WORK_MIN, OfficeDay, Person

HALF_HOUR_S = 30 * MINUTE
REMEMBERED = 10


@dataclass(frozen=True, slots=True)
class Known:
    """What the days before say.

    Args:
        preferential: Walk-ins of each service and half hour of a day.
    """

    took_s: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    punctuality: Punctuality = field(default_factory=Punctuality)
    preferential: Mapping[tuple[str, int], float] = field(default_factory=dict)

    def services(self, today: Sequence["Visit"] = ()) -> dict[str, ServicePast]:
        """Return them as a forecast wants them; configured is the bare service."""
        took_s = {
            name: [int(v.free_s - v.called_s) for v in today if v.queue == name]
            for name in WORK_MIN
        }
        return {
            name: ServicePast(name, minutes * MINUTE, (*self.took_s.get(name, ()), *took_s[name]))
            for name, (minutes, _) in WORK_MIN.items()
        }

    def arrivals(self) -> tuple[Arrivals, ...]:
        """Return the preferential walk-ins still to come on any day."""
        return tuple(
            Arrivals(service, True, (half * HALF_HOUR_S, (half + 1) * HALF_HOUR_S), expected)
            for (service, half), expected in self.preferential.items()
        )


def kind(person: Person) -> str:
    """Return the class whose waits LES, HOL and WAVG compare."""
    if person.preferential:
        return "preferential"
    return "walk-in" if person.booked_s is None else "booked"


@dataclass(slots=True)
class Visit:
    """One person's day."""

    person: Person
    standing: Standing
    number: int
    called_s: float = math.inf
    desk: int = -1
    free_s: float = math.inf
    queue: str = ""
    round: int = 1

    @property
    def waited_s(self) -> float:
        """From the issue, or the booked time if later, to the call."""
        return max(0.0, self.called_s - self.standing.start_s)


Look = Callable[["Life", Visit | None, int], None]


class Life:
    """A day of the office.

    Args:
        look: Is shown the office whenever somebody takes a ticket and must wait, and with nobody
            every ten minutes.
        learns: Whether the services of the day itself count among those of the days before.
    """

    def __init__(self, day: OfficeDay, known: Known, look: Look, *, learns: bool = False) -> None:
        self.day, self.known, self._look, self._learns = day, known, look, learns
        self.waiting: list[Visit] = []
        self.done: list[Visit] = []
        self.at_desk: list[Visit | None] = [None] * len(day.desks)
        self.last_waits_s: dict[tuple[str, str], deque[float]] = {}
        self.recent_s: dict[str, float] = {}
        """Moving averages of the times of each service, weight 0.1 for the last."""
        self._idle_s = [0] * len(day.desks)
        self._expected = {p.number: p for p in day.people if p.booked_s is not None}
        self._services, self._arrivals = known.services(), known.arrivals()

    def run(self) -> list[Visit]:
        """Let the day go by; return every visit of who came."""
        doors = [stretch[0] for desk in self.day.desks for stretch in desk.hours]
        agenda = [(at, 1, 0) for at in doors] + [(at, 3, 0) for at in range(0, CLOSES_S, 600)]
        agenda += [
            (int(person.arrives_s), 2, place)
            for place, person in enumerate(self.day.people)
            if person.arrives_s < math.inf
        ]
        heapify(agenda)
        while agenda:
            now_s, what, who = heappop(agenda)
            came = None
            if what == 0:
                self._finish(who, now_s)
            elif what == 2:
                came = self._come(self.day.people[who])
            for desk in self._call(now_s):
                visit = self.at_desk[desk]
                heappush(agenda, (int(visit.free_s if visit else 0), 0, desk))
            if what == 3 or (came and came.called_s == math.inf):
                self._look(self, came, now_s)
        return [*self.done, *self.waiting]

    def _come(self, person: Person) -> Visit:
        self._expected.pop(person.number, None)
        standing = standing_from(
            Policy(),
            int(person.arrives_s),
            booked_s=person.booked_s,
            preferential=person.preferential,
        )
        visit = Visit(person, standing, person.number, queue=person.service)
        self.waiting.append(visit)
        return visit

    def _finish(self, desk: int, now_s: int) -> None:
        visit = self.at_desk[desk]
        if visit is None:
            raise ValueError(f"nobody is at desk {desk}")
        self.done.append(visit)
        self.at_desk[desk], self._idle_s[desk] = None, now_s
        name, took_s = visit.person.service, visit.free_s - visit.called_s
        self.recent_s[name] = 0.9 * self.recent_s.get(name, self.mean_s(name)) + 0.1 * took_s

    def _call(self, now_s: int) -> list[int]:
        """Let every open idle desk call; return those that did."""
        idle = [place for place in range(len(self.at_desk)) if self.is_free(place, now_s)]
        idle.sort(key=lambda place: (len(PROFILES[place]), self._idle_s[place], place))
        calling = []
        for place in idle:
            desk = self.day.desks[place]
            visit = next_called([v for v in self.waiting if v.queue in desk.profile], now_s)
            if visit is None:
                continue
            self.waiting.remove(visit)
            self.at_desk[place] = visit
            visit.called_s, visit.desk = now_s, place
            visit.free_s = now_s + max(1, round(visit.person.takes_s * desk.pace))
            waits = self.last_waits_s.setdefault(
                (visit.queue, kind(visit.person)), deque(maxlen=REMEMBERED)
            )
            waits.append(visit.waited_s)
            calling.append(place)
        return calling

    def is_open(self, place: int, now_s: int) -> bool:
        """Return whether a desk calls people now."""
        desk = self.day.desks[place]
        return now_s < desk.shuts_s and any(start <= now_s < end for start, end in desk.hours)

    def is_free(self, place: int, now_s: int) -> bool:
        """Return whether it also has nobody."""
        return self.at_desk[place] is None and self.is_open(place, now_s)

    def mean_s(self, service: str) -> float:
        """Return the mean time of the days before, or the configured one."""
        took_s = self.known.took_s.get(service, ())
        return sum(took_s) / len(took_s) if took_s else WORK_MIN[service][0] * MINUTE

    def state(self, now_s: int) -> State:
        """Return what a forecast may know: not what comes, not which desk will shut."""
        return State(
            now_s,
            CLOSES_S,
            self.known.services(self.done) if self._learns else self._services,
            tuple(self._desk(place, now_s) for place in range(len(self.at_desk))),
            tuple(
                Waiter(str(v.number), v.queue, v.standing, v.queue, v.number) for v in self.waiting
            ),
            tuple(
                Booking(f"b{p.number}", p.service, p.booked_s or 0) for p in self._expected.values()
            ),
            tuple(each for each in self._arrivals if now_s < each.within[1]),
            tuple(Served(v.queue, v.desk, int(v.free_s - v.called_s)) for v in self.done),
            self.known.punctuality,
        )

    def _desk(self, place: int, now_s: int) -> DeskNow:
        desk, visit = self.day.desks[place], self.at_desk[place]
        hours = (
            tuple(each for each in desk.hours if now_s < each[1]) if now_s < desk.shuts_s else ()
        )
        at_desk = AtDesk(visit.queue, int(now_s - visit.called_s)) if visit else None
        opened_s = max((start for start, _ in hours if start <= now_s), default=0)
        return DeskNow(frozenset(desk.profile), hours, at_desk, max(opened_s, self._idle_s[place]))
