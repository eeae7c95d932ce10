"""When the branch is open: open now, until when, and again when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LOOK_AHEAD_DAYS = 60


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of local time in which the branch is open.

    Args:
        start: Included.
        end: Excluded.
    """

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Opening:
    """Opening bands by weekday, and the days that differ.

    Args:
        zone: Of the branch; bands are local.
        weekly: Bands by weekday, 0 is Monday, in order.
        days: Bands of single days instead; an empty tuple is a closure.
    """

    zone: ZoneInfo
    weekly: Mapping[int, tuple[Band, ...]]
    days: Mapping[date, tuple[Band, ...]] = field(default_factory=dict)


def bands_of(opening: Opening, day: date) -> tuple[Band, ...]:
    """Return the bands of one local day."""
    if day in opening.days:
        return opening.days[day]
    return opening.weekly.get(day.weekday(), ())


def moment_on(opening: Opening, day: date, at: time) -> datetime:
    """Return a wall clock time as a moment; a time that DST skips is moved past the gap."""
    # The way through UTC makes a skipped 2:30 read 3:30, as the clock on the wall does.
    return datetime.combine(day, at, opening.zone).astimezone(UTC).astimezone(opening.zone)


def open_until(opening: Opening, now: datetime) -> datetime | None:
    """Return when the present band ends, in the branch's zone; None if it is closed now."""
    local = now.astimezone(opening.zone)
    for band in bands_of(opening, local.date()):
        start = moment_on(opening, local.date(), band.start)
        end = moment_on(opening, local.date(), band.end)
        if start.timestamp() <= now.timestamp() < end.timestamp():
            return end
    return None


def is_closing(now: datetime, until: datetime | None, soon: timedelta) -> bool:
    """Tell whether somebody who joins now may not be served before closing.

    Args:
        until: End of the present band, or None while closed.
        soon: So long before closing nobody is promised anything.
    """
    return until is not None and until.timestamp() - now.timestamp() <= soon.total_seconds()


def opens_next(opening: Opening, now: datetime, *, later_day: bool = False) -> datetime | None:
    """Return the next time the branch opens after now, in its zone.

    Args:
        opening: Of the branch.
        now: A moment with any zone.
        later_day: Leave out the rest of today.

    Returns:
        None if it does not open within LOOK_AHEAD_DAYS.
    """
    local = now.astimezone(opening.zone)
    for ahead in range(int(later_day), LOOK_AHEAD_DAYS):
        day = local.date() + timedelta(days=ahead)
        for band in bands_of(opening, day):
            start = moment_on(opening, day, band.start)
            if start.timestamp() > now.timestamp():
                return start
    return None
