"""Where a branch is and which clock it has, as the command line says it."""

from argparse import ArgumentTypeError
from datetime import datetime, timedelta
from pathlib import Path

import platformdirs
import pytest

from kiosk import NAME, clock
from kiosk.command import place
from kiosk.command.place import read_clock

MOMENTS = "2026-11-23T10:28:00+01:00,2026-01-01T00:00:00+01:00"


@pytest.mark.parametrize("rate", ["nan", "inf", "-inf", "1e300", "1e-300", "0", "-1", "1001"])
def test_a_rate_no_clock_runs_at_is_refused(rate: str):
    """It says what is allowed."""
    with pytest.raises(ArgumentTypeError, match="rate is from 1e-09 to 1000"):
        read_clock(f"{MOMENTS},{rate}")


@pytest.mark.parametrize(
    "moments",
    [
        "9999-12-31T23:59:59+00:00,2026-01-01T00:00:00+01:00",
        "0001-01-01T00:00:00+01:00,2026-01-01T00:00:00+01:00",
        "2026-11-23T10:28:00+01:00,0001-01-01T00:00:00+01:00",
    ],
)
def test_a_clock_beyond_the_calendar_is_refused(moments: str):
    """A day has one before and one after it."""
    with pytest.raises(ArgumentTypeError, match="would not show a time from 2000 to 2099"):
        read_clock(f"{moments},1")


def test_a_clock_that_all_but_stands_still_is_one():
    """For tests and pictures."""
    assert read_clock(f"{MOMENTS},1e-9").rate == 1e-9
    since = clock.now()
    fast = read_clock(f"{MOMENTS[:25]},{since.isoformat()},1000")
    assert fast() - datetime.fromisoformat(MOMENTS[:25]) >= timedelta()


def test_an_installed_branch_is_kept_where_its_package_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """So that a technician's commands and the faces mean the same branch; else it is one's own."""
    monkeypatch.setattr(place, "PACKAGED_DATA", tmp_path / "installed")
    assert place.default_data() == Path(platformdirs.user_data_dir(NAME))

    place.PACKAGED_DATA.mkdir()

    assert place.default_data() == place.PACKAGED_DATA
