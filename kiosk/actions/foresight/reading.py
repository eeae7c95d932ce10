"""What the last forecast says, as every face reads it."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.said import correction_from, forecast_of, is_known, shown_of
from kiosk.actions.today import today
from kiosk.domain.service import Service
from kiosk.domain.ticket import Ticket
from kiosk.domain.wait import STEP_MIN, Wait
from kiosk.forecast.answer import Forecast
from kiosk.forecast.correction import Correction, corrected
from kiosk.forecast.guard import Issue
from kiosk.forecast.showing import AT_ONCE_S, Shown, shown
from kiosk.store.forecasts import Told

OLDEST = timedelta(seconds=180)
"""Whoever makes forecasts makes one a minute: an older one is of a branch that has moved on."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A wait with the time at which it was worked out.

    Args:
        made_at: UTC.
        not_before: UTC, the booked time of who came early and will not be called at once.
        told: What to remember of it, or None where no desk is known that will call, or one is free.
    """

    wait: Wait | None
    made_at: datetime
    not_before: datetime | None = None
    told: Told | None = None


NOTHING: Mapping[str, Any] = {"services": {}, "corrections": {}}


@dataclass(frozen=True, slots=True)
class Foresight:
    """What newcomers are told now; nothing where there is no fresh forecast."""

    said: Mapping[str, Any]

    def calm(self, service: str) -> Estimate | None:
        """Return what every face says of newcomers: it does not change with every call."""
        entry = self.said["services"].get(service)
        return _estimate(shown_of(entry["calm"])) if entry else None

    def wait(self, service: str) -> Wait | None:
        """Return the wait of `calm`, or None."""
        estimate = self.calm(service)
        return estimate.wait if estimate else None

    @property
    def calm_at(self) -> datetime | None:
        """Return when the oldest of what every face reads was worked out, or None."""
        calm = [self.calm(service) for service in self.said["services"]]
        return min((one.made_at for one in calm if one and one.wait), default=None)

    def opens(self, service: str) -> datetime | None:
        """Return when the roster opens the first desk of a service, UTC; None if one is open."""
        entry = self.said["services"].get(service)
        opens_s = entry["opens_s"] if entry else None
        return datetime.fromtimestamp(opens_s, UTC) if opens_s else None

    def of_queue(self, services: Iterable[Service]) -> Wait | None:
        """Return the wait of the first of a queue's services of which it is known, or None."""
        return next((wait for one in services if (wait := self.wait(one.id))), None)

    def newcomer(
        self, service: str, *, preferential: bool, booked: datetime | None = None
    ) -> Estimate | None:
        """Return the newest of somebody who takes a ticket at this moment.

        Args:
            booked: The time of a booking of which the forecast does not know yet.
        """
        entry = self.said["services"].get(service)
        if entry is None:
            return None
        return self.of(service, forecast_of(entry["raw"][preferential]), booked)

    def of(self, service: str, raw: Forecast, booked: datetime | None = None) -> Estimate:
        """Return what is told of a raw forecast of this moment."""
        made_s = self.said["made_s"]
        correction = self.correction(service)
        booked_s = int(booked.timestamp()) if booked else None
        estimate = _estimate(shown(raw, correction, made_s, booked_s=booked_s))
        if not AT_ONCE_S < raw.high_s < math.inf:
            return estimate
        told = corrected(raw, correction)
        kept = Told(
            made_s, raw.low_s, raw.median_s, raw.high_s, told.low_s, told.median_s, told.high_s
        )
        return replace(estimate, told=kept)

    def correction(self, service: str) -> Correction:
        """Return what the outcomes of a service ask for."""
        return correction_from(self.said["corrections"].get(service, [0.0, 0.0, 0.0, 0]))

    def issue(self, service: str, *, preferential: bool) -> Issue:
        """Return whether a service gives tickets so late, before anybody has overridden it."""
        entry = self.said["services"].get(service)
        return Issue(entry["issue"][preferential]) if entry else Issue.OPEN


def foresight(branch: Branch) -> Foresight:
    """Return what newcomers of today are told."""
    _, said = _fresh(branch, branch.store.forecasts.newcomers(today(branch)))
    return Foresight(said or NOTHING)


def of_ticket(branch: Branch, ticket: Ticket) -> Estimate | None:
    """Return how long somebody who waits will wait from now on, or None."""
    _, said = _fresh(branch, branch.store.forecasts.others(ticket.day))
    plain = said["waiting"].get(ticket.id) if said else None
    if plain is None:
        return None
    return foresight(branch).of(ticket.service, forecast_of(plain), ticket.booked_at)


def chances_of(branch: Branch, day: str) -> list[float] | None:
    """Return for everybody who waits the chance to be called before closing, or None."""
    _, said = _fresh(branch, branch.store.forecasts.others(day))
    return [plain[3] for plain in said["waiting"].values()] if said else None


def all_called_by(branch: Branch, waiting: Sequence[Ticket]) -> datetime | None:
    """Return by when everybody who waits will probably be called, UTC.

    That is the latest end of the ranges that they read themselves. None where it is unknown:
    nobody waits, or somebody for whom no desk will call today.
    """
    if not waiting:
        return None
    made_at, said = _fresh(branch, branch.store.forecasts.others(waiting[0].day))
    if made_at is None or said is None:
        return None
    known, waits = said["waiting"], foresight(branch)
    highs = [
        corrected(forecast_of(known[one.id]), waits.correction(one.service)).high_s
        for one in waiting
        if one.id in known
    ]
    if not highs or math.isinf(max(highs)):
        return None
    step_s = STEP_MIN * 60
    end_s = math.ceil((made_at.timestamp() + max(highs)) / step_s) * step_s
    end = datetime.fromtimestamp(end_s, UTC)
    return end if branch.local(end).date() == branch.local(made_at).date() else None


def beyond(branch: Branch, waiting: Sequence[Ticket]) -> list[Ticket]:
    """Return who is likely to wait longer than the goal of their queue, longest first."""
    if not waiting:
        return []
    made_at, said = _fresh(branch, branch.store.forecasts.others(waiting[0].day))
    if made_at is None or said is None:
        return []
    late = []
    for ticket in waiting:
        median_s = said["waiting"].get(ticket.id, [None])[0]
        queue = branch.office.queues.get(ticket.queue)
        if median_s is not None and queue is not None:
            waits = made_at + timedelta(seconds=median_s) - ticket.joined_at
            if waits > timedelta(minutes=queue.goal_min):
                late.append((waits, ticket))
    return [ticket for _, ticket in sorted(late, key=lambda one: one[0], reverse=True)]


def of_booking(branch: Branch, booking: str, service: str, due: datetime) -> Estimate | None:
    """Return how long somebody will wait who checks in now for a booking, or None.

    Args:
        due: The booked time.
    """
    _, said = _fresh(branch, branch.store.forecasts.others(today(branch)))
    kept = said["bookings"].get(booking) if said else None
    if said is None or kept is None:
        return None
    raw = forecast_of(kept[1])
    early_s = max(0, int(due.timestamp()) - said["made_s"])
    from_now = replace(
        raw,
        low_s=raw.low_s + early_s,
        median_s=raw.median_s + early_s,
        high_s=raw.high_s + early_s,
    )
    return foresight(branch).of(service, from_now, due)


def _fresh(
    branch: Branch, kept: tuple[datetime, Mapping[str, Any]] | None
) -> tuple[datetime | None, Mapping[str, Any] | None]:
    if kept is None or abs(branch.now() - kept[0]) > OLDEST or not is_known(kept[1]):
        return None, None
    return kept


def _estimate(read: Shown) -> Estimate:
    wait = read.wait and replace(read.wait, is_at_once=read.is_at_once, is_rough=read.is_rough)
    not_before = read.not_before_s and datetime.fromtimestamp(read.not_before_s, UTC)
    return Estimate(wait, datetime.fromtimestamp(read.made_s, UTC), not_before or None)
