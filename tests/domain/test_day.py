"""The business day near midnight, on days of clock changes, and with a clock set back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.day import business_day

ROME = ZoneInfo("Europe/Rome")


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-03-02T22:59:59+00:00", "2026-03-02"),
        ("2026-03-02T23:00:00+00:00", "2026-03-03"),
        ("2026-07-01T21:59:59+00:00", "2026-07-01"),
        ("2026-07-01T22:00:00+00:00", "2026-07-02"),
        ("2026-03-28T22:59:59+00:00", "2026-03-28"),
        ("2026-03-28T23:00:00+00:00", "2026-03-29"),
        ("2026-03-29T21:59:59+00:00", "2026-03-29"),
        ("2026-03-29T22:00:00+00:00", "2026-03-30"),
        ("2026-10-24T21:59:59+00:00", "2026-10-24"),
        ("2026-10-24T22:00:00+00:00", "2026-10-25"),
        ("2026-10-25T22:59:59+00:00", "2026-10-25"),
        ("2026-10-25T23:00:00+00:00", "2026-10-26"),
        ("2026-12-31T23:00:00+00:00", "2027-01-01"),
        ("2026-03-03T00:10:00+01:00", "2026-03-03"),
    ],
)
def test_the_day_turns_at_midnight_on_the_wall(now: str, day: str):
    """The local date counts: midnight is at 23:00 UTC in winter and at 22:00 in summer."""
    assert business_day(datetime.fromisoformat(now), ROME, None) == day


@pytest.mark.parametrize(
    ("highest", "day"),
    [
        pytest.param("2026-03-01", "2026-03-02", id="yesterday has tickets"),
        pytest.param("2026-03-02", "2026-03-02", id="today has tickets"),
        pytest.param("2026-03-03", "2026-03-03", id="the clock was set back a day"),
        pytest.param("2027-01-01", "2027-01-01", id="the clock was set back over a new year"),
    ],
)
def test_the_day_never_goes_back(highest: str, day: str):
    """With tickets of a later day in the store, numbering goes on there (design.md 13.5)."""
    assert business_day(datetime.fromisoformat("2026-03-02T09:00+00:00"), ROME, highest) == day
