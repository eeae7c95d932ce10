"""A roster as the shifts of a day, never outside the hours of the branch."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.opening import Band, Opening
from kiosk.domain.roster import AS_THE_BRANCH, Roster, shifts_on

ROME = ZoneInfo("Europe/Rome")
MONDAY, TUESDAY, CHRISTMAS_EVE = date(2026, 11, 23), date(2026, 11, 24), date(2026, 12, 24)
SPRING = date(2026, 3, 29)


def band(start: str, end: str) -> Band:
    """Return a stretch of local time."""
    return Band(time.fromisoformat(start), time.fromisoformat(end))


BRANCH = Opening(
    ROME,
    {
        0: (band("08:30", "12:30"), band("15:00", "18:00")),
        1: (band("08:30", "12:30"),),
        6: (band("01:00", "05:00"),),
    },
    {CHRISTMAS_EVE: (band("08:30", "11:30"),)},
)
BEFORE = Roster(
    {3: (band("10:00", "12:30"),), 1: (band("09:00", "11:00"), band("11:30", "12:00"))},
    {3: (band("11:00", "11:15"),), 1: (band("10:00", "10:15"), band("10:30", "10:40"))},
)


def shifts(roster: Roster, day: date) -> list[list[str]]:
    """Return the shifts of a day as people write them."""
    made = shifts_on(roster, BRANCH, day, after=timedelta(minutes=30), on_and_on=timedelta(hours=6))
    return [
        [f"{clock(start_s)}-{clock(end_s)}" for start_s, end_s in shift.calls] for shift in made
    ]


def clock(at_s: int) -> str:
    """Return a moment as the clock on the wall shows it."""
    return f"{datetime.fromtimestamp(at_s, ROME):%H:%M}"


def test_a_desk_without_hours_of_its_own_is_open_as_the_branch_is():
    """And some time longer, for those who are left: before a break less than in the evening."""
    assert shifts(AS_THE_BRANCH, MONDAY) == [["08:30-13:00"], ["15:00-00:00"]]


def test_breaks_part_a_shift_and_who_goes_early_stays_for_nobody():
    """Two shifts of one morning; the second ends before the branch does."""
    assert shifts(BEFORE, TUESDAY) == [
        ["09:00-10:00", "10:15-10:30", "10:40-11:00"],
        ["11:30-12:00"],
    ]


def test_a_day_that_is_missing_is_off():
    """Nobody is expected."""
    assert shifts(BEFORE, MONDAY) == []


def test_a_day_with_other_hours_cuts_the_roster():
    """A Thursday on which the branch closes an hour earlier: so does the desk."""
    assert shifts(BEFORE, CHRISTMAS_EVE) == [["10:00-11:00", "11:15-17:30"]]


def test_breaks_of_a_desk_that_is_open_as_the_branch_is():
    """Hours need not be written for a break."""
    lunch = Roster(None, {0: (band("16:00", "16:20"),)})

    assert shifts(lunch, MONDAY) == [["08:30-13:00"], ["15:00-16:00", "16:20-00:00"]]


def test_on_the_day_the_clock_goes_forward_a_shift_is_an_hour_shorter():
    """From 2:00 to 3:00 there is nothing (queueing.md 3.12)."""
    roster = Roster({6: (band("01:00", "04:00"),)})

    made = shifts_on(roster, BRANCH, SPRING, after=timedelta(), on_and_on=timedelta())

    assert [shift.end_s - shift.start_s for shift in made] == [2 * 3600]


def test_a_shift_that_is_all_break_is_none():
    """Such a roster is refused, but a day with other hours may leave nothing else."""
    late = Roster({3: (band("11:00", "12:30"),)}, {3: (band("10:30", "12:00"),)})

    assert shifts(late, CHRISTMAS_EVE) == []
