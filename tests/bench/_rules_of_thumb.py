"""What others say how long it will take: one number each, from what hangs on the wall."""

from collections.abc import Callable

from kiosk.domain.calling import turn
from tests.bench._office import MINUTE, WORK_MIN
from tests.bench._office_life import Life, Visit, kind

WEIGHTS = tuple(range(1, 11))
"""Of the last ten waits, oldest first."""


def naive(life: Life, visit: Visit, now_s: int) -> float:
    """People waiting for the service times its configured minutes, by its open desks."""
    ahead = sum(other.queue == visit.queue for other in life.waiting) - 1
    desks = len(_serving(life, visit.queue, now_s))
    return ahead * WORK_MIN[visit.queue][0] * MINUTE / max(1, desks)


def queue_length(life: Life, visit: Visit, now_s: int) -> float:
    """QL: one more than those ahead, times what it took of late, by its open desks."""
    ahead = sum(other.queue == visit.queue for other in life.waiting)
    desks = len(_serving(life, visit.queue, now_s))
    return ahead * _recent_s(life, visit.queue) / max(1, desks)


def workload(life: Life, visit: Visit, now_s: int) -> float:
    """QLw: the work of those whom the rule would call first, shared over their desks."""
    mine = _serving(life, visit.queue, now_s)
    work_s = 0.0
    for other in life.waiting:
        theirs = _serving(life, other.queue, now_s)
        if theirs and turn(other, now_s) < turn(visit, now_s):
            work_s += _recent_s(life, other.queue) * len(mine & theirs) / len(theirs)
    for place in mine:
        at_desk = life.at_desk[place]
        if at_desk:
            left_s = _recent_s(life, at_desk.queue) - (now_s - at_desk.called_s)
            work_s += max(MINUTE, left_s)
    return work_s / max(1, len(mine))


def last_to_enter(life: Life, visit: Visit, now_s: int) -> float:
    """LES: as long as the last one called waited, of the service and class."""
    waits = life.last_waits_s.get((visit.queue, kind(visit.person)))
    return waits[-1] if waits else naive(life, visit, now_s)


def head_of_line(life: Life, visit: Visit, now_s: int) -> float:
    """HOL: as long as the first of the line has waited already, of the service and class."""
    line = [
        now_s - other.standing.start_s
        for other in life.waiting
        if other is not visit
        and (other.queue, kind(other.person)) == (visit.queue, kind(visit.person))
    ]
    return max(0, *line, 0) if line else last_to_enter(life, visit, now_s)


def last_ten(life: Life, visit: Visit, now_s: int) -> float:
    """WAVG10: the last ten waits, the newest counting ten times as much as the oldest."""
    waits = life.last_waits_s.get((visit.queue, kind(visit.person)))
    if not waits:
        return naive(life, visit, now_s)
    weights = WEIGHTS[-len(waits) :]
    return sum(w * s for w, s in zip(weights, waits, strict=True)) / sum(weights)


RULES: dict[str, Callable[[Life, Visit, int], float]] = {
    "naive": naive,
    "QL": queue_length,
    "QLw": workload,
    "LES": last_to_enter,
    "HOL": head_of_line,
    "WAVG10": last_ten,
}


def _recent_s(life: Life, service: str) -> float:
    return life.recent_s.get(service, life.mean_s(service))


def _serving(life: Life, service: str, now_s: int) -> set[int]:
    """Return the open desks that serve a service."""
    return {
        place
        for place, desk in enumerate(life.day.desks)
        if service in desk.profile and life.is_open(place, now_s)
    }
