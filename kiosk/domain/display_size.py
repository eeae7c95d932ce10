"""How large a display's letters come out on its screen, and how far they reach (D2, D9)."""

import math

from kiosk.domain.screen import CAP_HEIGHT_EM, Screen, mm_per_px, readable_from_m

DIGIT_HEIGHT_EM = 0.66
"""Of Titillium Web, from the foot of a 4 or 7 to its top: the digits are lower than capitals."""

REFERENCE_PX = (1920, 1080)
"""The screen of visual.md 9, the longer side first; portrait is the same turned."""
LIST_NUMBER_PX = 188
"""On the reference screen: the smallest number and desk. visual.md 3 has 184, with which capitals
subtend 0.7 degrees at five metres, but digits 0.69 (D2)."""
CALLED_NUMBER_PX = 290
"""On the reference screen: the smallest number and desk of a call that is large."""
LEAST_SIGN_MM = 51.0
"""Characters of a sign that hangs above people's heads, however near (ADA 703.5.5). Its step of
3.2 mm for each 305 mm beyond 4.57 m asks for less than the 0.7 degrees of `display_reach_m`."""


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
    digits_px = LIST_NUMBER_PX * display_scale(screen.width_px, screen.height_px) * DIGIT_HEIGHT_EM
    return readable_from_m(screen, digits_px / CAP_HEIGHT_EM)


def called_digit_mm(screen: Screen) -> float:
    """Return the height, mm, of the digits of a call that is large."""
    scale = display_scale(screen.width_px, screen.height_px)
    return CALLED_NUMBER_PX * scale * DIGIT_HEIGHT_EM * mm_per_px(screen)


def least_diagonal_in(screen: Screen) -> int:
    """Return the diagonal, whole inches, that a screen of this shape needs for its distance."""
    for_distance = screen.distance_m / display_reach_m(screen)
    for_sign = LEAST_SIGN_MM / called_digit_mm(screen)
    return math.ceil(screen.diagonal_in * max(for_distance, for_sign))
