"""Texts of a slip broken into lines that fit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from ui.paper import fonts
from ui.paper.sheet import Type

_AT_WORDS = QTextOption.WrapMode.WordWrap
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_SHORT_WORD = re.compile(r"(?<![^\s\N{NO-BREAK SPACE}])(\w{1,2}) ")


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph with its lines, ready to be painted.

    Args:
        layout: Keeps the shaped letters.
        type: How large it is drawn.
        line_height: Of each line box in dots.
        width: Room it has, in dots.
    """

    layout: QTextLayout
    type: Type
    line_height: int
    width: float

    @property
    def height(self) -> int:
        """Height of all its line boxes."""
        return self.layout.lineCount() * self.line_height

    @property
    def ink_width(self) -> float:
        """Width of its longest line."""
        return _ink_width(self.layout)

    @property
    def is_torn(self) -> bool:
        """Whether a word had to be broken."""
        return self.layout.textOption().wrapMode() is not _AT_WORDS

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines into their boxes, from this corner downwards."""
        below = fonts.baseline(replace(self.type, line=self.line_height))
        for number, line in enumerate(_lines(self.layout)):
            top = y + number * self.line_height + below - line.ascent()
            line.draw(painter, QPointF(x, top - line.position().y()))


def broken(
    text: str,
    of: Type,
    width: float,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    right_to_left: bool = False,
) -> Words:
    """Break a text into lines of this width; no line ends with a word of one or two letters."""
    script = fonts.script(text)
    layout = QTextLayout(_SHORT_WORD.sub("\\1\N{NO-BREAK SPACE}", text))
    layout.setFont(fonts.font(of, script))
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    layout.setTextOption(option)
    _lay_out(layout, width)
    grown = fonts.ARABIC_SCALE if script is fonts.Script.ARABIC else 1
    return Words(layout, of, round(of.line * grown), width)


def _rebroken(words: Words, width: float) -> Words:
    """Break the same text into lines of another width."""
    layout = QTextLayout(words.layout.text())
    layout.setFont(words.layout.font())
    layout.setTextOption(words.layout.textOption())
    _lay_out(layout, width)
    return replace(words, layout=layout, width=width)


def _lay_out(layout: QTextLayout, width: float, wrap: QTextOption.WrapMode = _AT_WORDS) -> None:
    """Break into lines at words; inside a word only if it has no room on a line of its own."""
    option = layout.textOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    if wrap is _AT_WORDS and _ink_width(layout) > width:
        _lay_out(layout, width, _ANYWHERE)


def balanced(words: Words) -> Words:
    """Return a paragraph of as many lines, as narrow as it can be: no last line of one word."""
    lines = words.layout.lineCount()
    narrower = words
    while lines > 1:
        tried = _rebroken(narrower, narrower.ink_width - 1)
        if tried.layout.lineCount() > lines or tried.is_torn:
            break
        narrower = tried
    return narrower


def fitting(types: Sequence[Type], texts: Sequence[str], width: float, lines: int) -> Type:
    """Return the first type in which each text takes so many lines at most, else the last."""
    for of in types[:-1]:
        if all(_fits(broken(text, of, width), lines) for text in texts):
            return of
    return types[-1]


def _fits(words: Words, lines: int) -> bool:
    """Tell whether a text has so few lines and no word broken to get there."""
    return words.layout.lineCount() <= lines and not words.is_torn


def _ink_width(layout: QTextLayout) -> float:
    return max((line.naturalTextWidth() for line in _lines(layout)), default=0.0)


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]
