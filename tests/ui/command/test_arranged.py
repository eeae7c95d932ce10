"""Where the demo's windows go."""

from itertools import combinations

import pytest

from ui.command.arranged import TITLE_BAR, Scaled, arranged
from ui.command.window_place import WindowPlace

SCREENS = [
    WindowPlace(0, 0, 1920, 1080),
    WindowPlace(0, 0, 1366, 768),
    WindowPlace(64, 28, 2496, 1412),
    WindowPlace(0, 0, 1280, 1024),
    WindowPlace(0, 0, 1080, 1920),
]


def on_screen(window: Scaled) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom in pixels of the screen, title bar included."""
    place, factor = window.place, window.factor
    left, top = place.x * factor, place.y * factor
    return left, top - TITLE_BAR, left + place.width * factor, top + place.height * factor


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_all_five_windows_fit_side_by_side(screen: WindowPlace):
    """Each is on the screen as a whole, and none covers another."""
    windows = arranged(screen)
    assert set(windows) == {"kiosk", "display", "desk", "reception", "pretend"}
    places = [on_screen(window) for window in windows.values()]

    for left, top, right, bottom in places:
        assert screen.x - 2 <= left < right <= screen.x + screen.width + 2
        assert screen.y - 2 <= top < bottom <= screen.y + screen.height + 2
    for one, other in combinations(places, 2):
        aside = one[2] <= other[0] + 2 or other[2] <= one[0] + 2
        stacked = one[3] <= other[1] + 2 or other[3] <= one[1] + 2
        assert aside or stacked


def test_on_a_usual_screen_everything_can_be_read():
    """The least factor of each on 1920 by 1080."""
    windows = arranged(SCREENS[0])

    assert windows["kiosk"].factor > 0.5
    assert windows["display"].factor > 0.5
    assert windows["reception"].factor > 0.48
    assert windows["pretend"].factor > 0.8
