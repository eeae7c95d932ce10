"""Hours and breaks of desks are written right, and a desk is rostered for every service."""

from datetime import time
from pathlib import Path

import pytest

from kiosk.domain.opening import Band
from kiosk.domain.roster import Roster
from kiosk.settings.doubts import doubts
from kiosk.settings.settings import check, load
from tests.settings.planted import (
    SHIPPED,
    TYPE,
    Planted,
    a_copy,
    assert_reported,
    line_with,
    plant,
)

HOURS = 'hours.mon = ["8:30-11:30", "15:00-17:00"]'
BREAKS = 'breaks.mon = ["10:45-11:00", "16:30-16:45"]'

MISTAKES = {
    "bad time": Planted(
        "desks.toml", HOURS, 'hours.mon = ["8.30-11:30"]', "8.30",
        "desks.2.hours.mon: '8.30-11:30' is not a band of time (allowed: \"8:30-12:30\")",
    ),
    "overlapping hours": Planted(
        "desks.toml", HOURS, 'hours.mon = ["8:30-11:30", "11:00-12:00"]', "11:00-12:00",
        "desks.2.hours.mon: the band from 11:00 starts before the one before it is over",
    ),
    "overlapping breaks": Planted(
        "desks.toml", BREAKS, 'breaks.mon = ["10:45-11:00", "10:50-11:10"]', "10:50-11:10",
        "desks.4.breaks.mon: the band from 10:50 starts before the one before it is over",
    ),
    "hours while the branch is closed": Planted(
        "desks.toml", HOURS, 'hours.mon = ["8:00-11:30"]', "8:00-11:30",
        "desks.2.hours.mon: '8:00-11:30': the branch is not open then"
        " (allowed: within 08:30-12:30, within 15:00-18:00)",
    ),
    "hours over the branch's break": Planted(
        "desks.toml", HOURS, 'hours.mon = ["8:30-17:00"]', "8:30-17:00",
        "desks.2.hours.mon: '8:30-17:00': the branch is not open then",
    ),
    "a break outside the branch's hours": Planted(
        "desks.toml", BREAKS, 'breaks.mon = ["13:00-13:15"]', "13:00-13:15",
        "desks.4.breaks.mon: '13:00-13:15': a break has the desk's hours before and after it"
        " (allowed: within 08:30-12:30, within 15:00-18:00)",
    ),
    "a break at the end of the hours": Planted(
        "desks.toml", BREAKS, 'breaks.mon = ["12:15-12:30"]', "12:15-12:30",
        "desks.4.breaks.mon: '12:15-12:30': a break has the desk's hours before and after it",
    ),
    "a break outside the desk's own hours": Planted(
        "desks.toml", HOURS, f'{HOURS}\nbreaks.mon = ["11:40-11:50"]', "11:40-11:50",
        "desks.2.breaks.mon: '11:40-11:50': a break has the desk's hours before and after it"
        " (allowed: within 08:30-11:30, within 15:00-17:00)",
    ),
    "a break on a day off": Planted(
        "desks.toml", HOURS, f'{HOURS}\nbreaks.sat = ["10:00-10:15"]', "10:00-10:15",
        "desks.2.breaks.sat: '10:00-10:15': a break has the desk's hours before and after it"
        " (allowed: nothing on this day)",
    ),
    "an unknown day": Planted(
        "desks.toml", HOURS, f'{HOURS}\nhours.monday = ["8:30-12:30"]', "monday",
        "desks.2.hours.monday: unknown key 'monday', did you mean 'mon'?",
    ),
    "a desk that is never open": Planted(
        "desks.toml", "[desks.8]", "[desks.8]\nhours = {} # off", "# off",
        "desks.8.hours: the desk is never open (allowed: at least one day, or no hours: as the",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


def test_what_cannot_be_read_is_told_once(tmp_path: Path):
    """A desk's hours are not outside of hours that nobody understands."""
    config = a_copy(tmp_path)
    plant(config, "opening.toml", 'mon = ["8:30-12:30"', 'mon = ["8.30-12:30"')

    assert ["opening.toml" in line for line in check(config / TYPE)] == [True]


def test_a_desk_has_the_roster_that_is_written(tmp_path: Path):
    """Hours, breaks, breaks alone, and nothing."""
    config = a_copy(tmp_path)
    plant(config, "desks.toml", HOURS, 'hours.mon = ["15:00-17:00", "8:30-11:30"]')

    desks = load(config / TYPE).desks

    late, early = Band(time(15), time(17)), Band(time(8, 30), time(11, 30))
    two, four = desks["2"].roster, desks["4"].roster
    assert two is not None
    assert two.hours is not None
    assert (two.hours[0], two.hours[1], two.breaks) == ((early, late), (early,), {})
    assert isinstance(four, Roster)
    assert four.hours is None
    assert four.breaks[1] == (Band(time(10, 45), time(11)),)
    assert desks["1"].roster is None


def test_a_service_that_nobody_is_rostered_for_is_a_doubt(tmp_path: Path):
    """Not where another desk serves it too, nor while nobody gets to it (Tuesday afternoon)."""
    config = a_copy(tmp_path)
    before = doubts(config / TYPE)
    hours = 'hours.mon = ["9:00-12:30"]\nhours.tue = ["8:30-12:00"]\nhours.wed = ["8:30-12:30"]'
    plant(config, "desks.toml", "[desks.9]", f"[desks.9]\n{hours}")
    plant(config, "desks.toml", "[desks.1]", f"[desks.1]\n{hours}")

    [told] = [line for line in doubts(config / TYPE) if line not in before]

    path = config / TYPE / "desks.toml"
    line = line_with(config, "desks.toml", "[desks.9]") + 1
    assert told == (
        f"{path}:{line}: desks.9.hours: no desk is rostered for 'pension_consulting' and 2 more"
        " on mon 08:30-09:00, mon 15:00-18:00, tue 12:00-12:30, tue 15:00-17:30,"
        " thu 08:30-12:30, thu 15:00-17:30, fri 08:30-12:30"
    )


def test_while_nobody_gets_to_a_service_nobody_need_be_there(tmp_path: Path):
    """General counters are closed on Tuesday and Thursday afternoons; on Mondays they are not."""
    config = a_copy(tmp_path)
    days = (f'hours.{day} = ["8:30-12:30"]' for day in ("mon", "tue", "wed", "thu", "fri"))
    plant(config, "desks.toml", BREAKS, "\n".join(days))
    before = [line for line in doubts(config / TYPE) if "rostered" in line]
    monday = 'hours.mon = ["8:30-12:30", "15:00-18:00"]\nhours.tue'
    plant(config, "desks.toml", monday, 'hours.mon = ["8:30-12:30"]\nhours.tue')
    plant(config, "desks.toml", 'breaks.mon = ["11:00-11:15", "16:45-17:00"]', "")

    [told] = [line for line in doubts(config / TYPE) if "rostered" in line]

    assert before == []
    assert told.endswith(" on mon 15:00-18:00")


def test_the_shipped_rosters_leave_no_service_alone():
    """Whatever else is doubted."""
    assert not [line for line in doubts(SHIPPED) if "rostered" in line]
