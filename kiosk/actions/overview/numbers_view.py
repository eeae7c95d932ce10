"""The numbers of the day: how many came and how they fared; nothing of a single operator (P15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
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
    """How many came and were served in half an hour that begins at `10:30`.

    Args:
        served: None where it is no longer known.
    """

    at: str
    arrived: int
    served: int | None


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
    """The numbers of a day.

    Args:
        day: ISO date of the business day.
        issued_a_week_ago: Tickets of the same weekday, or None where it is not known.
        ended: Tickets that left the queue, by how: served, not present, not served, withdrawn.
    """

    day: str
    issued: int
    issued_a_week_ago: int | None
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
    return _live(branch, today(branch))


def numbers_before(branch: Branch) -> DayNumbers | None:
    """Return the numbers of the last day before today on which somebody came, or None.

    An archived day no longer knows when anybody was served.

    Raises:
        RefusedError: NOT_ALLOWED.
    """
    allow(branch, Action.NUMBERS_BEFORE)
    day = today(branch)
    with branch.store.reading():
        earlier = branch.store.tickets.old_days(day)
        live = [one for one in earlier if branch.store.tickets.of_day(one)]
    archived = branch.store.history.last_before(day)
    if live and live[-1] >= (archived or ""):
        return _live(branch, live[-1])
    return _archived(branch, archived) if archived else None


def _live(branch: Branch, day: str) -> DayNumbers:
    """Return the numbers of a day whose tickets are still there."""
    with branch.store.reading():
        tickets = branch.store.tickets.of_day(day)
        measures = [one for ticket in tickets for one in measures_of_ticket(branch, ticket)]
    return _counted(
        branch,
        day,
        len(tickets),
        [one.status.value for one in tickets],
        _half_hours(branch, tickets),
        measures,
    )


def _archived(branch: Branch, day: str) -> DayNumbers:
    """Return the numbers of a day of which only what retention keeps is left."""
    history = branch.store.history
    measures = [Measure(half_hour=None, **row) for row in map(dict, history.visits(day))]
    halves = tuple(HalfHour(at, came, None) for at, came in history.arrivals(day).items())
    ends = [one.outcome for one in measures]
    return _counted(branch, day, history.issued(day) or 0, ends, halves, measures)


def _counted(
    branch: Branch,
    day: str,
    issued: int,
    ends: Sequence[str],
    half_hours: tuple[HalfHour, ...],
    measures: Sequence[Measure],
) -> DayNumbers:
    waits = _waits(measures)
    a_week_ago = (date.fromisoformat(day) - timedelta(weeks=1)).isoformat()
    services = branch.office.services
    present = {services[one.service].queue for one in measures if one.service in services}
    return DayNumbers(
        day=day,
        issued=issued,
        issued_a_week_ago=branch.store.history.issued(a_week_ago),
        typical_s=_share(waits, 0.5),
        long_s=_share(waits, LONG),
        ended=tuple((end, ends.count(end.value)) for end in ENDS),
        half_hours=half_hours,
        queues=tuple(
            _queue(branch, letter, measures) for letter in branch.office.queues if letter in present
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
