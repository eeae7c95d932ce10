"""How large a display's letters come out, and from how far they can be read (D2, D9)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.display_size import (
    LEAST_SIGN_MM,
    called_digit_mm,
    display_reach_m,
    display_scale,
    least_diagonal_in,
)
from kiosk.domain.screen import Screen


@pytest.mark.parametrize(
    ("width_px", "height_px", "scale"),
    [
        pytest.param(1920, 1080, 1, id="the reference screen"),
        pytest.param(1080, 1920, 1, id="the same in portrait"),
        pytest.param(3840, 2160, 2, id="4K"),
        pytest.param(2160, 3840, 2, id="4K in portrait"),
        pytest.param(1280, 1024, 2 / 3, id="too narrow: the width decides"),
        pytest.param(2560, 1080, 1, id="too wide: the height decides"),
        pytest.param(1024, 1280, 2 / 3, id="portrait, too short"),
        pytest.param(810, 1920, 3 / 4, id="portrait, too narrow"),
    ],
)
def test_a_display_is_drawn_as_large_as_fits_both_ways(width_px: int, height_px: int, scale: float):
    """The layout of visual.md 9 grows until it meets the nearer edge."""
    assert display_scale(width_px, height_px) == pytest.approx(scale)


@pytest.mark.parametrize(
    "screen",
    [Screen(43, 1920, 1080, 5), Screen(43, 1080, 1920, 5), Screen(43, 3840, 2160, 5)],
    ids=["1080p", "portrait", "4K"],
)
def test_a_43_inch_display_reaches_five_metres(screen: Screen):
    """188 px on 1080p (D2); more pixels on the same glass make it no larger."""
    assert display_reach_m(screen) == pytest.approx(5.04, abs=0.01)


@given(
    diagonal=st.floats(20, 98),
    distance=st.floats(0.5, 12),
    size=st.sampled_from([(1920, 1080), (1080, 1920), (3840, 2160), (1280, 1024)]),
)
def test_the_screen_that_would_be_possible_is_possible(
    diagonal: float, distance: float, size: tuple[int, int]
):
    """And one that is two inches smaller is not."""
    wished = Screen(diagonal, *size, distance)
    possible = replace(wished, diagonal_in=least_diagonal_in(wished))
    smaller = replace(possible, diagonal_in=possible.diagonal_in - 2)

    assert display_reach_m(possible) >= distance
    assert called_digit_mm(possible) >= LEAST_SIGN_MM
    assert display_reach_m(smaller) < distance or called_digit_mm(smaller) < LEAST_SIGN_MM


@given(diagonal=st.floats(20, 98), distance=st.floats(0.5, 30))
def test_what_can_be_read_at_all_keeps_the_sign_table_too(diagonal: float, distance: float):
    """51 mm up to 4.57 m, and 3.2 mm for each 305 mm beyond (ADA 703.5.5)."""
    screen = Screen(diagonal, 1920, 1080, distance)
    steps = -(-max(0, distance - 4.57) // 0.305)

    is_readable = distance <= display_reach_m(screen) and called_digit_mm(screen) >= LEAST_SIGN_MM
    assert not is_readable or called_digit_mm(screen) >= LEAST_SIGN_MM + 3.2 * steps
