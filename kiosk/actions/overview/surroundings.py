"""What several views need: when the branch is open, how services stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.actions.access import access_now, closures_now, day_is_over, next_opening, reopens
from kiosk.actions.branch import Branch
from kiosk.actions.foresight.closing_guard import issue_now
from kiosk.actions.foresight.reading import Foresight, foresight
from kiosk.actions.views import ChoiceState, ServiceChoice
from kiosk.domain.closure import Closure
from kiosk.domain.opening import is_closing, open_until
from kiosk.domain.service import AccessMode, Service
from kiosk.forecast.guard import Issue

_STATES = {
    AccessMode.FREE: ChoiceState.OPEN,
    AccessMode.BOOKING_REQUIRED: ChoiceState.BOOKING_NEEDED,
    AccessMode.APPOINTMENT_ONLY: ChoiceState.APPOINTMENT_ONLY,
    None: ChoiceState.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Hours:
    """When the branch is open, in its zone, and what of it is.

    Args:
        until: End of the present band, or None while closed.
        again: When it opens next, while closed.
        day: Business day.
        day_closed: Reception has closed the day.
        closures: By service, how staff have closed those that are closed now.
        waits: What newcomers are told.
        kept_open: The services that a supervisor lets go on however late it is.
    """

    day: str
    now: datetime
    until: datetime | None
    again: datetime | None
    day_closed: bool
    closures: Mapping[str, Closure]
    waits: Foresight
    kept_open: frozenset[str]


def hours(branch: Branch, day: str) -> Hours:
    """Return when the branch is open; a day that reception has closed is over."""
    now = branch.now()
    over = day_is_over(branch, day)
    until = None if over else open_until(branch.office.opening, now)
    again = None if until else next_opening(branch, now, day_over=over)
    return Hours(
        day,
        branch.local(now),
        until,
        again,
        over,
        closures_now(branch, day, now),
        foresight(branch),
        branch.store.forecasts.kept_open(day),
    )


def choices(branch: Branch, around: Hours) -> tuple[ServiceChoice, ...]:
    """Return the services a person can choose, in the order of the list."""
    services = [one for one in branch.office.services.values() if one.on_kiosk]
    return tuple(
        choice(branch, service, around)
        for service in sorted(services, key=lambda one: (one.order, one.id))
    )


def choice(branch: Branch, service: Service, around: Hours) -> ServiceChoice:
    """Return how one service stands now."""
    mode = access_now(branch, service, around.now)
    shut = around.closures.get(service.id)
    state = _STATES[mode] if around.until and not shut else ChoiceState.CLOSED
    issues = _issues(service, around) if state is ChoiceState.OPEN else frozenset()
    if issues == {Issue.STOPPED}:
        state = ChoiceState.FULL
    is_open = state is ChoiceState.OPEN
    is_late = is_open and (bool(issues - {Issue.OPEN}) or _closes_soon(branch, around))
    asks_when = is_late or state in (ChoiceState.CLOSED, ChoiceState.FULL)
    return ServiceChoice(
        service=service.id,
        label=service.public_name,
        group=service.group,
        icon=service.icon,
        queue=service.queue,
        state=state,
        wait=around.waits.wait(service.id) if is_open else None,
        opens=_opens(branch, service, around, shut) if asks_when else None,
        shut=shut is not None,
        may_be_too_late=is_late,
        stopped=Issue.STOPPED in issues,
        kept_open=service.id in around.kept_open,
        desk_opens=branch.maybe_local(_desk_opens(service, around)) if is_open else None,
    )


def _opens(
    branch: Branch, service: Service, around: Hours, shut: Closure | None
) -> datetime | None:
    if shut and around.until:
        return reopens(branch, shut, service, around.now)
    return next_opening(branch, around.now, service, day_over=around.day_closed)


def _desk_opens(service: Service, around: Hours) -> datetime | None:
    opens = around.waits.opens(service.id)
    return opens if opens and opens > around.now else None


def _issues(service: Service, around: Hours) -> frozenset[Issue]:
    """Return whether the service gives tickets so late: to some, to all or to nobody."""
    return frozenset(
        issue_now(around.waits, around.kept_open, service.id, preferential=flag)
        for flag in (False, True)
    )


def _closes_soon(branch: Branch, around: Hours) -> bool:
    soon = timedelta(seconds=branch.office.times.closing_soon_s)
    return is_closing(around.now, around.until, soon)
