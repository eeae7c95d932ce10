"""Times and durations read the same on every staff face."""

from datetime import UTC, datetime

from ui.bridge import moments

EARLY = datetime(2026, 11, 23, 8, 5, 9, tzinfo=UTC)


def test_the_hour_has_no_zero_in_front():
    """8:05, as in every sentence (visual.md 12)."""
    assert moments.clock(EARLY) == "8:05"
    assert moments.exact(EARLY) == "8:05:09"
    assert moments.clock(None) == ""


def test_minutes_are_whole_and_known():
    """A wait of 59 seconds is none; no wait at all is something else."""
    assert [moments.minutes(seconds) for seconds in (None, 0, 59, 60)] == [-1, 0, 0, 1]


def test_a_running_clock_counts_minutes_beyond_the_hour():
    """Long for a service, short for a call."""
    assert moments.running(3725) == "62:05"
    assert moments.running(125, short=True) == "2:05"
