"""Early, on time, late, too late: where a check-in stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.appointment import Appointment, CheckInWindow, Punctuality, punctuality
from kiosk.domain.calling import Policy, standing_of
from tests.domain.builders import NINE, after

P = Punctuality


@pytest.mark.parametrize(
    ("minutes", "stands"),
    [
        (-120, P.TOO_EARLY),
        (-30.001, P.TOO_EARLY),
        (-30, P.ON_TIME),
        (-1, P.ON_TIME),
        (0, P.ON_TIME),
        (0.001, P.LATE),
        (19.999, P.LATE),
        (20, P.LATE),
        (20.001, P.TOO_LATE),
        (300, P.TOO_LATE),
    ],
)
def test_both_limits_still_count_as_inside(minutes: float, stands: Punctuality):
    """Half an hour early is early enough, twenty minutes late is not too late."""
    assert punctuality(CheckInWindow(), NINE, after(minutes=minutes)) is stands


@pytest.mark.parametrize(
    ("minutes", "stands"), [(-0.001, P.TOO_EARLY), (0, P.ON_TIME), (0.001, P.TOO_LATE)]
)
def test_a_branch_may_take_people_to_the_minute_only(minutes: float, stands: Punctuality):
    """With both limits at zero only the booked moment is on time."""
    window = CheckInWindow(early_min=0, late_min=0)

    assert punctuality(window, NINE, after(minutes=minutes)) is stands


@given(st.integers(-7200, 7200), st.integers(0, 3600))
def test_who_comes_later_never_stands_earlier(seconds: int, later: int):
    """The four answers follow each other in this order."""
    order = list(P)
    now = punctuality(CheckInWindow(), NINE, after(seconds=seconds))
    then = punctuality(CheckInWindow(), NINE, after(seconds=seconds + later))

    assert order.index(now) <= order.index(then)


def test_a_kept_booking_keeps_some_head_start():
    """Late by points (design.md 13.7): the limit and H end together, at twenty minutes."""
    at_the_limit = after(minutes=20)
    standing = standing_of(Policy(), at_the_limit, booked=NINE, preferential=False)

    assert punctuality(CheckInWindow(), NINE, at_the_limit) is P.LATE
    assert standing.head_start_s == 0


def test_what_finds_a_booking_stands_in_no_log():
    """Neither its code nor the fingerprint of a tax code (P10)."""
    booking = Appointment("R1", "48210735", "f00d", "case_status", NINE, 20)

    assert "R1" in repr(booking)
    assert "48210735" not in repr(booking)
    assert "f00d" not in repr(booking)
