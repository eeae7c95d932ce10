"""Who gets a ticket now, and who is told when to come instead."""

from datetime import datetime

from kiosk.actions.access import (
    access_now,
    closures_now,
    day_is_over,
    next_opening,
    reopens,
)
from kiosk.actions.branch import Branch
from kiosk.actions.foresight.closing_guard import issue_now
from kiosk.actions.foresight.reading import foresight
from kiosk.actions.today import today
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.opening import open_until
from kiosk.domain.service import AccessMode, Service
from kiosk.forecast.guard import Issue

STAFF = frozenset({Role.RECEPTION, Role.SUPERVISOR, Role.TECHNICIAN})


def known_service(branch: Branch, service: str) -> Service:
    """Return a service of the branch.

    Raises:
        RefusedError: UNKNOWN_SERVICE.
    """
    if service not in branch.office.services:
        raise RefusedError(Reason.UNKNOWN_SERVICE, service=service)
    return branch.office.services[service]


def refuse_unless_free(branch: Branch, service: Service, now: datetime) -> None:
    """Let somebody without a booking in only where the rules do (R1, R2, R4).

    Staff may give a ticket outside the opening hours and for a counter that needs a
    booking: at the front desk they book themselves.
    """
    mode = access_now(branch, service, now)
    if mode is AccessMode.APPOINTMENT_ONLY:
        raise RefusedError(Reason.APPOINTMENT_ONLY, service=service.id)
    if branch.actor.role in STAFF:
        return
    if open_until(branch.office.opening, now) is None:
        raise RefusedError(Reason.OFFICE_CLOSED, opens=_opens(branch, now))
    if closure := closures_now(branch, today(branch), now).get(service.id):
        opens = reopens(branch, closure, service, now)
        raise RefusedError(Reason.SERVICE_CLOSED, opens=opens.isoformat() if opens else "")
    if mode is None:
        raise RefusedError(Reason.SERVICE_CLOSED, opens=_opens(branch, now, service))
    if mode is AccessMode.BOOKING_REQUIRED:
        raise RefusedError(Reason.BOOKING_NEEDED, service=service.id)


def refuse_so_late(branch: Branch, service: Service, *, preferential: bool) -> None:
    """Give no ticket at a kiosk to somebody who would hardly be served today; staff may.

    Who has a booking is let in all the same.
    """
    if branch.actor.role in STAFF:
        return
    kept_open = branch.store.forecasts.kept_open(today(branch))
    issue = issue_now(foresight(branch), kept_open, service.id, preferential=preferential)
    if issue is Issue.STOPPED:
        opens = next_opening(branch, branch.now(), service, day_over=False)
        raise RefusedError(Reason.FULL_TODAY, opens=opens.isoformat() if opens else "")


def refuse_closed_day(branch: Branch, day: str, now: datetime) -> None:
    """Give no number on a day that reception has closed.

    Raises:
        RefusedError: DAY_CLOSED.
    """
    if day_is_over(branch, day):
        raise RefusedError(Reason.DAY_CLOSED, opens=_opens(branch, now))


def _opens(branch: Branch, now: datetime, service: Service | None = None) -> str:
    over = day_is_over(branch, today(branch))
    opens = next_opening(branch, now, service, day_over=over)
    return opens.isoformat() if opens else ""
