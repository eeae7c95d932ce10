"""Whose turn it is to make the branch's forecast, and since when one is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.desks import desks_open_today
from kiosk.actions.today import today, waiting_today
from kiosk.domain.opening import open_until
from kiosk.store.forecasts import Made

LEASE = "forecast"
LEASE_TIME = timedelta(seconds=20)
AGAIN = timedelta(seconds=60)
"""Waits go on although nothing happens."""


@dataclass(frozen=True, slots=True)
class Due:
    """Why a forecast is due.

    Args:
        by: Whose turn it is: the process that made the last one, or None.
        since: Of the last forecast; None before the first.
    """

    by: str | None
    since: Made | None


def due(branch: Branch) -> Due | None:
    """Return whose turn it is to make a forecast, or None while the last one holds.

    It holds until something happens, and for a minute; while nobody waits, no desk is open and the
    branch is closed, for as long as nothing happens.
    """
    store, now = branch.store, branch.now()
    made = store.forecasts.made()
    if made is None:
        return Due(None, None)
    has_happened = made.sequence != store.forecasts.last_event() or made.day != today(branch)
    is_old = abs(now - made.at) >= AGAIN and _goes_on(branch, made.day, now)
    return Due(made.holder, made) if has_happened or is_old else None


def _goes_on(branch: Branch, day: str, now: datetime) -> bool:
    """Return whether waits change by themselves: people come or wait, or desks are expected."""
    if open_until(branch.office.opening, now) is not None or desks_open_today(branch):
        return True
    return bool(waiting_today(branch, day))


def take_over(branch: Branch, holder: str) -> bool:
    """Return whether this process may make the forecast from now on."""
    now = branch.now()
    with branch.store.transaction():
        return branch.store.places.take_lease(LEASE, holder, now, now + LEASE_TIME)
