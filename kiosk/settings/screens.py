"""Can the words on a screen be read, and its buttons be hit, from where people stand?"""

from collections.abc import Iterator

from kiosk.domain.display_size import (
    LEAST_SIGN_MM,
    called_digit_mm,
    display_reach_m,
    least_diagonal_in,
)
from kiosk.domain.screen import TARGET_MM, Screen, kiosk_scale, target_px
from kiosk.settings.devices import make_screen
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake
from kiosk.settings.sections import Sections

PORTRAIT = (1080, 1920)
LANDSCAPE = (1358, 1080)
"""Room that the kiosk's pages need, in px of the reference screen (visual.md 2): a page in
landscape is as wide as 17 inches with 1280 x 1024, and as high as 21.5 with 1920 x 1080."""
LEAST_TARGET_PX = 96
"""The lowest button of the kiosk on the reference screen."""
_ROUNDING = 1.005
"""Half a percent: sizes of screens are sold in rounded inches."""


def screen_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield screens on which something is too small, with the distance that is possible."""
    for name, kiosk in sections.kiosks.items():
        if text := _kiosk_mistake(make_screen(kiosk.screen)):
            yield config.mistake(("kiosks", name, "screen"), text)
    for name, display in sections.displays.items():
        if text := _display_mistake(make_screen(display.screen)):
            yield config.mistake(("displays", name, "screen"), text)


def _kiosk_mistake(screen: Screen) -> str:
    """Return what is too small on a kiosk, or nothing."""
    nearest, farthest = kiosk_distances(screen)
    if screen.distance_m > farthest * _ROUNDING:
        possible = f"{farthest:.2f} m and less" if farthest >= nearest else "none on this screen"
        return f"the words do not fit when read from {screen.distance_m:g} m (possible: {possible})"
    if screen.distance_m * _ROUNDING < nearest:
        return (
            f"buttons would be smaller than {TARGET_MM:g} mm when made for {screen.distance_m:g} m"
            f" (possible: {nearest:.2f} m and more)"
        )
    return ""


def kiosk_distances(screen: Screen) -> tuple[float, float]:
    """Return the nearest and the farthest distance, m, for which the kiosk's pages can be made.

    Every size grows with the distance. Nearer, buttons are below 20 mm (K12); farther, the page
    does not fit.
    """
    scale = kiosk_scale(screen)
    width, height = PORTRAIT if screen.width_px < screen.height_px else LANDSCAPE
    room = min(screen.width_px / width, screen.height_px / height)
    nearest = screen.distance_m * target_px(screen) / (LEAST_TARGET_PX * scale)
    return nearest, screen.distance_m * room / scale


def _display_mistake(screen: Screen) -> str:
    """Return that a display cannot be read from its farthest seat, or nothing (D2)."""
    diagonal_in = least_diagonal_in(screen)
    if called_digit_mm(screen) * _ROUNDING < LEAST_SIGN_MM:
        return (
            f"called numbers would be lower than {LEAST_SIGN_MM:g} mm"
            f" (possible: a screen of {diagonal_in} inches and more)"
        )
    reach = display_reach_m(screen)
    if screen.distance_m <= reach * _ROUNDING:
        return ""
    return (
        f"the numbers cannot be read from {screen.distance_m:g} m"
        f" (possible: {reach:.2f} m and less, or a screen of {diagonal_in} inches and more)"
    )
