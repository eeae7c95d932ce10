"""A contact sheet: many pictures small on one, each with its name."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from ui.bridge.fonts import FAMILY
from ui.tour.stage import Picture

WIDTH_PX = 3000
"""Of a sheet: large enough to read the names, small enough for any viewer."""
SMALL_PX = 330
"""About the side of a small picture, were it square."""
MARGIN_PX, NAME_PX, HEAD_PX = 24, 36, 72
GROUND, INK = Qt.GlobalColor.white, Qt.GlobalColor.black


def made_small(picture: Picture) -> Picture:
    """Return a picture as it is on a sheet."""
    size = picture.image.size()
    factor = SMALL_PX / (size.width() * size.height()) ** 0.5
    smooth = Qt.TransformationMode.SmoothTransformation
    small = picture.image.scaled(size * factor, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return Picture(picture.name, small)


def contact_sheet(title: str, pictures: Sequence[Picture]) -> Picture:
    """Return small pictures side by side, in rows, their names below them.

    Args:
        title: Above them, and the name of the sheet.
        pictures: At least one, all of one size, as made_small() returns them.
    """
    cell = pictures[0].image.size() + QSize(MARGIN_PX, MARGIN_PX + NAME_PX)
    across = min(len(pictures), max(1, (WIDTH_PX - MARGIN_PX) // cell.width()))
    rows = -(-len(pictures) // across)
    size = QSize(across * cell.width() + MARGIN_PX, rows * cell.height() + MARGIN_PX + HEAD_PX)
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    painter.setPen(INK)
    _write(painter, QRect(MARGIN_PX, 0, size.width() - 2 * MARGIN_PX, HEAD_PX), title, 40)
    for i, picture in enumerate(pictures):
        x = MARGIN_PX + i % across * cell.width()
        y = HEAD_PX + i // across * cell.height()
        painter.drawImage(x, y, picture.image)
        painter.drawRect(QRect(x, y, picture.image.width(), picture.image.height()))
        name = QRect(x, y + picture.image.height(), cell.width() - MARGIN_PX, NAME_PX)
        _write(painter, name, picture.name, 22)
    painter.end()
    return Picture(title, sheet)


def _write(painter: QPainter, place: QRect, text: str, px: int) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(px)
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
