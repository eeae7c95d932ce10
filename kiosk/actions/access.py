"""How people get to the branch and its services now, and when they open next."""

from datetime import datetime

from kiosk.actions.branch import Branch
from kiosk.domain.opening import opens_next
from kiosk.domain.service import AccessMode, Service, access_at, service_opens_next


def access_now(branch: Branch, service: Service, now: datetime) -> AccessMode | None:
    """Return how one gets to a service now while the branch is open; None if it is shut (R10)."""
    local = branch.local(now)
    return access_at(service, local.weekday(), local.time())


def day_is_over(branch: Branch, day: str) -> bool:
    """Return whether reception has closed a business day."""
    known = branch.store.tickets.business_day(day)
    return known is not None and known.closed_at is not None


def next_opening(
    branch: Branch, now: datetime, service: Service | None = None, *, day_over: bool
) -> datetime | None:
    """Return when the branch opens next, or a service of it, in the branch's zone.

    Args:
        day_over: Reception has closed the day, so that it is on a later one.
    """
    opening = branch.office.opening
    if service is None:
        return opens_next(opening, now, later_day=day_over)
    return service_opens_next(service, opening, now, later_day=day_over)
