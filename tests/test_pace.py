"""Time that waits for a busy computer: the same in all processes, without a jump."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.clock import ScaledClock
from kiosk.command.rehearsal import SetClock
from tests.builders import local
from tests.pace import NOTICE_S, Pace, PacedClock

BEGAN = local(8, 30)


@pytest.mark.parametrize(("first", "then"), [(1.0, 0.25), (0.25, 1.0), (0.5, 0.02)])
def test_time_that_is_slowed_down_goes_on_from_where_it_was(
    tmp_path: Path, first: float, then: float
):
    """Nobody sees a jump, and who reads the file sees what who writes it sees."""
    real = SetClock(BEGAN)
    writer = Pace.begun(tmp_path / "pace", 1.0, real)
    reader = Pace(tmp_path / "pace", real)
    for pace in (first, then):
        writer.change(pace)
        before, noticed = reader.now(), writer()
        real.advance(NOTICE_S + 4)

        passed_s = (reader.now() - before).total_seconds()

        assert (reader(), reader.now()) == (pace, writer.now())
        assert passed_s == pytest.approx(NOTICE_S * noticed + 4 * pace, abs=1e-5)


def test_a_fast_clock_waits_as_well(tmp_path: Path):
    """A minute a second, and half of that on a computer that is too slow."""
    real = SetClock(BEGAN)
    pace = Pace.begun(tmp_path / "pace", 0.5, real)
    fast = PacedClock(ScaledClock(local(9, 0), BEGAN, 60.0), pace)

    real.advance(10)

    assert fast() - local(9, 0) == pytest.approx(timedelta(minutes=5), abs=timedelta(seconds=1e-3))
    assert fast.rate == pytest.approx(30)
