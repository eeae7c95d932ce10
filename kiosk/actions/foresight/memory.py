"""What a forecast needs of the past, kept in memory so that it is not read each time."""

import logging
from collections import deque
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.actions.branch import Branch
from kiosk.forecast.correction import ENOUGH, LAST, Correction, Outcome, correction_of
from kiosk.forecast.rates import arrivals_on
from kiosk.forecast.state import Arrivals, Punctuality
from kiosk.store.forecasts import KeptOutcome
from kiosk.store.sqlite import StoreError

LOG = logging.getLogger(__name__)
MOST_TAKEN = 1000
"""So many past services of a kind are drawn from (kiosk.forecast.past)."""
MOST_BOOKINGS = 1000
LAST_DAYS = 20
ENOUGH_DAYS = 3
"""With so many past days of the same weekday, only those say who usually comes."""


@dataclass(frozen=True, slots=True)
class Past:
    """What the history says on a day.

    Args:
        last_day: The last one in the history, None for a new branch.
        taken_s: By service how long desks were taken, oldest first.
        arrivals: Who usually comes with preferential access, as moments of the day.
    """

    day: str
    last_day: str | None
    taken_s: Mapping[str, tuple[int, ...]]
    punctuality: Punctuality
    arrivals: tuple[Arrivals, ...]


@dataclass(slots=True)
class Memory:
    """What one process remembers between two forecasts.

    Args:
        outcomes: By service, the last LAST of each.
        everywhere: The last LAST of the branch.
    """

    past: Past | None = None
    outcomes: dict[str, deque[Outcome]] = field(default_factory=dict)
    everywhere: deque[Outcome] = field(default_factory=lambda: deque(maxlen=LAST))
    last_outcome: int = 0
    corrections: dict[str, Correction] = field(default_factory=dict)


def past_on(branch: Branch, memory: Memory, day: str) -> Past:
    """Return what the history says on a day; it is read once, and again when a day was added.

    Yesterday is added after today has begun, and after the first forecast of today. A history that
    cannot be read is as that of a new branch: upkeep says what helps.
    """
    known = memory.past
    try:
        last_day = branch.store.history.last_day()
        if known is None or (known.day, known.last_day) != (day, last_day):
            known = _past(branch, day, last_day)
    except StoreError as error:
        if known is None or known.day != day:
            LOG.warning("waits are foreseen without the days before today: %s", error)
            known = Past(day, None, {}, Punctuality(), ())
    memory.past = known
    return known


def _past(branch: Branch, day: str, last_day: str | None) -> Past:
    history = branch.store.history
    taken_s = {name: tuple(history.taken(name, MOST_TAKEN)) for name in branch.office.services}
    late = history.late(MOST_BOOKINGS)
    came = tuple(late_s for late_s in late if late_s is not None)
    punctuality = Punctuality(len(came), len(late) - len(came), came)
    arrivals = _preferential(branch, date.fromisoformat(day))
    return Past(day, last_day, taken_s, punctuality, arrivals)


def _preferential(branch: Branch, day: date) -> tuple[Arrivals, ...]:
    """Return who usually comes with preferential access: a share of everybody."""
    history = branch.store.history
    days = [str(row["day"]) for row in history.days() if str(row["day"]) < day.isoformat()]
    alike = [one for one in days if date.fromisoformat(one).weekday() == day.weekday()]
    days = (alike if len(alike) >= ENOUGH_DAYS else days)[-LAST_DAYS:]
    if not days:
        return ()
    share = history.preferential_share(days)
    usual = {
        key: came * share
        for key, came in history.usual_arrivals(days).items()
        if key[0] in branch.office.services
    }
    return tuple(arrivals_on(day, branch.office.opening.zone, usual, preferential=True))


def learn(branch: Branch, memory: Memory) -> Mapping[str, Correction]:
    """Return by service what its last outcomes ask for, having read those that are new."""
    new = branch.store.forecasts.outcomes(memory.last_outcome)
    for one in new:
        kept = memory.outcomes.setdefault(one.service, deque(maxlen=LAST))
        kept.append(outcome_of(one))
        memory.everywhere.append(outcome_of(one))
        memory.last_outcome = one.place
    services = branch.office.services
    if new or memory.corrections.keys() != services.keys():
        changed = {one.service for one in new}
        memory.corrections = {name: _correction(memory, name, changed) for name in services}
    return memory.corrections


def _correction(memory: Memory, service: str, changed: Container[str]) -> Correction:
    """Return the correction of a service; what has outcomes enough and no new ones keeps its own.

    Args:
        changed: The services that have new outcomes.
    """
    mine, known = memory.outcomes.get(service, ()), memory.corrections.get(service)
    if known and service not in changed and len(mine) >= ENOUGH:
        return known
    return correction_of(list(mine), list(memory.everywhere))


def outcome_of(kept: KeptOutcome) -> Outcome:
    """Return the raw part of an outcome."""
    return Outcome(kept.low_s, kept.median_s, kept.high_s, kept.waited_s)
