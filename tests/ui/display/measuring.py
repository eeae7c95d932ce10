"""What a picture of the display holds, pixel by pixel."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

PIXEL_BYTES = 4


def capital_px(picture: QImage, item: QQuickItem) -> int:
    """Return the height of what is drawn of a text, px; rows that are half ink do not count."""
    ink = _bytes(item.property("color"))
    rows = [y for y, row in enumerate(_rows(picture, item)) if ink in row]
    assert rows, f"nothing of {item.property('text')!r} can be seen"
    return rows[-1] - rows[0] + 1


def contrast(picture: QImage, item: QQuickItem) -> float:
    """Return the contrast of a text with the ground it stands on (WCAG 2.2, 1.4.3)."""
    pixels = Counter(pixel for row in _rows(picture, item) for pixel in row)
    ink = _bytes(item.property("color"))
    assert ink in pixels, f"nothing of {item.property('text')!r} can be seen"
    ground = next(pixel for pixel, _ in pixels.most_common() if pixel != ink)
    one, other = sorted((_luminance(ink), _luminance(ground)))
    return (other + 0.05) / (one + 0.05)


def _rows(picture: QImage, item: QQuickItem) -> Iterator[list[bytes]]:
    """Yield the pixels of an item's place, row by row."""
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
    part = picture.copy(place.intersected(QRect(0, 0, picture.width(), picture.height())))
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(part.constBits())
    for start in range(0, len(data), part.bytesPerLine()):
        row = data[start : start + PIXEL_BYTES * part.width()]
        yield [row[at : at + PIXEL_BYTES] for at in range(0, len(row), PIXEL_BYTES)]


def _bytes(colour: QColor) -> bytes:
    """Return a colour as a pixel holds it."""
    return bytes((colour.blue(), colour.green(), colour.red(), 255))


def _luminance(pixel: bytes) -> float:
    """Return the relative luminance of a pixel."""
    blue, green, red = (_linear(value / 255) for value in pixel[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
