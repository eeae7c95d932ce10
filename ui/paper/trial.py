"""The slip that tries a printer: a frame, rulers, lines of each strength, and a code."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.domain.printer_profile import MM_PER_INCH
from kiosk.printing.raster import Raster
from ui.paper import fonts, sheet
from ui.paper.code import modules
from ui.paper.ink import parted
from ui.paper.sheet import BOLD, SEMI_BOLD, Type

FRAME = 2
"""Dots of the first and the last column: a head or a paper that is too narrow loses them."""
TICK_MM = (1.5, 2.5, 4.0)
"""Length of the strokes at each, each fifth and each tenth millimetre."""
LINES = (1, 2, 3, 4)
"""Dots; a head that is worn out loses the thin ones first."""
BAR = 48
"""Rows of full black: what a weak supply prints in stripes."""
INSET = 48
"""From the edge to what stands between the rulers."""
GAP = 18
_TITLE = Type(44, 52, BOLD)
_TEXT = Type(30, 38, SEMI_BOLD)
_RULER = Type(24, 28, SEMI_BOLD)


def trial_slip(width_dots: int, dpi: int, lines: Sequence[str], code: str) -> Raster:
    """Draw it; the rulers show millimetres across and along, if the printer is what it seems.

    Args:
        dpi: Dots an inch of the head, and of the paper's steps.
        lines: What stands on it, the title first; one that is too long is shortened in its middle.
        code: At most 42 bytes.
    """
    fonts.load()
    of_code = modules(code)
    code_size = len(of_code) * sheet.MODULE
    text_height = _TITLE.line + (len(lines) - 1) * _TEXT.line
    top = round(TICK_MM[-1] * dpi / MM_PER_INCH) + _RULER.line + GAP
    height = top + text_height + GAP + code_size + 2 * GAP + BAR + GAP + _lines_height() + GAP
    image = QImage(width_dots, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _frame(painter, width_dots, height)
    _across(painter, width_dots, dpi)
    _along(painter, height, dpi)
    y = _words(painter, lines, width_dots, top) + GAP
    _code(painter, of_code, y)
    _strengths(painter, width_dots, y + code_size + 2 * GAP)
    painter.end()
    return parted(image)


def _fill(painter: QPainter, x: float, y: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(round(x), round(y), width, height), Qt.GlobalColor.black)


def _frame(painter: QPainter, width: int, height: int) -> None:
    _fill(painter, 0, 0, FRAME, height)
    _fill(painter, width - FRAME, 0, FRAME, height)
    _fill(painter, 0, 0, width, FRAME)
    _fill(painter, 0, height - FRAME, width, FRAME)


def _tick(mm: int) -> float:
    """Return how long the stroke at a millimetre is."""
    short, middle, long = TICK_MM
    return long if mm % 10 == 0 else middle if mm % 5 == 0 else short


def _across(painter: QPainter, width: int, dpi: int) -> None:
    a_mm = dpi / MM_PER_INCH
    painter.setFont(fonts.font(_RULER))
    for mm in range(1, int(width / a_mm) + 1):
        _fill(painter, mm * a_mm, 0, FRAME, _tick(mm) * a_mm)
        if mm % 10 == 0 and mm * a_mm + INSET < width:
            box = QRectF(mm * a_mm - INSET, TICK_MM[-1] * a_mm, 2 * INSET, _RULER.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(mm))


def _along(painter: QPainter, height: int, dpi: int) -> None:
    a_mm = dpi / MM_PER_INCH
    for mm in range(1, int(height / a_mm) + 1):
        _fill(painter, 0, mm * a_mm, _tick(mm) * a_mm, FRAME)


def _words(painter: QPainter, lines: Sequence[str], width: int, y: int) -> int:
    """Write the lines and return where they end."""
    for number, line in enumerate(lines):
        of = _TEXT if number else _TITLE
        painter.setFont(fonts.font(of))
        box = QRectF(INSET, y, width - INSET - GAP, of.line)
        shown = painter.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideMiddle, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        y += of.line
    return y


def _code(painter: QPainter, of_code: list[list[bool]], top: int) -> None:
    step = sheet.MODULE
    for y, row in enumerate(of_code):
        for x, is_black in enumerate(row):
            if is_black:
                _fill(painter, INSET + x * step, top + y * step, step, step)


def _lines_height() -> int:
    return sum(thickness + GAP for thickness in LINES)


def _strengths(painter: QPainter, width: int, y: int) -> None:
    _fill(painter, INSET, y, width - INSET - GAP, BAR)
    y += BAR + GAP
    for thickness in LINES:
        _fill(painter, INSET, y, width - INSET - GAP, thickness)
        y += thickness + GAP
