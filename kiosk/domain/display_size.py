"""How large a display's letters come out on its screen, and how far they reach (D2, D9)."""

from kiosk.domain.screen import Screen, readable_from_m

REFERENCE_PX = (1920, 1080)
"""The screen of visual.md 9, the longer side first; portrait is the same turned."""
LIST_NUMBER_PX = 184
"""On the reference screen: the smallest number and desk."""


def display_scale(width_px: float, height_px: float) -> float:
    """Return the factor on every display size; 1 on the reference screen, 2 in 4K."""
    long, short = REFERENCE_PX
    if height_px > width_px:
        return min(width_px / short, height_px / long)
    return min(width_px / long, height_px / short)


def display_reach_m(screen: Screen) -> float:
    """Return the distance, m, from which every number on this screen can be read.

    The other words subtend 20 minutes of arc from there.
    """
    return readable_from_m(
        screen, LIST_NUMBER_PX * display_scale(screen.width_px, screen.height_px)
    )
