"""How people get to the branch and its services now, and when they open next."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta

from kiosk.actions.branch import Branch
from kiosk.domain.closure import Closure, is_closed
from kiosk.domain.office import Office
from kiosk.domain.opening import LOOK_AHEAD_DAYS, opens_next
from kiosk.domain.service import AccessMode, Service, access_at, service_opens_next

A_MOMENT = timedelta(seconds=1)


def access_now(branch: Branch, service: Service, now: datetime) -> AccessMode | None:
    """Return how one gets to a service now while the branch is open; None if it is shut (R10)."""
    local = branch.local(now)
    return access_at(service, local.weekday(), local.time())


def closures_now(branch: Branch, day: str, now: datetime) -> Mapping[str, Closure]:
    """Return by service how staff have closed those that are closed to people now."""
    known = branch.store.hall.closures()
    return {name: one for name, one in known.items() if is_closed(one, day, now)}


def reopens(branch: Branch, closure: Closure, service: Service, now: datetime) -> datetime | None:
    """Return when a service that staff have closed opens again, in the branch's zone, or None."""
    if closure.until is not None:
        return branch.local(closure.until)
    return next_opening(branch, now, service, day_over=True) if closure.today_only else None


def day_is_over(branch: Branch, day: str) -> bool:
    """Return whether reception has closed a business day."""
    known = branch.store.tickets.business_day(day)
    return known is not None and known.closed_at is not None


def next_opening(
    branch: Branch, now: datetime, service: Service | None = None, *, day_over: bool
) -> datetime | None:
    """Return when the branch opens next, or a service of it, in the branch's zone.

    A version of the configuration that begins before that says it from its first day on (R11).

    Args:
        day_over: Reception has closed the day, so that it is on a later one.
    """
    office, later_day = branch.office, day_over
    for begins, following in _coming(branch, now):
        opens = _opens(office, service, now, later_day=later_day)
        if opens is not None and opens < begins:
            return opens
        office, now, later_day = following, begins - A_MOMENT, False
    return _opens(office, service, now, later_day=later_day)


def _coming(branch: Branch, now: datetime) -> Iterator[tuple[datetime, Office]]:
    """Yield the versions that begin while openings are looked for, with their first midnight."""
    if branch.versions is None:
        return
    for since, office in branch.versions.after(branch.local(now).date()):
        begins = datetime.combine(since, time(), office.opening.zone)
        if begins - now > timedelta(days=LOOK_AHEAD_DAYS):
            return
        yield begins, office


def _opens(
    office: Office, service: Service | None, now: datetime, *, later_day: bool
) -> datetime | None:
    if service is None:
        return opens_next(office.opening, now, later_day=later_day)
    offered = office.services.get(service.id)
    if offered is None:
        return None
    return service_opens_next(offered, office.opening, now, later_day=later_day)
