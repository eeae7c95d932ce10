"""When each desk calls people from now on, by its roster and by what is to be seen of it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.actions.access import access_now
from kiosk.actions.branch import Branch
from kiosk.domain.attendance import calls_of_absent, calls_of_open
from kiosk.domain.desk import Desk
from kiosk.domain.occupancy import Desks
from kiosk.domain.opening import bands_of, moment_on
from kiosk.domain.roster import AS_THE_BRANCH, Roster, Shift, Stretch, shifts_on
from kiosk.domain.wait import STEP_MIN
from kiosk.forecast.past import times_of
from kiosk.forecast.state import DeskNow, State
from kiosk.store.places import DeskSession

STEP_S = STEP_MIN * 60
ON_AND_ON = timedelta(hours=6)
"""After its last hours a desk goes on for whoever is left; the chance counts to the closing."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be seen of a desk.

    Args:
        began_s: When it opened or last called somebody; None while it calls nobody.
        left_s: Since when it calls nobody; None while it does, or if it was not open today.
    """

    began_s: int | None = None
    left_s: int | None = None


def seen_at(name: str, session: DeskSession | None, desks: Desks) -> Seen:
    """Return what is to be seen of a desk of today, open or not."""
    if session is None:
        return Seen(left_s=desks.idle_since_s.get(name))
    if session.paused_at is not None:
        return Seen(left_s=int(session.paused_at.timestamp()))
    taken = desks.now.get(name)
    began_s = int(session.opened_at.timestamp())
    return Seen(began_s=max(began_s, taken.since_s) if taken else began_s)


def calls_of(branch: Branch, desk: Desk, seen: Seen, now: datetime) -> tuple[Stretch, ...]:
    """Return when a desk calls people from now on.

    One without a roster is not expected before somebody opens it; then it is open as the branch
    is. Nobody knows when it comes back from a pause.
    """
    grace_s, now_s = branch.office.times.desk_late_s, int(now.timestamp())
    if seen.began_s is not None:
        return calls_of_open(
            _shifts(branch, desk.roster or AS_THE_BRANCH, now),
            now_s,
            began_s=seen.began_s,
            grace_s=grace_s,
            stays_until_s=_stays_until_s(branch, now),
        )
    if desk.roster is None:
        return ()
    shifts = _shifts(branch, desk.roster, now)
    return calls_of_absent(shifts, now_s, left_s=seen.left_s, grace_s=grace_s)


def served_by(state: State, until_s: float = math.inf) -> frozenset[str]:
    """Return the services for which a desk calls people, or will before a moment.

    One that somebody has left behind taken is no desk, as in the forecast itself.
    """
    calling = (
        desk
        for desk in state.desks
        if any(start_s < until_s for start_s, _ in desk.hours) and not _is_left(desk, state)
    )
    return frozenset(name for desk in calling for name in desk.services)


def _is_left(desk: DeskNow, state: State) -> bool:
    at = desk.at_desk
    return at is not None and times_of(state.services[at.service]).is_stuck(at.elapsed_s)


def reopens_at(
    branch: Branch, service: str, desks: Iterable[DeskNow], now: datetime
) -> datetime | None:
    """Return when the roster says that a service's first desk opens again today, UTC.

    None where one is open, where the service is not given then, and where nobody can say: a desk
    that is late comes any moment. After a break that began late it is on the five minutes.

    Args:
        desks: The branch's, in their order.
    """
    now_s = int(now.timestamp())
    starts = {
        desk.hours[0][0]: known.roster
        for known, desk in zip(branch.office.desks.values(), desks, strict=True)
        if desk.hours and service in desk.services
    }
    first_s = min(starts, default=now_s)
    roster = starts.get(first_s)
    if first_s <= now_s or roster is None:
        return None
    planned = [start_s for shift in _shifts(branch, roster, now) for start_s, _ in shift.calls]
    if max((start_s for start_s in planned if start_s <= first_s), default=now_s) <= now_s:
        return None
    told_s = first_s if first_s in planned else -(-first_s // STEP_S) * STEP_S
    opens = datetime.fromtimestamp(told_s, now.tzinfo)
    return opens if access_now(branch, branch.office.services[service], opens) else None


def closes_at(branch: Branch, now: datetime) -> datetime:
    """Return until when people are called: some time after the end of this band or the last one.

    Before the first band of a day it is the end of that one.
    """
    spans = _spans(branch, now)
    begun = [end for start, end in spans if start.timestamp() <= now.timestamp()]
    coming = [end for start, end in spans if start.timestamp() > now.timestamp()]
    end = begun[-1] if begun else coming[0] if coming else branch.local(now)
    return end + timedelta(minutes=branch.office.closing.called_after_min)


def _shifts(branch: Branch, roster: Roster, now: datetime) -> tuple[Shift, ...]:
    after = timedelta(minutes=branch.office.closing.called_after_min)
    day = branch.local(now).date()
    return shifts_on(roster, branch.office.opening, day, after=after, on_and_on=ON_AND_ON)


def _stays_until_s(branch: Branch, now: datetime) -> int:
    """Return how long a desk stays open that is so outside its hours: until the branch closes."""
    now_s = int(now.timestamp())
    ends = (shift.end_s for shift in _shifts(branch, AS_THE_BRANCH, now))
    last_s = now_s + int(ON_AND_ON.total_seconds())
    return next((end_s for end_s in ends if end_s > now_s), last_s)


def _spans(branch: Branch, now: datetime) -> list[tuple[datetime, datetime]]:
    """Return the opening bands of today as moments."""
    opening, day = branch.office.opening, branch.local(now).date()
    return [
        (moment_on(opening, day, band.start), moment_on(opening, day, band.end))
        for band in bands_of(opening, day)
    ]
