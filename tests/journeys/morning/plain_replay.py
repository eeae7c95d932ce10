"""The rule played once more over the log, as design.md 6 says it and with nothing of the product.

Who comes and when, which desk asks and when stands in the log; whom it had to call then, and after
which wait, is worked out here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.store.events import Event, Kind

HEAD_START_S = 20 * 60
FAST = 3


@dataclass(frozen=True)
class Arrival:
    """What counts of a person who waits.

    Args:
        came_s: Whole seconds since 1970.
        booked_s: The same of their booking.
    """

    ticket: str
    service: str
    came_s: int
    booked_s: int | None
    preferential: bool
    order: tuple[str, int, int]

    @property
    def joined_s(self) -> int:
        """From when they wait: with a booking not before its time."""
        return max(self.came_s, self.booked_s or 0)

    def points(self, now_s: int) -> int:
        """One a second; three with preferential access; a head start for it or for a booking."""
        waited = now_s - self.joined_s
        if waited < 0:
            return waited
        if self.preferential:
            return FAST * waited + HEAD_START_S
        if self.booked_s is None:
            return waited
        return waited + max(0, HEAD_START_S - max(0, self.came_s - self.booked_s))


@dataclass
class PlainReplay:
    """What the log should say.

    Args:
        desks: Which services each serves.
        flags: The answers to the one question, by ticket.
        booked: Seconds since 1970, by ticket.
        waits: From joining to the first call, in seconds, by ticket.
        wrong: Calls of somebody else than the rule names.
    """

    desks: Mapping[str, frozenset[str]]
    flags: Mapping[str, bool]
    booked: Mapping[str, int]
    waiting: dict[str, Arrival] = field(default_factory=dict)
    rounds: dict[str, int] = field(default_factory=dict)
    waits: dict[str, int] = field(default_factory=dict)
    unserved: set[str] = field(default_factory=set)
    calls: int = 0
    wrong: list[str] = field(default_factory=list)

    def play(self, events: Sequence[Event]) -> None:
        """Go through the day."""
        for event in events:
            match event.kind:
                case Kind.ISSUED | Kind.CHECKED_IN:
                    self._comes(event)
                case Kind.CALLED:
                    self._is_called(event)
                case Kind.RESET:
                    self._is_reset(event)

    def _comes(self, event: Event) -> None:
        ticket, queue = event.ticket_id or "", event.queue or ""
        self.waiting[ticket] = Arrival(
            ticket,
            event.service or "",
            int(event.at.timestamp()),
            self.booked.get(ticket),
            self.flags[ticket],
            (queue, self.rounds.get(queue, 1), event.number or 0),
        )

    def _is_called(self, event: Event) -> None:
        now_s, served = int(event.at.timestamp()), self.desks[event.desk or ""]
        theirs = [one for one in self.waiting.values() if one.service in served]
        theirs.sort(key=lambda one: (-one.points(now_s), one.joined_s, one.order))
        if not theirs or theirs[0].ticket != event.ticket_id:
            self.wrong.append(
                f"line {event.sequence}: {event.queue}{event.number}, not {theirs[:2]}"
            )
        called = self.waiting.pop(event.ticket_id or "", None)
        if called is None:
            self.wrong.append(f"line {event.sequence}: called twice, or never came")
            return
        self.calls += 1
        self.waits[called.ticket] = max(0, now_s - called.joined_s)

    def _is_reset(self, event: Event) -> None:
        queue = event.queue or ""
        left = [one.ticket for one in self.waiting.values() if one.order[0] == queue]
        for ticket in left:
            del self.waiting[ticket]
        self.unserved.update(left)
        self.rounds[queue] = self.rounds.get(queue, 1) + int(event.detail["restarted"] or 0)
