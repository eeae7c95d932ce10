"""A wait as people read it: steps of five minutes, rounded so that it stays true."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.wait import Wait, wait_between

SECONDS = st.floats(0, 6 * 3600)


@pytest.mark.parametrize(
    ("low_min", "high_min", "wait"),
    [
        pytest.param(11, 14, Wait(10, 15), id="outward"),
        pytest.param(10, 15, Wait(10, 15), id="to the minute"),
        pytest.param(9.99, 15.01, Wait(5, 20), id="a second beyond takes a step more"),
        pytest.param(0, 0, Wait(0, 5), id="at once: less than five minutes"),
        pytest.param(0, 4.9, Wait(0, 5), id="less than five minutes"),
        pytest.param(4.9, 5.1, Wait(0, 10), id="around five minutes"),
        pytest.param(5, 5, Wait(5, 10), id="a point is a range too"),
        pytest.param(12, 12, Wait(10, 15), id="never a bare number"),
        pytest.param(50, 60, Wait(50, 60), id="up to the hour"),
        pytest.param(59.9, 60, Wait(55, 60), id="just up to the hour"),
        pytest.param(40, 65, Wait(40, 65), id="over the hour: the lower end stays true"),
        pytest.param(59, 90, Wait(55, 90), id="mostly over the hour"),
        pytest.param(60, 60, Wait(60, None), id="from the hour on"),
        pytest.param(61, 70, Wait(60, None), id="more than an hour"),
        pytest.param(200, 300, Wait(60, None), id="hours"),
    ],
)
def test_a_wait_is_rounded_outward_to_five_minutes(low_min: float, high_min: float, wait: Wait):
    """The range read holds the range meant; all of it above an hour is one word."""
    assert wait_between(low_min * 60, high_min * 60) == wait


@given(SECONDS, SECONDS)
def test_what_people_read_holds_what_was_meant(one: float, other: float):
    """Never narrower than the forecast, never more than a step wider at either end."""
    low, high = sorted((one, other))

    wait = wait_between(low, high)

    assert wait.low_min * 60 <= low
    assert wait.low_min % 5 == 0
    if wait.high_min is None:
        assert low >= 3600
        assert wait.low_min == 60
    else:
        assert high <= wait.high_min * 60
        assert wait.high_min % 5 == 0
        assert wait.low_min < wait.high_min
        assert low < wait.low_min * 60 + 300
        assert high > wait.high_min * 60 - 300 or wait.high_min == wait.low_min + 5


@pytest.mark.parametrize(
    ("low_s", "high_s"),
    [(-1, 300), (600, 300), (math.nan, 300), (0, math.nan), (0, math.inf), (math.inf, math.inf)],
)
def test_what_is_no_range_is_a_bug(low_s: float, high_s: float):
    """A wait that nobody can know is not available: it never comes here as a number."""
    with pytest.raises(ValueError, match="a wait from"):
        wait_between(low_s, high_s)
