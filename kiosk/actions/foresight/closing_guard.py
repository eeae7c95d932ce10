"""Whether services still give tickets before the branch closes, and why not (queueing.md 3.2)."""

from collections.abc import Container
from datetime import datetime
from typing import Any

from kiosk.actions.access import next_opening
from kiosk.actions.branch import Branch, allow
from kiosk.actions.foresight.reading import Foresight
from kiosk.actions.foresight.rostering import served_by
from kiosk.actions.foresight.said import forecast_of
from kiosk.actions.today import today
from kiosk.domain.closing import Closing
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.opening import open_until
from kiosk.domain.permission import Action
from kiosk.forecast.guard import Issue, Limits, issue_at
from kiosk.forecast.state import State
from kiosk.store.events import Kind


def limits(closing: Closing, *, preferential: bool) -> Limits:
    """Return the limits of ordinary or of preferential access."""
    warn, stop, resume = (
        (closing.preferential_warn, closing.preferential_stop, closing.preferential_resume)
        if preferential
        else (closing.warn, closing.stop, closing.resume)
    )
    return Limits(warn / 100, stop / 100, resume / 100)


def guard(
    branch: Branch,
    newcomers: dict[str, Any],
    state: State,
    day: str,
    now: datetime,
) -> None:
    """Write into a forecast whether each service gives tickets, and log what has changed.

    Inside the present transaction. While the branch is closed nothing changes.

    Args:
        state: Of which the forecast was made.
    """
    if open_until(branch.office.opening, now) is None:
        return
    served = _served(branch, state, now)
    for name, said in newcomers["services"].items():
        before = [Issue(each) for each in said["issue"]]
        after = [
            issue_of(
                forecast_of(raw).chance,
                limits(branch.office.closing, preferential=bool(flag)),
                was,
                is_served=name in served,
            )
            for flag, (raw, was) in enumerate(zip(said["raw"], before, strict=True))
        ]
        if Issue.STOPPED in after and _opens_again_today(branch, name, now):
            after = [Issue.WARNED if each is Issue.STOPPED else each for each in after]
        said["issue"] = [each.value for each in after]
        for flag, (was, is_now) in enumerate(zip(before, after, strict=True)):
            if (was is Issue.STOPPED) != (is_now is Issue.STOPPED):
                kind = Kind.ISSUE_STOPPED if is_now is Issue.STOPPED else Kind.ISSUE_RESUMED
                branch.store.events.add(
                    kind, day, now, str(branch.actor), service_id=name, preferential=flag
                )


def _served(branch: Branch, state: State, now: datetime) -> frozenset[str]:
    """Return the services for which a desk calls people, or will while they are given.

    Where desks are sure to come only after that, they are late or have gone: one may come any
    moment, and nobody is sent home in the morning.
    """
    in_time = served_by(state, state.closes_s)
    later = served_by(state) - in_time
    return in_time | {name for name in later if _opens_again_today(branch, name, now)}


def issue_of(chance: float, limits: Limits, before: Issue, *, is_served: bool) -> Issue:
    """Return whether tickets are given.

    A service without a desk is no matter of the time; but once it is too late, it stays so while
    the last desk pauses.
    """
    if is_served:
        return issue_at(chance, limits, before)
    return Issue.STOPPED if before is Issue.STOPPED else Issue.OPEN


def _opens_again_today(branch: Branch, service: str, now: datetime) -> bool:
    """Return whether this is only a break: the ticket counts after it as well."""
    again = next_opening(branch, now, branch.office.services[service], day_over=False)
    return again is not None and again.date() == branch.local(now).date()


def issue_now(
    waits: Foresight, kept_open: Container[str], service: str, *, preferential: bool
) -> Issue:
    """Return whether a service gives tickets so late.

    Args:
        kept_open: The services that a supervisor has let go on.
    """
    issue = waits.issue(service, preferential=preferential)
    if issue is Issue.STOPPED and service in kept_open:
        return Issue.WARNED
    return issue


def keep_open(branch: Branch, service: str, *, is_kept: bool = True) -> None:
    """Let a service give tickets until the end of the day however late it is, or no longer.

    Raises:
        RefusedError: NOT_ALLOWED; UNKNOWN_SERVICE.
    """
    allow(branch, Action.KEEP_OPEN)
    if service not in branch.office.services:
        raise RefusedError(Reason.UNKNOWN_SERVICE, service=service)
    with branch.store.transaction():
        day = today(branch)
        branch.store.forecasts.keep_open(service, day, is_kept=is_kept)
        branch.store.events.add(
            Kind.KEPT_OPEN, day, branch.now(), str(branch.actor), service_id=service,
            is_kept=int(is_kept),
        )  # fmt: skip
