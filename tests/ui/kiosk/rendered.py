"""Colours as they come out on the screen, from its pixels."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

SHARE_OF_A_GROUND = 0.1
"""Less of one colour is the edge of a letter, not what it stands on."""
EVERY_ROW = 3
"""One row of pixels in so many tells enough: letters are taller."""
LEAST_PIXELS = 6
"""Of a text in its own colour: the smallest, a dot between two languages, has more."""
_OPAQUE = 0xFF000000


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours, each 0xAARRGGBB (WCAG 2.x, relative luminance)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_contrast(picture: QImage, ink: QRectF, color: QColor) -> float:
    """Return the least contrast of a text against what is behind it, as painted.

    Args:
        ink: Where the letters are.
        color: Of the letters, as wished for.

    Returns:
        0 where nothing, or too little, of that colour is in its place: it is hidden or faded.
    """
    wished = color.rgb() | _OPAQUE
    pixels = Counter(_rows_between_letters(picture, ink, wished))
    if pixels.pop(wished, 0) < LEAST_PIXELS:
        return 0.0
    behind = pixels.total()
    grounds = [seen for seen, count in pixels.items() if count >= SHARE_OF_A_GROUND * behind]
    return min((contrast(wished, ground) for ground in grounds), default=0.0)


def _rows_between_letters(picture: QImage, place: QRectF, ink: int) -> Sequence[int]:
    """Return the pixels of a text from its first row to its last; what is above is no ground."""
    part = picture.copy(place.toAlignedRect()).convertToFormat(QImage.Format.Format_RGB32)
    rows = part.scaled(part.width(), max(1, part.height() // EVERY_ROW))  # picks, mixes nothing
    pixels, width = memoryview(rows.constBits()).cast("I").tolist(), rows.width()
    inked = [i for i, pixel in enumerate(pixels) if pixel == ink] or [0]
    return pixels[inked[0] // width * width : (inked[-1] // width + 1) * width]


def _luminance(color: int) -> float:
    red, green, blue = (_linear(color >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
