"""A second replay, second by second, written from its description and from nothing else.

It shares no line with the product, which is why it repeats what the product says elsewhere:
if the two agree on every call, one mistake would have to be made twice.
"""

from collections.abc import Iterator
from typing import Any

Call = list[Any]
"""[ticket, desk, time], as in the answer."""
LONG_BEFORE = -(10**15)
"""Seconds: earlier than any day."""


class SlowReplay:
    """A day as it stands in its file, and the state of its desks.

    Args:
        day: With `desks`, `closures` and `tickets`.
        policy: `points`, `fifo` or `strict`.
        head_start_s: Seconds.
    """

    def __init__(
        self, day: dict[str, Any], policy: str, head_start_s: int = 1200, rate: float = 3
    ) -> None:
        self.day, self.policy, self.head_start_s, self.rate = day, policy, head_start_s, rate
        desks = range(len(day["desks"]))
        self.opened = dict.fromkeys(desks, False)
        self.opened_at = dict.fromkeys(desks, LONG_BEFORE)
        self.freed_at = dict.fromkeys(desks, LONG_BEFORE)
        self.busy_until: dict[int, int | None] = dict.fromkeys(desks)
        self.arriving: dict[int, list[list[Any]]] = {}
        for ticket in day["tickets"]:
            self.arriving.setdefault(ticket[2], []).append(ticket)
        hours = [
            moment for _, stretches in day["desks"] for stretch in stretches for moment in stretch
        ]
        self.first = min([*self.arriving, *hours], default=0)
        self.last = max([*self.arriving, *hours], default=0)
        self.waiting: list[list[Any]] = []
        self.calls: list[Call] = []

    def run(self) -> list[Call]:
        """Return the calls, looking at every single second of the day."""
        now = self.first
        while now <= max([self.last, *(u for u in self.busy_until.values() if u is not None)]):
            for _ in self._events(now):
                self._everybody_calls(now)
            now += 1
        return self.calls

    def _events(self, now: int) -> Iterator[None]:
        for desk in self.opened:
            is_open = self._is_open(desk, now)
            if is_open != self.opened[desk]:
                self.opened[desk] = is_open
                if is_open:
                    self.opened_at[desk] = now
                yield
        yield from self._becoming_free(now)
        for ticket in sorted(self.arriving.get(now, ()), key=lambda ticket: ticket[0]):
            self.waiting.append(ticket)
            yield
            yield from self._becoming_free(now)

    def _becoming_free(self, now: int) -> Iterator[None]:
        """Desks first, before the next one arrives: also those that took no second at all."""
        while done := [desk for desk, until in self.busy_until.items() if until == now]:
            self.busy_until[min(done)] = None
            self.freed_at[min(done)] = now
            yield

    def _is_open(self, desk: int, now: int) -> bool:
        """Half-open intervals: whether this very second belongs to one."""
        if any(now >= time for time, closed in self.day["closures"] if closed == desk):
            return False
        return any(start <= now < end for start, end in self.day["desks"][desk][1])

    def _everybody_calls(self, now: int) -> None:
        idle = [d for d in self.opened if self.opened[d] and self.busy_until[d] is None]
        services = {desk: len(set(self.day["desks"][desk][0])) for desk in idle}
        since = {desk: max(self.opened_at[desk], self.freed_at[desk]) for desk in idle}
        for desk in sorted(idle, key=lambda desk: (services[desk], since[desk], desk)):
            mine = [t for t in self.waiting if t[1] in self.day["desks"][desk][0]]
            if mine:
                first = mine[0]
                for other in mine[1:]:
                    if self._goes_before(other, first, now):
                        first = other
                self.waiting.remove(first)
                self.calls.append([first[0], desk, now])
                self.busy_until[desk] = now + first[5]

    def _goes_before(self, one: list[Any], other: list[Any], now: int) -> bool:
        if self.policy == "fifo":
            return (one[2], one[0]) < (other[2], other[0])
        if self.policy == "strict":
            return (not one[4], one[2], one[0]) < (not other[4], other[2], other[0])
        points, theirs = self._points(one, now), self._points(other, now)
        if points != theirs:
            return points > theirs
        return (self._start(one), one[0]) < (self._start(other), other[0])

    def _points(self, ticket: list[Any], now: int) -> float:
        arrival, booked, preferential = int(ticket[2]), ticket[3], ticket[4]
        start = self._start(ticket)
        if now < start:
            return now - start
        if preferential:
            return self.rate * (now - start) + self.head_start_s
        if booked is None:
            return now - start
        return now - start + max(0, self.head_start_s - max(0, arrival - int(booked)))

    @staticmethod
    def _start(ticket: list[Any]) -> int:
        arrival, booked = ticket[2], ticket[3]
        return int(arrival if booked is None else max(arrival, booked))
