"""Bands and days are read as people write them."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.opening import Band, bands_of
from kiosk.settings.days import easter, make_opening, overlaps, read_band, read_days
from kiosk.settings.tables import ClosureTable, DayTable
from kiosk.settings.week_table import WeekTable

ROME = ZoneInfo("Europe/Rome")
MINUTES = st.integers(0, 24 * 60 - 1)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),  # as late as it can be
        (2049, date(2049, 4, 18)),
    ],
)
def test_easter_is_on_its_sunday(year: int, day: date):
    """Known dates, as any calendar has them."""
    assert easter(year) == day


@given(year=st.integers(1900, 2199))
def test_easter_is_a_sunday_in_its_five_weeks(year: int):
    """From 22 March to 25 April."""
    day = easter(year)

    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(start=MINUTES, end=MINUTES)
def test_a_band_is_read_as_written_or_refused(start: int, end: int):
    """What ends before it starts is no band."""
    text = f"{start // 60}:{start % 60:02d}-{end // 60}:{end % 60:02d}"

    if start >= end:
        with pytest.raises(ValueError, match="ends before it starts"):
            read_band(text)
    else:
        assert read_band(text) == Band(time(*divmod(start, 60)), time(*divmod(end, 60)))


@pytest.mark.parametrize(
    "text", ["8:30", "8:30-", "8.30-12.30", "8:30 to 12:30", "25:00-26:00", ""]
)
def test_what_is_no_band_is_refused(text: str):
    """And the report says how to write one."""
    with pytest.raises(ValueError, match="allowed"):
        read_band(text)


@given(st.lists(st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] < pair[1]), max_size=5))
def test_bands_overlap_when_they_share_a_minute(pairs: list[tuple[int, int]]):
    """In whatever order they are written."""
    bands = [Band(time(*divmod(a, 60)), time(*divmod(b, 60))) for a, b in pairs]
    minutes = [minute for a, b in pairs for minute in range(a, b)]

    assert any(overlaps(bands)) == (len(minutes) != len(set(minutes)))


def test_a_yearly_day_comes_back_from_its_first_year_on():
    """San Francesco is a holiday since 2026."""
    days = read_days("04-10", since=2026).dates

    assert days[0] == date(2026, 10, 4)
    assert date(2075, 10, 4) in days


def test_a_leap_day_comes_back_in_leap_years():
    """And on no other day in between."""
    assert [day.year for day in read_days("29-02").dates][:3] == [2024, 2028, 2032]


def test_days_after_easter_move_with_it():
    """Easter Monday, or Good Friday before it."""
    assert date(2026, 4, 6) in read_days("easter+1").dates
    assert date(2026, 4, 3) in read_days("easter-2").dates


@pytest.mark.parametrize("text", ["31-04", "2026-02-29", "Natale", "easter+100", "1", "12/25"])
def test_what_is_no_day_is_refused(text: str):
    """April has thirty days."""
    with pytest.raises(ValueError, match="is not a day"):
        read_days(text)


def test_a_closure_wins_over_a_day_with_other_bands():
    """And a yearly day does not open a Sunday."""
    opening = make_opening(
        ROME,
        WeekTable(mon=("8:30-12:30",)),
        [ClosureTable("Natale", "2028-12-25")],
        [DayTable("25-12", ("9:00-10:00",)), DayTable("2028-12-24", ("9:00-10:00",))],
    )

    assert bands_of(opening, date(2028, 12, 25)) == ()  # a Monday
    assert bands_of(opening, date(2028, 12, 24)) == (Band(time(9), time(10)),)  # a Sunday, said so
    assert bands_of(opening, date(2028, 12, 18)) == (Band(time(8, 30), time(12, 30)),)


@given(after=st.integers(0, 365 * 30))
def test_bands_of_any_day_are_in_order(after: int):
    """However they are written."""
    opening = make_opening(ROME, WeekTable(mon=("15:00-18:00", "8:30-12:30")), [], [])
    day = date(2026, 1, 1) + timedelta(days=after)

    starts = [band.start for band in bands_of(opening, day)]

    assert starts == ([time(8, 30), time(15)] if day.weekday() == 0 else [])
