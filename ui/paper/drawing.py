"""A slip drawn as the black and white picture that is printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Fact, Slip
from ui.paper import fonts
from ui.paper.arrangement import arranged

_BLACK = 0xFF000000
_WHITE = 0xFFFFFFFF


def draw(slip: Slip, width_dots: int) -> Raster:
    """Draw a slip for paper that is this many dots wide; works in any thread.

    Letters are drawn smooth and then parted into black and white at the middle: no grey and no
    pattern of dots, which a thermal head prints as a smudge.

    Raises:
        ValueError: There is no layout for that width.
    """
    fonts.load()
    page = arranged(slip, width_dots)
    image = QImage(width_dots, page.y, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for paint in page.marks:
        paint(painter)
    painter.end()
    return parted(image)


def to_image(raster: Raster) -> QImage:
    """Return a raster as an image for the screen."""
    length = row_bytes(raster.width)
    image = QImage(raster.rows, raster.width, raster.height, length, QImage.Format.Format_Mono)
    image.setColorTable([_WHITE, _BLACK])
    return image.copy()  # so that it owns its dots


def warm_up(width_dots: int) -> None:
    """Draw once what takes long the first time: fonts of each script, and the code."""
    for language, word in (("it", "Attesa"), ("ar", "انتظار"), ("uk", "Очікування")):
        fact = Fact((word,), ("0",))
        slip = Slip((language,), (word,), "01/01/2026 10:00", "A", "001", (word,), (fact,))
        draw(slip, width_dots)


def parted(image: QImage) -> Raster:
    """Return the image with every dot either black or white; of these two Qt makes 1 the black."""
    mono = image.convertToFormat(
        QImage.Format.Format_Mono,
        Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither,
    )
    length, step = row_bytes(mono.width()), mono.bytesPerLine()
    dots = bytes(mono.constBits())
    rows = b"".join(dots[y * step : y * step + length] for y in range(mono.height()))
    return Raster(mono.width(), mono.height(), rows)
