"""Texts of a slip broken into lines that fit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from ui.paper import fonts
from ui.paper.sheet import Type

_AT_WORDS = QTextOption.WrapMode.WordWrap
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_KEPT = 1024  # paragraphs whose lines are known: those of an office, in each size that was tried
_SHORT_WORD = re.compile(r"(?<![^\s\N{NO-BREAK SPACE}])(\w{1,2}) ")


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph broken into lines: values only, so that any thread may keep and paint it.

    Args:
        text: With no-break spaces after words of one or two letters.
        type: How large it is drawn.
        script: Its letters.
        width: Room it has, in dots.
        align: At which end of that room its lines stand.
        right_to_left: How it reads.
        is_torn: Whether a word had to be broken.
        lines: How many it takes.
        ink_width: Width of the longest, in dots.
    """

    text: str
    type: Type
    script: fonts.Script
    width: float
    align: Qt.AlignmentFlag
    right_to_left: bool
    is_torn: bool = False
    lines: int = 0
    ink_width: float = 0.0

    @property
    def line_height(self) -> int:
        """Height of each line box in dots."""
        grown = fonts.ARABIC_SCALE if self.script is fonts.Script.ARABIC else 1
        return round(self.type.line * grown)

    @property
    def height(self) -> int:
        """Height of all its line boxes."""
        return self.lines * self.line_height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines into their boxes, from this corner downwards."""
        layout = _layout(self)
        _break(layout, self.width, _ANYWHERE if self.is_torn else _AT_WORDS)
        below = fonts.baseline(replace(self.type, line=self.line_height))
        for number, line in enumerate(_lines(layout)):
            top = y + number * self.line_height + below - line.ascent()
            line.draw(painter, QPointF(x, top - line.position().y()))


@lru_cache(maxsize=_KEPT)
def broken(
    text: str,
    of: Type,
    width: float,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    right_to_left: bool = False,
) -> Words:
    """Break a text into lines of this width; no line ends with a word of one or two letters."""
    bound = _SHORT_WORD.sub("\\1\N{NO-BREAK SPACE}", text)
    words = Words(bound, of, fonts.script(text), width, align, right_to_left)
    return _broken_at(words, _layout(words), width)


@lru_cache(maxsize=_KEPT)
def balanced(words: Words) -> Words:
    """Return a paragraph of as many lines, as narrow as it can be: no last line of one word."""
    if words.lines == 1:
        return words
    layout, narrower = _layout(words), words
    while True:
        tried = _broken_at(words, layout, narrower.ink_width - 1)
        if tried.lines > words.lines or tried.is_torn:
            return narrower
        narrower = tried


def _layout(words: Words) -> QTextLayout:
    """Return the shaped letters of a paragraph, not yet broken into lines."""
    layout = QTextLayout(words.text)
    layout.setFont(fonts.font(words.type, words.script))
    option = QTextOption(words.align | Qt.AlignmentFlag.AlignAbsolute)
    rightwards, leftwards = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    option.setTextDirection(leftwards if words.right_to_left else rightwards)
    layout.setTextOption(option)
    return layout


def _broken_at(words: Words, layout: QTextLayout, width: float) -> Words:
    """Break its text into lines of this width, inside a word only if it has no room on one."""
    _break(layout, width, _AT_WORDS)
    if is_torn := _ink_width(layout) > width:
        _break(layout, width, _ANYWHERE)
    ink_width, lines = _ink_width(layout), layout.lineCount()
    return replace(words, width=width, is_torn=is_torn, lines=lines, ink_width=ink_width)


def _break(layout: QTextLayout, width: float, wrap: QTextOption.WrapMode) -> None:
    option = layout.textOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()


def fitting(types: Sequence[Type], texts: Sequence[str], width: float, lines: int) -> Type:
    """Return the first type in which each text takes so many lines at most, else the last."""
    for of in types[:-1]:
        if all(_fits(broken(text, of, width), lines) for text in texts):
            return of
    return types[-1]


def _fits(words: Words, lines: int) -> bool:
    """Tell whether a text has so few lines and no word broken to get there."""
    return words.lines <= lines and not words.is_torn


def _ink_width(layout: QTextLayout) -> float:
    return max((line.naturalTextWidth() for line in _lines(layout)), default=0.0)


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]
