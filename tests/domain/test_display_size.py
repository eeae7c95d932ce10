"""How large a display's letters come out, and from how far they can be read (D2, D9)."""

import pytest

from kiosk.domain.display_size import display_reach_m, display_scale
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
    """184 px on 1080p (D2); more pixels on the same glass make it no larger."""
    assert display_reach_m(screen) == pytest.approx(5.08, abs=0.01)
