"""When the branch is open: bands, closures, and the two days on which clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.opening import (
    LOOK_AHEAD_DAYS,
    Band,
    Opening,
    bands_of,
    is_closing,
    open_until,
    opens_next,
)

ROME = ZoneInfo("Europe/Rome")
MORNING = Band(time(8, 30), time(12, 30))
AFTERNOON = Band(time(15), time(18))
EASTER_MONDAY, LABOUR_DAY = date(2026, 4, 6), date(2026, 5, 1)
EXTRA_SATURDAY = date(2026, 3, 7)

WEEK = Opening(
    ROME,
    {0: (MORNING,), 1: (MORNING,), 2: (MORNING,), 3: (MORNING, AFTERNOON), 4: (MORNING,)},
    {
        EASTER_MONDAY: (),
        LABOUR_DAY: (),
        EXTRA_SATURDAY: (Band(time(9), time(11)),),
    },
)
"""Monday to Friday in the morning, Thursday in the afternoon too."""
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def _at(day: str, clock: str, *, fold: int = 0) -> datetime:
    """Return a wall clock time in Rome as a moment in UTC, as the branch keeps it."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ROME, fold=fold).astimezone(UTC)


def _on(day: date, *bands: tuple[str, str]) -> Opening:
    """Return an opening on one day only."""
    return Opening(
        ROME,
        {},
        {day: tuple(Band(time.fromisoformat(a), time.fromisoformat(b)) for a, b in bands)},
    )


@pytest.mark.parametrize(
    ("clock", "until"),
    [
        ("08:29:59.999999", None),
        ("08:30:00", "12:30"),
        ("12:29:59.999999", "12:30"),
        ("12:30:00", None),
        ("14:59:59", None),
        ("15:00:00", "18:00"),
        ("17:59:59", "18:00"),
        ("18:00:00", None),
    ],
)
def test_a_band_has_its_start_and_not_its_end(clock: str, until: str | None):
    """Doors open at 8:30 sharp and are shut at 12:30 sharp."""
    end = open_until(WEEK, _at("2026-03-05", clock))

    assert (end and end.strftime("%H:%M")) == until


def test_the_end_is_told_in_the_zone_of_the_branch():
    """A face shows 12:30, not 11:30 UTC."""
    end = open_until(WEEK, _at("2026-03-02", "09:00"))

    assert end is not None
    assert end.tzinfo == ROME
    assert end == _at("2026-03-02", "12:30")


@pytest.mark.parametrize(
    "day", ["2026-03-08", "2026-04-06", "2026-05-01"], ids=["Sunday", "Easter Monday", "1 May"]
)
def test_on_a_closed_day_it_is_never_open(day: str):
    """A day without bands and a closure are the same to whoever stands at the door."""
    assert bands_of(WEEK, date.fromisoformat(day)) == ()
    for hour in range(24):
        assert open_until(WEEK, _at(day, f"{hour:02d}:00")) is None


def test_a_single_day_may_have_its_own_bands():
    """An extra Saturday is open when it says, not when another day would be."""
    assert open_until(WEEK, _at("2026-03-07", "08:45")) is None
    assert open_until(WEEK, _at("2026-03-07", "09:00")) == _at("2026-03-07", "11:00")
    assert bands_of(WEEK, date(2026, 3, 14)) == ()


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        pytest.param(("2026-03-02", "07:00"), ("2026-03-02", "08:30"), id="later this morning"),
        pytest.param(("2026-03-02", "08:30"), ("2026-03-03", "08:30"), id="open now: tomorrow"),
        pytest.param(("2026-03-02", "13:00"), ("2026-03-03", "08:30"), id="tomorrow"),
        pytest.param(("2026-03-05", "10:00"), ("2026-03-05", "15:00"), id="this afternoon"),
        pytest.param(("2026-03-05", "18:00"), ("2026-03-06", "08:30"), id="just closed"),
        pytest.param(("2026-03-06", "12:30"), ("2026-03-07", "09:00"), id="an extra Saturday"),
        pytest.param(("2026-03-13", "12:30"), ("2026-03-16", "08:30"), id="over a weekend"),
        pytest.param(("2026-04-03", "12:30"), ("2026-04-07", "08:30"), id="over Easter"),
        pytest.param(("2026-04-30", "18:00"), ("2026-05-04", "08:30"), id="over 1 May"),
        pytest.param(("2026-03-27", "13:00"), ("2026-03-30", "08:30"), id="over the spring change"),
        pytest.param(("2026-10-23", "13:00"), ("2026-10-26", "08:30"), id="over the autumn change"),
    ],
)
def test_it_opens_next_with_the_first_band_to_come(now: tuple[str, str], opens: tuple[str, str]):
    """Weekends, closures and clock changes are passed over; the answer reads as local time."""
    following = opens_next(WEEK, _at(*now))

    assert following == _at(*opens)
    assert following is not None
    assert f"{following:%H:%M}" == opens[1]


def test_it_opens_next_on_a_later_day_if_today_is_over():
    """After the day was closed the afternoon of the same day does not count."""
    now = _at("2026-03-05", "10:00")

    assert opens_next(WEEK, now, later_day=True) == _at("2026-03-06", "08:30")


def test_late_in_the_evening_the_local_day_counts():
    """At 23:30 UTC on Thursday it is Friday in Rome."""
    now = datetime(2026, 3, 5, 23, 30, tzinfo=UTC)

    assert opens_next(WEEK, now) == _at("2026-03-06", "08:30")
    assert opens_next(WEEK, now, later_day=True) == _at("2026-03-07", "09:00")


def test_a_branch_that_stays_shut_has_no_next_opening():
    """Nothing is promised beyond the days one looks ahead."""
    now = _at("2026-03-02", "09:00")
    last_day = date(2026, 3, 2) + timedelta(days=LOOK_AHEAD_DAYS - 1)

    assert opens_next(Opening(ROME, {}), now) is None
    assert opens_next(_on(last_day, ("08:30", "12:30")), now) is not None
    assert opens_next(_on(last_day + timedelta(days=1), ("08:30", "12:30")), now) is None


@pytest.mark.parametrize(
    ("day", "hour_utc"),
    [("2026-03-28", 7), ("2026-03-29", 6), ("2026-10-24", 6), ("2026-10-25", 7)],
)
def test_half_past_eight_is_half_past_eight_on_both_sides_of_a_change(day: str, hour_utc: int):
    """The band follows the clock on the wall: an hour earlier in UTC while summer time holds."""
    opening = _on(date.fromisoformat(day), ("08:30", "12:30"))
    opens = datetime.fromisoformat(f"{day}T{hour_utc:02d}:30+00:00")

    assert opens_next(opening, opens - timedelta(hours=8)) == opens
    assert open_until(opening, opens - timedelta(seconds=1)) is None
    assert open_until(opening, opens) == opens + timedelta(hours=4)


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 2), (AUTUMN, 4), (date(2026, 6, 7), 3)])
def test_a_night_band_is_shorter_in_spring_and_longer_in_autumn(day: date, hours: int):
    """From one to four o'clock there are two hours on 29 March and four on 25 October."""
    opening = _on(day, ("01:00", "04:00"))
    start = opens_next(opening, _at(f"{day - timedelta(days=1)}", "12:00"))

    assert start is not None
    # In UTC, as adding to a local time moves the hands of the clock, not the hour.
    first = start.astimezone(UTC)
    minutes = [first + timedelta(minutes=minute) for minute in range(-60, 360)]
    assert sum(open_until(opening, minute) is not None for minute in minutes) == hours * 60


def test_a_start_that_the_spring_skips_is_moved_past_the_gap():
    """29 March has no 2:30: a band from then opens at 3:30 and says so."""
    opening = _on(SPRING, ("02:30", "05:00"))

    opens = opens_next(opening, _at("2026-03-28", "12:00"))

    assert opens == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert f"{opens:%H:%M}" == "03:30"
    assert open_until(opening, datetime(2026, 3, 29, 1, 29, tzinfo=UTC)) is None
    assert open_until(opening, datetime(2026, 3, 29, 1, 30, tzinfo=UTC)) is not None


def test_an_end_that_the_spring_skips_is_moved_past_the_gap():
    """A band until 2:30 ends at 3:30 on 29 March, and says so."""
    end = open_until(_on(SPRING, ("01:00", "02:30")), datetime(2026, 3, 29, 1, 15, tzinfo=UTC))

    assert end == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert f"{end:%H:%M}" == "03:30"


def test_an_hour_that_comes_twice_counts_from_the_first_time():
    """25 October has 2:30 twice: a band that ends then is over the first time."""
    opening = _on(AUTUMN, ("01:00", "02:30"))

    assert open_until(opening, _at("2026-10-25", "02:15")) is not None
    assert open_until(opening, _at("2026-10-25", "02:15", fold=1)) is None


MOMENTS = st.integers(0, 364 * 24 * 3600).map(
    lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)


@given(MOMENTS)
def test_it_is_open_when_the_next_opening_comes_and_shut_until_then(now: datetime):
    """What the kiosk promises is when the doors open, and nobody finds them open before."""
    opens = opens_next(WEEK, now)

    assert opens is not None
    assert opens > now
    assert open_until(WEEK, opens) is not None
    assert open_until(WEEK, opens - timedelta(microseconds=1)) is None
    shut_from = (open_until(WEEK, now) or now).astimezone(UTC)
    moment = shut_from + (opens - shut_from) / 2
    assert open_until(WEEK, moment) is None


@given(MOMENTS)
def test_open_means_inside_a_band_of_the_local_day(now: datetime):
    """On days without a change at opening time the wall clock alone decides."""
    local = now.astimezone(ROME)
    inside = any(band.start <= local.time() < band.end for band in bands_of(WEEK, local.date()))

    assert (open_until(WEEK, now) is not None) == inside


@pytest.mark.parametrize(
    ("minutes_left", "closing"), [(11, False), (10, True), (1, True), (60, False)]
)
def test_whoever_joins_shortly_before_closing_may_not_be_served(minutes_left: int, closing: bool):
    """Ten minutes, whatever the forecast says."""
    until = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)
    now = until - timedelta(minutes=minutes_left)

    assert is_closing(now, until, timedelta(minutes=10)) == closing


def test_a_closed_office_is_not_about_to_close():
    """It has no end to come."""
    now = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)

    assert not is_closing(now, None, timedelta(minutes=10))
