"""Opening hours and closures as they are written, made into an Opening."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.opening import Band, Opening
from kiosk.settings.tables import ClosureTable, DayTable
from kiosk.settings.week_table import WEEKDAYS, WeekTable

FIRST_YEAR = 2024
LAST_YEAR = 2075
"""Yearly days are worked out for these years."""

_BAND = re.compile(r"(\d{1,2}):(\d{2})\s*[-\N{EN DASH}]\s*(\d{1,2}):(\d{2})")
_YEARLY = re.compile(r"(\d{1,2})-(\d{1,2})")
_EASTER = re.compile(r"easter([+-]\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Days:
    """The days that an `on` means.

    Args:
        yearly: Whether it comes back every year.
    """

    dates: tuple[date, ...]
    yearly: bool


def read_band(text: str) -> Band:
    """Return a band written as "8:30-12:30".

    Raises:
        ValueError: With the words for a technician.
    """
    match = _BAND.fullmatch(text.strip())
    if not match:
        raise ValueError(f"'{text}' is not a band of time (allowed: \"8:30-12:30\")")
    hours = [int(part) for part in match.groups()]
    try:
        band = Band(time(hours[0], hours[1]), time(hours[2], hours[3]))
    except ValueError:
        raise ValueError(f"'{text}' has no such time of day (allowed: 0:00 to 23:59)") from None
    if band.start >= band.end:
        raise ValueError(f"'{text}' ends before it starts")
    return band


def overlaps(bands: Iterable[Band]) -> Iterator[Band]:
    """Yield every band that starts before all those before it are over."""
    until: time | None = None
    for band in sorted(bands, key=lambda band: band.start):
        if until is not None and band.start < until:
            yield band
        until = band.end if until is None else max(until, band.end)


def read_days(on: str, since: int | None = None) -> Days:
    """Return the days that "25-12", "2027-01-02" or "easter+1" mean.

    Raises:
        ValueError: With the words for a technician.
    """
    years = range(max(since or FIRST_YEAR, FIRST_YEAR), LAST_YEAR + 1)
    if match := _EASTER.fullmatch(on):
        after = timedelta(days=int(match[1] or 0))
        return Days(tuple(easter(year) + after for year in years), yearly=True)
    try:
        if match := _YEARLY.fullmatch(on):
            day, month = int(match[1]), int(match[2])
            date(2024, month, day)  # a leap year: 29-02 is a day
            return Days(tuple(_same_day(years, month, day)), yearly=True)
        return Days((date.fromisoformat(on),), yearly=False)
    except ValueError:
        raise ValueError(
            f'\'{on}\' is not a day (allowed: "25-12", "2027-01-02" or "easter+1")'
        ) from None


def _same_day(years: Iterable[int], month: int, day: int) -> list[date]:
    """Return a day of every year that has it."""
    leap = (month, day) == (2, 29)
    return [date(year, month, day) for year in years if not leap or year % 4 == 0]


def easter(year: int) -> date:
    """Return Easter Sunday.

    Source: the anonymous Gregorian computus, Nature, 20 April 1876.
    """
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, leap_rest = divmod(of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - leap_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def make_opening(
    zone: ZoneInfo,
    week: WeekTable,
    closures: Iterable[ClosureTable],
    days: Iterable[DayTable],
) -> Opening:
    """Return the opening that tables without a mistake describe.

    A closure wins over a day with other bands, and a single one of those over a yearly one, which
    leaves out days on which the branch would be closed anyway.
    """
    weekly = weekly_bands(week)
    single: dict[date, tuple[Band, ...]] = {}
    for on, table in sorted(
        ((read_days(table.on), table) for table in days), key=lambda pair: not pair[0].yearly
    ):
        bands = _in_order(read_band(text) for text in table.bands)
        single |= {day: bands for day in on.dates if not on.yearly or weekly.get(day.weekday())}
    for closure in closures:
        single |= dict.fromkeys(read_days(closure.on, closure.since).dates, ())
    return Opening(zone, weekly, single)


def weekly_bands(week: WeekTable) -> Mapping[int, tuple[Band, ...]]:
    """Return the bands of a week without a mistake by weekday, 0 is Monday."""
    bands = {
        number: _in_order(read_band(text) for text in getattr(week, name))
        for number, name in enumerate(WEEKDAYS)
    }
    return {number: those for number, those in bands.items() if those}


def _in_order(bands: Iterable[Band]) -> tuple[Band, ...]:
    return tuple(sorted(bands, key=lambda band: band.start))
