"""The event log held against the rules: every number, call and step once more, one by one."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.numbering import Counter, next_number
from kiosk.domain.queue import Queue
from kiosk.domain.ticket import LIVE, Ticket, TicketStatus
from kiosk.store import statements
from kiosk.store.events import Event, Kind
from kiosk.store.soundness import what_is_wrong
from kiosk.store.store import Store
from tests.builders import in_italian

S = TicketStatus
STEPS: dict[Kind, tuple[frozenset[TicketStatus], TicketStatus]] = {
    Kind.CALLED: (frozenset({S.WAITING}), S.CALLED),
    Kind.RECALLED: (frozenset({S.CALLED}), S.CALLED),
    Kind.PHONED: (frozenset({S.WAITING}), S.CALLED),
    Kind.PHONED_AGAIN: (frozenset({S.CALLED}), S.CALLED),
    Kind.SERVING: (frozenset({S.CALLED}), S.SERVING),
    Kind.SERVED: (frozenset({S.SERVING}), S.SERVED),
    Kind.PARKED: (frozenset({S.SERVING}), S.PARKED),
    Kind.RESUMED: (frozenset({S.PARKED}), S.SERVING),
    Kind.TRANSFERRED: (frozenset({S.CALLED, S.SERVING}), S.WAITING),
    Kind.NO_SHOW: (frozenset({S.CALLED}), S.NO_SHOW),
    Kind.REINSTATED: (frozenset({S.NO_SHOW}), S.WAITING),
    Kind.VOIDED: (frozenset({S.WAITING, S.CALLED}), S.VOIDED),
}
UNDONE = {
    "called": (S.CALLED, S.WAITING),
    "phoned": (S.CALLED, S.WAITING),
    "serving": (S.SERVING, S.CALLED),
    "parked": (S.PARKED, S.SERVING),
    "resumed": (S.SERVING, S.PARKED),
    "served": (S.SERVED, S.SERVING),
    "no_show": (S.NO_SHOW, S.CALLED),
    "reinstated": (S.WAITING, S.NO_SHOW),
    "merged": (S.WAITING, S.WAITING),
}
AT_A_DESK = (S.CALLED, S.SERVING)


@dataclass
class Replay:
    """What the log says so far, and what in it breaks a rule.

    Args:
        skips: Numbers may be left out, where a process was killed before its commit.
        live: Number to ticket, by queue.
        at: Ticket at a desk.
        left_from: How each ticket stood before it was last sent on or withdrawn.
        ended_by: What each reset ended, as it was before; its undoing brings that back.
        counted: How far the numbers of a queue had come before each reset that began them anew.
        queues: Those of the office; others begin with 1.
    """

    skips: bool = False
    status: dict[str, TicketStatus] = field(default_factory=dict)
    number: dict[str, tuple[str, int]] = field(default_factory=dict)
    live: dict[str, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    at: dict[str, str] = field(default_factory=dict)
    counters: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))
    left_from: dict[str, TicketStatus] = field(default_factory=dict)
    ended_by: dict[int, dict[str, TicketStatus]] = field(default_factory=dict)
    counted: dict[int, Counter] = field(default_factory=dict)
    queues: Mapping[str, Queue] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    calls: int = 0

    def take_in(self, event: Event) -> None:
        """Follow one line of the log."""
        if event.kind in (Kind.ISSUED, Kind.CHECKED_IN):
            self._issued(event)
        elif event.kind in (Kind.RESET, Kind.DAY_CLOSED):
            self._reset(event)
        elif event.kind is Kind.RESET_UNDONE:
            self._take_back(int(event.detail["undone"] or 0), event)
        elif event.kind in STEPS:
            self._step(event, *STEPS[event.kind])
        elif event.kind is Kind.UNDONE:
            undone = str(event.detail["undone"])
            left = S.VOIDED if undone == Kind.VOIDED else S.WAITING
            sent = (left, self.left_from.get(event.ticket_id or "", S.WAITING))
            before, after = UNDONE.get(undone, sent)
            self._step(event, frozenset({before}), after)
        if event.kind in (Kind.CALLED, Kind.RECALLED):
            self.calls += 1

    def _issued(self, event: Event) -> None:
        ticket, queue, number = event.ticket_id or "", event.queue or "", event.number or 0
        live = self.live[queue]
        office = self.queues.get(queue) or Queue(queue, in_italian(queue))
        counter = next_number(office, self.counters[queue], live)
        if number != counter.number and not self.skips:
            self.wrong.append(f"{event.sequence}: {number} given, not {counter.number}")
        if ticket in self.status:
            self.wrong.append(f"{event.sequence}: {ticket} issued twice")
        for ended in self.ended_by.values():
            ended.pop(str(event.detail.get("instead_of")), None)
        self.counters[queue] = Counter(counter.round, number)
        self.number[ticket] = (queue, number)
        self._becomes(ticket, S.WAITING, event)

    def _reset(self, event: Event) -> None:
        left = [
            one
            for queue, live in self.live.items()
            for one in live.values()
            if event.queue in (None, queue)
        ]
        self.ended_by[event.sequence] = {one: self.status[one] for one in left}
        if event.queue and event.detail.get("restarted"):
            self.counted[event.sequence] = self.counters[event.queue]
            self.counters[event.queue] = Counter(self.counters[event.queue].round + 1)
        for one in left:
            self._becomes(one, S.UNSERVED, event)

    def _take_back(self, reset: int, event: Event) -> None:
        if reset in self.counted:
            self.counters[event.queue or ""] = self.counted.pop(reset)
        for ticket, status in self.ended_by.pop(reset).items():
            self._becomes(ticket, status, event)

    def _step(self, event: Event, allowed: frozenset[TicketStatus], after: TicketStatus) -> None:
        ticket = event.ticket_id or ""
        if self.status[ticket] not in allowed:
            self.wrong.append(
                f"{event.sequence}: {event.kind} of {ticket}, which is {self.status[ticket]}"
            )
        if event.kind in (Kind.TRANSFERRED, Kind.VOIDED):
            self.left_from[ticket] = self.status[ticket]
        self._becomes(ticket, after, event)

    def _becomes(self, ticket: str, after: TicketStatus, event: Event) -> None:
        queue, number = self.number[ticket]
        self.status[ticket] = after
        if after not in LIVE:
            self.live[queue].pop(number, None)
        elif self.live[queue].setdefault(number, ticket) != ticket:
            self.wrong.append(f"{event.sequence}: {queue} {number} is held by two")
        for desk in [desk for desk, here in self.at.items() if here == ticket]:
            del self.at[desk]
        if after in AT_A_DESK and self.at.setdefault(event.desk or "", ticket) != ticket:
            self.wrong.append(f"{event.sequence}: two at desk {event.desk}")


@dataclass(frozen=True)
class Figures:
    """What a branch has been through."""

    tickets: int
    events: int
    calls: int


def check(
    store: Store, day: str, *, skips: bool = False, queues: Mapping[str, Queue] | None = None
) -> Figures:
    """Hold everything a branch kept on its only day against the rules; return what it was.

    Args:
        skips: Numbers may be left out, where a process was killed before its commit.
        queues: Those of the office, where some begin with another number than 1.
    """
    events = [event for event in all_events(store) if event.day == day]
    tickets = store.tickets.of_day(day)
    replay = Replay(skips, queues=queues or {})
    for event in events:
        replay.take_in(event)
    assert replay.wrong == [], replay.wrong[:5]
    assert what_is_wrong(store.folder.live) == ""
    assert store.events.broken_at() is None
    assert [one.sequence for one in events] == list(range(1, len(events) + 1))
    calls = [one.call for one in events if one.call is not None]
    assert calls == list(range(1, replay.calls + 1))
    _hold_tickets_against(replay, tickets)
    if not skips:
        _hold_counters_against(store, day, replay)
    return Figures(len(tickets), len(events), len(calls))


def _hold_tickets_against(replay: Replay, tickets: list[Ticket]) -> None:
    stored = {one.id: one.status for one in tickets if one.closed_by is None}
    assert stored == {one: replay.status[one] for one in stored}
    assert {one.id for one in tickets} == set(replay.status)
    numbers = [(one.queue, one.round, one.number) for one in tickets]
    assert len(set(numbers)) == len(numbers)


def _hold_counters_against(store: Store, day: str, replay: Replay) -> None:
    for queue, counter in replay.counters.items():
        assert store.tickets.counter(day, queue) == counter


def all_events(store: Store) -> list[Event]:
    """Return the whole log."""
    return store.events._all(statements.EVENTS_FROM, {"sequence": 0})
