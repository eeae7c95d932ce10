"""The black dots of a mark, over the whole width of the paper, and their laying on a slip.

What stands on every slip is painted once: its dots are kept and laid down again.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.printing.raster import Raster, row_bytes


@dataclass(frozen=True, slots=True)
class Ink:
    """Rows of dots as in a raster, without blank ones above and below.

    Args:
        top: Where the first row stands, below the height at which the mark is put.
        rows: All rows one after the other, each as long as the paper is wide.
    """

    top: int
    rows: bytes


def painted(width: int, above: int, height: int, paint: Callable[[QPainter], None]) -> Ink:
    """Return what is painted around a height, which is 0 for the painter.

    Letters are drawn smooth and then parted into black and white at the middle: no grey and no
    pattern of dots, which a thermal head prints as a smudge.

    Args:
        width: Of the paper, in dots.
        above: So many rows above it may be black too.
        height: And so many from it downwards.
        paint: Its painting; the painter is antialiasing.
    """
    image = QImage(width, above + height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.translate(0, above)
    paint(painter)
    painter.end()
    length, rows = row_bytes(width), parted(image).rows
    first = (len(rows) - len(rows.lstrip(b"\0"))) // length
    end = -(-len(rows.rstrip(b"\0")) // length)
    return Ink(first - above, rows[first * length : end * length])


def parted(image: QImage) -> Raster:
    """Return the image with every dot either black or white; of these two Qt makes 1 the black."""
    mono = image.convertToFormat(
        QImage.Format.Format_Mono,
        Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither,
    )
    length, step = row_bytes(mono.width()), mono.bytesPerLine()
    dots = bytes(mono.constBits())
    if step != length:  # Qt ends each row at a whole word
        dots = b"".join(dots[y * step : y * step + length] for y in range(mono.height()))
    return Raster(mono.width(), mono.height(), dots)


def laid(width: int, height: int, marks: Iterable[tuple[int, Ink]]) -> Raster:
    """Return a paper of this size, in dots, with the ink of each mark from its height on."""
    length = row_bytes(width)
    paper = bytearray(length * height)
    for y, ink in marks:
        start = (y + ink.top) * length
        first = min(max(start, 0), len(paper))
        end = max(first, min(start + len(ink.rows), len(paper)))
        kept = ink.rows[first - start : end - start]
        both = int.from_bytes(paper[first:end]) | int.from_bytes(kept)
        paper[first:end] = both.to_bytes(len(kept))
    return Raster(width, height, bytes(paper))
