"""What several views need: when the branch is open, how services stand."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.branch import Branch
from kiosk.actions.views import ChoiceState, ServiceChoice
from kiosk.actions.waits import expected_wait
from kiosk.domain.opening import open_until, opens_next
from kiosk.domain.service import AccessMode, Service, access_at

_STATES = {
    AccessMode.FREE: ChoiceState.OPEN,
    AccessMode.BOOKING_REQUIRED: ChoiceState.BOOKING_NEEDED,
    AccessMode.APPOINTMENT_ONLY: ChoiceState.APPOINTMENT_ONLY,
    None: ChoiceState.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Hours:
    """When the branch is open, in its zone.

    Args:
        until: End of the present band, or None while closed.
        again: When it opens next, while closed.
        day_closed: Reception has closed the day.
    """

    now: datetime
    until: datetime | None
    again: datetime | None
    day_closed: bool


def hours(branch: Branch, day: str) -> Hours:
    """Return when the branch is open; a day that reception has closed is over."""
    now = branch.now()
    opening = branch.office.opening
    known = branch.store.tickets.business_day(day)
    closed = known is not None and known.closed_at is not None
    until = None if closed else open_until(opening, now)
    again = None if until else opens_next(opening, now, later_day=closed)
    return Hours(branch.local(now), until, again, closed)


def choices(branch: Branch, around: Hours) -> tuple[ServiceChoice, ...]:
    """Return the services a person can choose, in the order of the list."""
    services = [one for one in branch.office.services.values() if one.on_kiosk]
    return tuple(
        choice(branch, service, around)
        for service in sorted(services, key=lambda one: (one.order, one.id))
    )


def choice(branch: Branch, service: Service, around: Hours) -> ServiceChoice:
    """Return how one service stands now."""
    mode = access_at(service, around.now.weekday(), around.now.time())
    state = _STATES[mode] if around.until else ChoiceState.CLOSED
    is_open = state is ChoiceState.OPEN
    return ServiceChoice(
        service=service.id,
        label=service.public_name,
        group=service.group,
        icon=service.icon,
        queue=service.queue,
        state=state,
        wait=expected_wait(branch, service.id) if is_open else None,
        opens=_opens(branch, service, around) if state is ChoiceState.CLOSED else None,
    )


def _opens(branch: Branch, service: Service, around: Hours) -> datetime | None:
    """Return when a closed service opens: at the end of its closed band, or with the branch."""
    if around.until is None:
        return around.again
    at, day = around.now.time(), around.now.weekday()
    for band in service.bands:
        if band.mode is None and day in band.weekdays and band.start <= at < band.end:
            end = around.now.replace(
                hour=band.end.hour, minute=band.end.minute, second=0, microsecond=0
            )
            if end < around.until:
                return end
    return opens_next(branch.office.opening, branch.now())
