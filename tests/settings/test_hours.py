"""Opening hours and closures are written right, and consulting has its afternoons."""

from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.opening import bands_of
from kiosk.settings.settings import check, load
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported, plant

MON = 'mon = ["8:30-12:30", "15:00-18:00"]'

MISTAKES = {
    "bad time": Planted(
        "opening.toml", MON, 'mon = ["8.30-12:30", "15:00-18:00"]', "8.30",
        "weekly.mon: '8.30-12:30' is not a band of time (allowed: \"8:30-12:30\")",
    ),
    "no such time": Planted(
        "opening.toml", MON, 'mon = ["8:30-12:60", "15:00-18:00"]', "12:60", "no such time of day",
    ),
    "band ends before it starts": Planted(
        "opening.toml", MON, 'mon = ["12:30-8:30", "15:00-18:00"]', "12:30-8:30",
        "ends before it starts",
    ),
    "overlapping bands": Planted(
        "opening.toml", MON, 'mon = ["8:30-12:30", "12:00-18:00"]', "12:00-18:00",
        "weekly.mon: the band from 12:00 starts before the one before it is over",
    ),
    "bad day": Planted(
        "opening.toml", 'on = "23-04"', 'on = "31-04"', "31-04",
        "closures.patron_saint.on: '31-04' is not a day (allowed: \"25-12\"",
    ),
    "every overlap of a day": Planted(
        "opening.toml", MON, 'mon = ["8:30-12:30", "9:00-10:00", "12:00-13:00"]', "12:00-13:00",
        "weekly.mon: the band from 12:00 starts before the one before it is over",
    ),
    "the same day twice": Planted(
        "opening.toml", "[days.new_years_eve]",
        '[days.eve]\non = "24-12" # too\nbands = ["14:00-15:00"]\n\n[days.new_years_eve]',
        "# too", "days.eve.on: '24-12' is the day of days.christmas_eve already (allowed: one",
    ),
    "unknown zone": Planted(
        "office.toml", "Europe/Rome", "Europe/Ferrara", "Europe/Ferrara", "is not a time zone",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


def test_a_branch_that_is_never_open_is_reported(tmp_path: Path):
    """Nobody would get a number."""
    config = a_copy(tmp_path)
    path = config / TYPE / "opening.toml"
    path.write_text("# closed\n[weekly]\nmon = []\n")

    found = check(config)

    assert f"{path}:2: weekly: the branch is never open" in found


@pytest.mark.parametrize(
    ("monday", "reports"),
    [
        ('"8:30-12:30", "15.00-18:00"', 1),  # it may be the afternoon that is missing
        ('"8.30-12:30", "15:00-17:30"', 2),  # the afternoon can be read, and is too short
    ],
)
def test_a_time_that_cannot_be_read_hides_no_shortage_and_makes_none(
    tmp_path: Path, monday: str, reports: int
):
    """R6 is told as well if it is sure."""
    config = a_copy(tmp_path)
    plant(config, "opening.toml", MON, f"mon = [{monday}]")

    assert len(check(config)) == reports


def test_a_single_day_may_differ_from_the_yearly_one(tmp_path: Path):
    """In whatever order they are written; and Easter may fall on any day of April."""
    config = a_copy(tmp_path)
    path = config / TYPE / "opening.toml"
    more = (
        '[days.before]\non = "2027-12-31"\nbands = ["9:00-10:00"]\n'
        '[days.after]\non = "easter+2"\nbands = ["9:00-11:00"]\n'
        '[days.fixed]\non = "08-04"\nbands = ["9:00-12:00"]\n'
    )
    text = path.read_text("utf-8").replace("[days.christmas_eve]", f"{more}[days.christmas_eve]")
    path.write_text(text, "utf-8")

    opening = load(config).opening

    assert check(config) == []
    assert bands_of(opening, date(2027, 12, 31))[0].end == time(10)
    assert bands_of(opening, date(2026, 12, 31))[0].end == time(11, 30)
