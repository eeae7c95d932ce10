"""A sheet that fills from top to bottom with marks, and their painting."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui.paper import fonts, sheet
from ui.paper.sheet import Sheet
from ui.paper.words import Words

Paint = Callable[[QPainter], None]

_PIN_GRID = 96
_PIN_STROKE = 6


@dataclass
class Page:
    """What is to be painted, with the height it has reached.

    Args:
        sheet: Its paper.
        is_mirrored: Whether it reads from right to left; x is then counted from the right.
    """

    sheet: Sheet
    is_mirrored: bool
    y: int = 0
    marks: list[Paint] = field(default_factory=list)

    @property
    def inner_width(self) -> int:
        """Width between the margins."""
        return self.sheet.width - 2 * self.sheet.dots(sheet.MARGIN)

    def down(self, length: float) -> None:
        """Leave room, given for 203 dpi."""
        self.y += self.sheet.dots(length)

    def rule(self, thickness: int) -> None:
        """Draw a line from margin to margin."""
        height = self.sheet.dots(thickness)
        self.marks.append(partial(_bar, QRectF(self._margin, self.y, self.inner_width, height)))
        self.y += height

    def bar(self, height: int, words: Words) -> None:
        """Draw white words on a black bar from margin to margin."""
        box = QRectF(self._margin, self.y, self.inner_width, height)
        self.marks += [partial(_bar, box), partial(_white, words, box)]
        self.y += height

    def words(self, words: Words, x: float, y: int) -> None:
        """Put a paragraph beside what is there."""
        left = self._left(x, words.width)
        self.marks.append(lambda painter: words.paint(painter, left, y))

    def number(self, letter: str, digits: str) -> None:
        """Put the ticket number over the whole width, letter and digits apart."""
        self.marks.append(partial(_number, self.sheet, letter, digits, self.y))
        ratio = self.sheet.number / sheet.NUMBER_SIZE
        self.y += round(sheet.NUMBER_HEIGHT * ratio)

    def pin(self, x: float, y: int) -> None:
        """Draw the picture of a place."""
        size = self.sheet.dots(sheet.PIN)
        self.marks.append(partial(_pin, QRectF(self._left(x, size), y, size, size)))

    def code(self, modules: list[list[bool]], x: float, y: int) -> None:
        """Draw a code, each module the same whole number of dots."""
        left = round(self._left(x, len(modules) * sheet.MODULE))
        self.marks.append(partial(_code, modules, left, y))

    @property
    def _margin(self) -> int:
        return self.sheet.dots(sheet.MARGIN)

    def _left(self, x: float, width: float) -> float:
        """Return where something begins, seen from the left."""
        return self.sheet.width - x - width if self.is_mirrored else x


def _bar(box: QRectF, painter: QPainter) -> None:
    painter.fillRect(box, Qt.GlobalColor.black)


def _white(words: Words, box: QRectF, painter: QPainter) -> None:
    painter.setPen(Qt.GlobalColor.white)
    words.paint(painter, box.x(), box.y() + (box.height() - words.height) / 2)
    painter.setPen(Qt.GlobalColor.black)


def _number(of: Sheet, letter: str, digits: str, y: int, painter: QPainter) -> None:
    size = of.number
    shapes = [fonts.shape(sign, size) for sign in letter + digits]
    steps = [shape.advance + sheet.TRACKING * size for shape in shapes]
    steps[len(letter) - 1] += sheet.LETTER_GAP * size
    x = (of.width - sum(steps)) / 2
    base = y + round(sheet.NUMBER_BASELINE * size / sheet.NUMBER_SIZE)
    for shape, step in zip(shapes, steps, strict=True):
        painter.fillPath(shape.outline.translated(x, base), QBrush(Qt.GlobalColor.black))
        x += step


def _pin(box: QRectF, painter: QPainter) -> None:
    """Draw the icon `pin`, its lines in a grid of 96."""
    path = QPainterPath(QPointF(48, 88))
    path.cubicTo(30, 66, 20, 52, 20, 38)
    path.arcTo(20, 10, 56, 56, 180, -180)
    path.cubicTo(76, 52, 66, 66, 48, 88)
    path.closeSubpath()
    path.addEllipse(QPointF(48, 38), 10, 10)
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / _PIN_GRID, box.height() / _PIN_GRID)
    pen = QPen(QColor(Qt.GlobalColor.black), _PIN_STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.restore()


def _code(modules: list[list[bool]], left: int, top: int, painter: QPainter) -> None:
    step = sheet.MODULE
    for y, row in enumerate(modules):
        for x, is_black in enumerate(row):
            if is_black:
                box = QRectF(left + x * step, top + y * step, step, step)
                painter.fillRect(box, Qt.GlobalColor.black)
