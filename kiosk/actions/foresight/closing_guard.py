"""Whether services still give tickets before the branch closes, and why not (queueing.md 3.2)."""

import math
from datetime import datetime
from typing import Any

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.said import forecast_of
from kiosk.domain.closing import Closing
from kiosk.forecast.answer import Forecast
from kiosk.forecast.guard import Issue, Limits, issue_at
from kiosk.store.events import Kind


def limits(closing: Closing, *, preferential: bool) -> Limits:
    """Return the limits of ordinary or of preferential access."""
    warn, stop, resume = (
        (closing.preferential_warn, closing.preferential_stop, closing.preferential_resume)
        if preferential
        else (closing.warn, closing.stop, closing.resume)
    )
    return Limits(warn / 100, stop / 100, resume / 100)


def guard(branch: Branch, newcomers: dict[str, Any], day: str, now: datetime) -> None:
    """Write into a forecast whether each service gives tickets, and log what has changed.

    Inside the present transaction. A service without a desk is no matter of the time.
    """
    for name, said in newcomers["services"].items():
        was_stopped = said["issue"][0] == Issue.STOPPED
        said["issue"] = [
            _issue(branch, forecast_of(raw), Issue(before), preferential=bool(flag))
            for flag, (raw, before) in enumerate(zip(said["raw"], said["issue"], strict=True))
        ]
        is_stopped = said["issue"][0] == Issue.STOPPED
        if was_stopped != is_stopped:
            kind = Kind.ISSUE_STOPPED if is_stopped else Kind.ISSUE_RESUMED
            branch.store.events.add(kind, day, now, str(branch.actor), service=name)


def _issue(branch: Branch, raw: Forecast, before: Issue, *, preferential: bool) -> Issue:
    if math.isinf(raw.low_s):
        return Issue.OPEN
    return issue_at(raw.chance, limits(branch.office.closing, preferential=preferential), before)
