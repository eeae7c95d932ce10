"""How long desks were taken: from a call until the desk was ready for the next one.

That is longer than the service: walking, a person who does not come, and what the desk does after
it take its time too (queueing.md 2.1).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

JOINS = frozenset({"issued", "checked_in", "transferred", "reinstated", "released"})
BEGINS = frozenset({"called", "phoned"})
ENDS = frozenset({"served", "no_show", "transferred", "voided", "released"})
TURNS = frozenset({"desk_opened", "desk_paused", "desk_back", "desk_closed"})
LONGEST_REST_S = 300
"""Who presses later than that was away."""


class Step(NamedTuple):
    """One event of a day.

    Args:
        at_s: Seconds since 1970 UTC.
        kind: As the log calls it.
        undone: The kind of event that this one took back.
    """

    at_s: int
    kind: str
    ticket: str | None
    desk: str | None
    service: str | None
    undone: str | None = None


@dataclass(slots=True)
class Taken:
    """A desk taken by one ticket.

    Args:
        since_s: Since the call, or since it was taken up again.
        took_s: Before that; once it is over, all of it.
    """

    ticket: str
    service: str
    desk: str
    since_s: int
    took_s: int = 0


@dataclass(slots=True)
class Desks:
    """The desks of a day as far as its log has been read.

    Args:
        now: By desk who takes it.
        over: What is over, in the order of the ends.
        idle_since_s: By desk, since when it has nobody.
        joined_s: By ticket, since when it waits.
        aside: By ticket what was put aside.
        last: By desk what was over last, as long as only the next call can add to it.
    """

    now: dict[str, Taken] = field(default_factory=dict)
    over: list[Taken] = field(default_factory=list)
    idle_since_s: dict[str, int] = field(default_factory=dict)
    joined_s: dict[str, int] = field(default_factory=dict)
    aside: dict[str, Taken] = field(default_factory=dict)
    last: dict[str, Taken] = field(default_factory=dict)

    def elapsed_s(self, desk: str, now_s: int) -> int:
        """Return for how long a desk has been taken; 0 for a free one."""
        taken = self.now.get(desk)
        return taken.took_s + max(0, now_s - taken.since_s) if taken else 0


def desks_after(steps: Iterable[Step]) -> Desks:
    """Return the desks of a day after these events, in the order of the log."""
    desks = Desks()
    for step in steps:
        if step.desk and step.kind in TURNS:
            desks.last.pop(step.desk, None)
            desks.idle_since_s[step.desk] = step.at_s
        if step.ticket is not None:
            _take_step(desks, step.ticket, step)
    return desks


def _take_step(desks: Desks, ticket: str, step: Step) -> None:
    if step.undone:
        _take_back(desks, ticket, step)
    elif step.desk and step.kind in BEGINS:
        _rest(desks, ticket, step.desk, step.at_s)
        desks.now[step.desk] = Taken(ticket, step.service or "", step.desk, step.at_s)
    elif step.kind == "resumed" and ticket in desks.aside:
        _go_on(desks, desks.aside.pop(ticket), step.at_s)
    elif step.kind == "parked" or step.kind in ENDS:
        _end(desks, ticket, step)
    if step.kind in JOINS:
        desks.joined_s[ticket] = step.at_s


def _rest(desks: Desks, ticket: str, desk: str, at_s: int) -> None:
    """Count what the desk did after its last ticket, if the next one waited for it."""
    before = desks.last.pop(desk, None)
    ended_s = desks.idle_since_s.get(desk, at_s)
    waited = desks.joined_s.get(ticket, at_s) <= ended_s
    if before and waited and 0 < at_s - ended_s <= LONGEST_REST_S:
        before.took_s += at_s - ended_s


def _end(desks: Desks, ticket: str, step: Step) -> None:
    """Let go of whom a desk had; put aside, the time goes on later."""
    desk = next((name for name, one in desks.now.items() if one.ticket == ticket), None)
    if desk is None:
        return
    taken = desks.now.pop(desk)
    taken.took_s += max(0, step.at_s - taken.since_s)
    desks.idle_since_s[desk] = step.at_s
    if step.kind == "parked":
        desks.aside[ticket] = taken
    else:
        desks.over.append(taken)
        desks.last[desk] = taken


def _take_back(desks: Desks, ticket: str, step: Step) -> None:
    """Undo a step at a desk: a call never was; what had ended goes on, some seconds later."""
    desk = next((name for name, one in desks.now.items() if one.ticket == ticket), None)
    if desk and step.undone in BEGINS:
        del desks.now[desk]
        desks.idle_since_s[desk] = step.at_s
    elif desk and step.undone == "resumed":
        desks.aside[ticket] = desks.now.pop(desk)
        desks.idle_since_s[desk] = step.at_s
    elif step.undone == "parked" and ticket in desks.aside:
        _go_on(desks, desks.aside.pop(ticket), step.at_s)
    elif step.undone in ENDS:
        over = next((one for one in reversed(desks.over) if one.ticket == ticket), None)
        if over:
            desks.over = [one for one in desks.over if one is not over]
            desks.last.pop(over.desk, None)
            _go_on(desks, over, step.at_s)


def _go_on(desks: Desks, taken: Taken, at_s: int) -> None:
    desks.now[taken.desk] = taken
    taken.since_s = at_s
