"""A sheet that fills from top to bottom with marks, and their ink."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.printing.raster import row_bytes
from ui.paper import fonts, sheet
from ui.paper.ink import Ink, painted
from ui.paper.sheet import Sheet
from ui.paper.words import Words

_PIN_GRID = 96
_PIN_STROKE = 6

# Ink that is kept, at most 3 KB for a line of text and 12 for a sign of the number: all that an
# office prints in its languages from day to day, apart from times.
_KEPT_WORDS = 512
_KEPT_SIGNS = 128


@dataclass
class Page:
    """The ink of each mark and where it stands, with the height the page has reached.

    Args:
        sheet: Its paper.
        is_mirrored: Whether it reads from right to left; x is then counted from the right.
    """

    sheet: Sheet
    is_mirrored: bool
    y: int = 0
    marks: list[tuple[int, Ink]] = field(default_factory=list)

    @property
    def inner_width(self) -> int:
        """Width between the margins."""
        return self.sheet.width - 2 * self.sheet.dots(sheet.MARGIN)

    def down(self, length: float) -> None:
        """Leave room, given for 203 dpi."""
        self.y += self.sheet.dots(length)

    def rule(self, thickness: int) -> None:
        """Draw a line from margin to margin."""
        self._put_bar(self.sheet.dots(thickness))

    def bar(self, height: int, words: Words) -> None:
        """Draw white words on a black bar from margin to margin."""
        self._put_bar(height, words)

    def _put_bar(self, height: int, words: Words | None = None) -> None:
        ink = _bar(self.sheet.width, self._margin, self.inner_width, height, words)
        self.marks.append((self.y, ink))
        self.y += height

    def words(self, words: Words, x: float, y: int) -> None:
        """Put a paragraph beside what is there."""
        self.marks.append((y, _words(self.sheet.width, words, self._left(x, words.width))))

    def number(self, letter: str, digits: str) -> None:
        """Put the ticket number over the whole width, letter and digits apart."""
        size = self.sheet.number
        signs = letter + digits
        steps = [fonts.shape(sign, size).advance + sheet.TRACKING * size for sign in signs]
        if letter:
            steps[len(letter) - 1] += sheet.LETTER_GAP * size
        x = (self.sheet.width - sum(steps)) / 2
        base = self.y + round(sheet.NUMBER_BASELINE * size / sheet.NUMBER_SIZE)
        for sign, step in zip(signs, steps, strict=True):
            self.marks.append((base, _sign(self.sheet.width, sign, size, x)))
            x += step
        self.y += round(sheet.NUMBER_HEIGHT * size / sheet.NUMBER_SIZE)

    def pin(self, x: float, y: int) -> None:
        """Draw the picture of a place."""
        size = self.sheet.dots(sheet.PIN)
        self.marks.append((y, _pin(self.sheet.width, self._left(x, size), size)))

    def code(self, modules: list[list[bool]], x: float, y: int) -> None:
        """Draw a code, each module the same whole number of dots."""
        left = round(self._left(x, len(modules) * sheet.MODULE))
        self.marks.append((y, _code(self.sheet.width, modules, left)))

    @property
    def _margin(self) -> int:
        return self.sheet.dots(sheet.MARGIN)

    def _left(self, x: float, width: float) -> float:
        """Return where something begins, seen from the left."""
        return self.sheet.width - x - width if self.is_mirrored else x


@lru_cache(maxsize=32)
def _bar(paper: int, left: int, width: int, height: int, words: Words | None) -> Ink:
    """Paint a bar, and words in the middle of its height if there are any."""

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(left, 0, width, height), Qt.GlobalColor.black)
        if words:
            painter.setPen(Qt.GlobalColor.white)
            words.paint(painter, left, (height - words.height) / 2)

    return painted(paper, 0, height, paint)


@lru_cache(maxsize=_KEPT_WORDS)
def _words(paper: int, words: Words, x: float) -> Ink:
    """Paint a paragraph; accents and tails may reach out of its lines."""
    beyond = words.line_height // 3
    return painted(paper, beyond, words.height + beyond, lambda painter: words.paint(painter, x, 0))


@lru_cache(maxsize=_KEPT_SIGNS)
def _sign(paper: int, sign: str, size: int, x: float) -> Ink:
    """Paint a letter or digit of the number, its base line at height 0."""
    outline = fonts.shape(sign, size).outline.translated(x, 0)
    box = outline.boundingRect()
    above, below = ceil(-box.top()) + 1, ceil(box.bottom()) + 1
    return painted(
        paper, above, below, lambda painter: painter.fillPath(outline, Qt.GlobalColor.black)
    )


@lru_cache(maxsize=4)
def _pin(paper: int, left: float, size: int) -> Ink:
    """Paint the icon `pin`, its lines in a grid of 96."""
    path = QPainterPath(QPointF(48, 88))
    path.cubicTo(30, 66, 20, 52, 20, 38)
    path.arcTo(20, 10, 56, 56, 180, -180)
    path.cubicTo(76, 52, 66, 66, 48, 88)
    path.closeSubpath()
    path.addEllipse(QPointF(48, 38), 10, 10)
    pen = QPen(QColor(Qt.GlobalColor.black), _PIN_STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def paint(painter: QPainter) -> None:
        painter.translate(left, 0)
        painter.scale(size / _PIN_GRID, size / _PIN_GRID)
        painter.strokePath(path, pen)

    return painted(paper, 0, size, paint)


def _code(paper: int, modules: list[list[bool]], left: int) -> Ink:
    """Return the dots of a code, from its modules alone: it is another on every slip."""
    white, black = "0" * sheet.MODULE, "1" * sheet.MODULE
    beside = paper - left - len(modules) * sheet.MODULE
    rows = bytearray()
    for line in modules:
        dots = int("".join(black if module else white for module in line), 2) << beside
        rows += dots.to_bytes(row_bytes(paper)) * sheet.MODULE
    return Ink(0, bytes(rows))
