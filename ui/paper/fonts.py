"""The letters of a slip: bundled fonts, the same on every machine."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import floor
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath, QRawFont

from ui.paper.sheet import Type

_FOLDER = Path(__file__).parents[2] / "assets" / "fonts"
_TITILLIUM = "Titillium Web"
_NOTO = "Noto Sans"
_NOTO_ARABIC = "Noto Sans Arabic"

# Its letters are small in their em: drawn at 1.2 they look as tall as the others.
ARABIC_SCALE = 1.2
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_NOT_LATIN = re.compile("[^\u0000-\u024f\u2000-\u20cf]")


class Script(Enum):
    """In which letters a text is written, as far as the fonts differ."""

    LATIN = (_TITILLIUM, _NOTO)
    ARABIC = (_NOTO_ARABIC, _NOTO)
    OTHER = (_NOTO, _NOTO_ARABIC)


@cache
def load() -> None:
    """Make the bundled fonts known to Qt; needs the application to exist.

    Raises:
        FileNotFoundError: They are not where they were installed.
    """
    for file in sorted(_FOLDER.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    if _TITILLIUM not in QFontDatabase.families():
        raise FileNotFoundError(f"the fonts of the slip are missing from {_FOLDER}")


def script(text: str) -> Script:
    """Return the script whose font the whole text is drawn with, also foreign words in it."""
    if _ARABIC.search(text):
        return Script.ARABIC
    return Script.OTHER if _NOT_LATIN.search(text) else Script.LATIN


def font(of: Type, of_script: Script = Script.LATIN) -> QFont:
    """Return the slip's font; weight 600 or 700, thinner lines break on thermal paper."""
    chosen = QFont()
    chosen.setFamilies(list(of_script.value))
    chosen.setPixelSize(round(of.size * ARABIC_SCALE) if of_script is Script.ARABIC else of.size)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if of_script is Script.LATIN:
        chosen.setWeight(QFont.Weight(of.weight))
        chosen.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, of.tracking * of.size)
    else:
        # Noto's files hold all weights on one axis. Asked for a bold font Qt would smear the thin
        # one, and joined letters must not be pulled apart.
        chosen.setVariableAxis(QFont.Tag("wght"), of.weight)
    return chosen


@cache
def baseline(of: Type) -> int:
    """Return how far below the top of its line box a text stands, as on a web page."""
    metrics = QFontMetricsF(font(of))
    return floor((of.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


@dataclass(frozen=True, slots=True)
class Shape:
    """A sign of the ticket number as a shape, standing on the base line at 0, 0."""

    outline: QPainterPath
    advance: float


@cache
def shape(sign: str, size: int) -> Shape:
    """Return a bold letter or digit as a shape.

    From a font of its own: in those that Qt shares, the outline of a large letter can be a quarter
    of a dot off, depending on which small letter was drawn last.
    """
    unhinted = QFont.HintingPreference.PreferNoHinting
    of = QRawFont(str(_FOLDER / "TitilliumWeb-Bold.ttf"), size, unhinted)
    (glyph,) = of.glyphIndexesForString(sign)
    (advance,) = of.advancesForGlyphIndexes([glyph])
    return Shape(of.pathForGlyph(glyph), advance.x())
