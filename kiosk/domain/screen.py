"""How large letters must be on a screen (K10, K12, D2)."""

import math
from dataclasses import dataclass

LEGIBLE_DEG = 0.7
"""Height of a capital at the eye (EN 301 549 5.1.4)."""
CAP_HEIGHT_EM = 0.68
"""Of Titillium Web Bold; visual.md 2 rounds its 0.692 down to be safe."""
TARGET_MM = 20.0
"""Least side of a touch target (K12)."""
KIOSK_LEAST_PX = 43.5
"""The smallest text of the kiosk on the reference screen, before rounding."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen and its viewer.

    Args:
        diagonal_in: Inches.
        width_px: As mounted: smaller than the height in portrait.
        height_px: As mounted.
        distance_m: Of the farthest person who must read it, metres.
    """

    diagonal_in: float
    width_px: int
    height_px: int
    distance_m: float


def mm_per_px(screen: Screen) -> float:
    """Return the size of a pixel in millimetres."""
    return screen.diagonal_in * 25.4 / math.hypot(screen.width_px, screen.height_px)


def least_capital_mm(distance_m: float) -> float:
    """Return the height of a capital, mm, that subtends 0.7 degrees at this distance."""
    return 2 * distance_m * 1000 * math.tan(math.radians(LEGIBLE_DEG / 2))


def least_font_px(screen: Screen) -> float:
    """Return the smallest font size, px, that can be read from the screen's distance."""
    return least_capital_mm(screen.distance_m) / mm_per_px(screen) / CAP_HEIGHT_EM


def readable_from_m(screen: Screen, font_px: float) -> float:
    """Return the distance, m, from which capitals of this font subtend 0.7 degrees."""
    capital_mm = font_px * CAP_HEIGHT_EM * mm_per_px(screen)
    return capital_mm / (2 * math.tan(math.radians(LEGIBLE_DEG / 2))) / 1000


def kiosk_scale(screen: Screen) -> float:
    """Return the factor on every kiosk size of visual.md 2; 1 on the reference screen."""
    return least_font_px(screen) / KIOSK_LEAST_PX


def target_px(screen: Screen) -> float:
    """Return the least side of a touch target in px."""
    return TARGET_MM / mm_per_px(screen)
