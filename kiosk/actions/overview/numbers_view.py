"""The numbers of the day: how many came and how they fared; nothing of a single operator (P15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from kiosk.actions.archiving import half_hour, measures_of_ticket
from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.label import Label
from kiosk.domain.measure import COMPLETED, Measure
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus

A_MINUTE_S = 60
LONG = 0.9
"""One person in ten waits longer than the long wait."""


@dataclass(frozen=True, slots=True)
class HalfHour:
    """How many came and were served in half an hour that begins at `10:30`."""

    at: str
    arrived: int
    served: int


@dataclass(frozen=True, slots=True)
class QueueNumbers:
    """How the people of one queue fared; None where nobody has yet.

    Args:
        typical_s: Half of them waited no longer.
        long_s: Nine of ten waited no longer.
        service_s: Half of the services lasted no longer.
        limited: Services that have a limit and are over, and of them beyond it.
    """

    letter: str
    name: Label
    goal_s: int
    typical_s: int | None
    long_s: int | None
    service_s: int | None
    limited: int
    beyond: int


@dataclass(frozen=True, slots=True)
class DayNumbers:
    """The numbers of today.

    Args:
        ended: Tickets that left the queue, by how: served, not present, not served, withdrawn.
    """

    issued: int
    typical_s: int | None
    long_s: int | None
    ended: tuple[tuple[TicketStatus, int], ...]
    half_hours: tuple[HalfHour, ...]
    queues: tuple[QueueNumbers, ...]


ENDS = (TicketStatus.SERVED, TicketStatus.NO_SHOW, TicketStatus.UNSERVED, TicketStatus.VOIDED)


def numbers_today(branch: Branch) -> DayNumbers:
    """Return the numbers of the business day so far.

    Raises:
        RefusedError: NOT_ALLOWED.
    """
    allow(branch, Action.NUMBERS_TODAY)
    with branch.store.reading():
        tickets = branch.store.tickets.of_day(today(branch))
        measures = [one for ticket in tickets for one in measures_of_ticket(branch, ticket)]
    waits = _waits(measures)
    return DayNumbers(
        issued=len(tickets),
        typical_s=_share(waits, 0.5),
        long_s=_share(waits, LONG),
        ended=tuple((end, sum(one.status is end for one in tickets)) for end in ENDS),
        half_hours=_half_hours(branch, tickets),
        queues=tuple(
            _queue(branch, letter, measures)
            for letter in branch.office.queues
            if any(one.queue == letter for one in tickets)
        ),
    )


def _half_hours(branch: Branch, tickets: Sequence[Ticket]) -> tuple[HalfHour, ...]:
    came = [half_hour(branch, one.issued_at) for one in tickets]
    went = [
        half_hour(branch, one.ended_at)
        for one in tickets
        if one.ended_at and one.status is TicketStatus.SERVED
    ]
    return tuple(HalfHour(at, came.count(at), went.count(at)) for at in sorted({*came, *went}))


def _queue(branch: Branch, letter: str, measures: Sequence[Measure]) -> QueueNumbers:
    queue, services = branch.office.queues[letter], branch.office.services
    mine = [one for one in measures if one.service in services]
    mine = [one for one in mine if services[one.service].queue == letter]
    waits = _waits(mine)
    lasted = [
        (one.service_s, services[one.service].limit_s)
        for one in mine
        if one.service_s is not None and one.outcome in COMPLETED
    ]
    limited = [(seconds, limit) for seconds, limit in lasted if limit is not None]
    return QueueNumbers(
        letter,
        queue.name,
        queue.goal_min * A_MINUTE_S,
        _share(waits, 0.5),
        _share(waits, LONG),
        int(median(seconds for seconds, _ in lasted)) if lasted else None,
        len(limited),
        sum(seconds > limit for seconds, limit in limited),
    )


def _waits(measures: Sequence[Measure]) -> list[int]:
    return sorted(one.waiting_s for one in measures if one.waiting_s is not None)


def _share(ordered: Sequence[int], share: float) -> int | None:
    """Return the value that this share of all does not pass, by nearest rank."""
    if not ordered:
        return None
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
