"""When a desk calls people from now on: a plan is believed for a while, not for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import calls_of_absent, calls_of_open, merged
from kiosk.domain.roster import Shift, Stretch

MINUTE = 60
GRACE_S = 10 * MINUTE
BREAK, DAY_END = 120, 600
"""In minutes after the first second of the day: a break of 15, and when an open desk goes home."""


def s(minute: float) -> int:
    """Return a moment in minutes of the day as seconds."""
    return int(minute * MINUTE)


MORNING = Shift(((s(30), s(BREAK)), (s(BREAK + 15), s(240))))
AFTERNOON = Shift(((s(400), s(500)),))
SHIFTS = (MORNING, AFTERNOON)
NEXT_DAY_PART = (400, 500)


def minutes(calls: tuple[Stretch, ...]) -> list[tuple[float, float]]:
    """Return stretches in minutes of the day."""
    return [(start_s / MINUTE, end_s / MINUTE) for start_s, end_s in calls]


def open_since(began: float, now: float) -> list[tuple[float, float]]:
    """Return when a desk calls that is open."""
    return minutes(
        calls_of_open(SHIFTS, s(now), began_s=s(began), grace_s=GRACE_S, stays_until_s=s(DAY_END))
    )


def absent_since(left: float | None, now: float) -> list[tuple[float, float]]:
    """Return when a desk is expected that is closed or paused."""
    left_s = None if left is None else s(left)
    return minutes(calls_of_absent(SHIFTS, s(now), left_s=left_s, grace_s=GRACE_S))


def test_an_open_desk_calls_but_for_its_breaks():
    """The break is still to come."""
    assert open_since(30, 60) == [(60, 120), (135, 240), NEXT_DAY_PART]


def test_who_is_early_calls_at_once():
    """Ten minutes before the hours."""
    assert open_since(20, 20) == [(20, 120), (135, 240), NEXT_DAY_PART]


@pytest.mark.parametrize(
    ("began", "now", "calls"),
    [
        (110, 122, [(135, 240), NEXT_DAY_PART]),
        (121, 122, [(122, 240), NEXT_DAY_PART]),
        (110, 130, [(130, 240), NEXT_DAY_PART]),
    ],
    ids=["somebody is still there", "it has called somebody", "the grace time is over"],
)
def test_a_break_that_has_come_is_believed_until_the_desk_goes_on_working(
    began: float, now: float, calls: list[tuple[float, float]]
):
    """An open desk in its break."""
    assert open_since(began, now) == calls


@pytest.mark.parametrize(
    ("began", "now", "calls"),
    [
        (235, 241, [NEXT_DAY_PART]),
        (235, 250, [(250, 500)]),
        (245, 246, [(246, 500)]),
        (490, 512, [(512, DAY_END)]),
    ],
    ids=["about to go", "stays", "opened after its hours", "the last one"],
)
def test_a_desk_that_is_open_outside_its_hours_stays(
    began: float, now: float, calls: list[tuple[float, float]]
):
    """Until the branch closes or its next shift begins."""
    assert open_since(began, now) == calls


def test_a_desk_is_expected_when_its_shift_begins():
    """Nobody has opened it yet."""
    assert absent_since(None, 20) == [(30, 120), (135, 240), NEXT_DAY_PART]


@pytest.mark.parametrize(
    ("now", "calls"),
    [
        (30, [(40, 120), (135, 240), NEXT_DAY_PART]),
        (39, [(40, 120), (135, 240), NEXT_DAY_PART]),
        (40, [NEXT_DAY_PART]),
        (130, [NEXT_DAY_PART]),
        (300, [NEXT_DAY_PART]),
        (410, []),
    ],
)
def test_who_is_late_is_waited_for_and_then_absent_for_the_shift(
    now: float, calls: list[tuple[float, float]]
):
    """Not promised for ever, nor again after a break; the next shift is another matter."""
    assert absent_since(None, now) == calls


@pytest.mark.parametrize(
    ("left", "now", "calls"),
    [
        (120, 121, [(135, 240), NEXT_DAY_PART]),
        (112, 115, [(135, 240), NEXT_DAY_PART]),
        (124, 130, [(139, 240), NEXT_DAY_PART]),
        (120, 136, [(145, 240), NEXT_DAY_PART]),
        (120, 145, [NEXT_DAY_PART]),
    ],
    ids=["on time", "early", "late", "late back", "not back"],
)
def test_a_pause_during_the_planned_one_ends_with_it(
    left: float, now: float, calls: list[tuple[float, float]]
):
    """It lasts its fifteen minutes, whenever it began."""
    assert absent_since(left, now) == calls


@pytest.mark.parametrize(("left", "now"), [(60, 61), (60, 125), (100, 125), (140, 141), (35, 36)])
def test_nobody_knows_when_an_unplanned_pause_ends(left: float, now: float):
    """Nothing before the next shift, although a break is planned for today."""
    assert absent_since(left, now) == [NEXT_DAY_PART]


def test_a_desk_that_closed_before_its_next_shift_is_expected_for_that():
    """Closed at the end of the morning."""
    assert absent_since(241, 300) == [NEXT_DAY_PART]
    assert absent_since(241, 402) == [(410, 500)]


def test_stretches_that_touch_are_one():
    """And empty ones are none."""
    assert merged([(5, 9), (1, 3), (3, 4), (8, 12), (20, 20)]) == ((1, 4), (5, 12))


@given(
    st.integers(0, 700),
    st.integers(0, 700),
    st.booleans(),
    st.lists(st.integers(0, 700), min_size=8, max_size=8, unique=True).map(sorted),
)
def test_whatever_the_plan_stretches_lie_ahead_in_order_and_apart(
    now: int, since: int, is_open: bool, at: list[int]
):
    """What the forecast is promised (State.desks); an open desk is known to call some time."""
    shifts = (
        Shift(((at[0], at[1]), (at[2], at[3]))),
        Shift(((at[4], at[5]), (at[6], at[7]))),
    )
    if is_open:
        calls = calls_of_open(shifts, now, began_s=since, grace_s=50, stays_until_s=now + 999)
    else:
        calls = calls_of_absent(shifts, now, left_s=since, grace_s=50)
    edges = [edge for stretch in calls for edge in stretch]

    assert edges == sorted(set(edges))
    assert all(now <= edge for edge in edges)
    assert is_open or all(now < start for start, _ in calls)
