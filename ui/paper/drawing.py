"""A slip drawn as the black and white picture that is printed."""

from PySide6.QtGui import QImage

from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from ui.paper import fonts
from ui.paper.arrangement import arranged
from ui.paper.ink import laid

_BLACK = 0xFF000000
_WHITE = 0xFFFFFFFF


def draw(slip: Slip, width_dots: int) -> Raster:
    """Draw a slip for paper that is this many dots wide; works in any thread.

    Raises:
        ValueError: There is no layout for that width.
    """
    fonts.load()
    page = arranged(slip, width_dots)
    return laid(width_dots, page.y, page.marks)


def to_image(raster: Raster) -> QImage:
    """Return a raster as an image for the screen."""
    length = row_bytes(raster.width)
    image = QImage(raster.rows, raster.width, raster.height, length, QImage.Format.Format_Mono)
    image.setColorTable([_WHITE, _BLACK])
    return image.copy()  # so that it owns its dots
