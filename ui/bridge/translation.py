"""The words of a face in another language, straight from its .ts file."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.domain.direction import RIGHT_TO_LEFT, isolated

TRANSLATIONS = Path(__file__).parents[2] / "assets" / "translations"
_PLACEHOLDER = re.compile(r"%(?:\d|[a-z]+)")


def _one_or_more(n: int) -> int:
    return int(n != 1)


def _slovene(n: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3)


def _romanian(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n == 0 or 0 < n % 100 < 20 else 2  # noqa: PLR2004  # the language's own rule


def _ukrainian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004  # the language's own rule
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


def _arabic(n: int) -> int:
    if n in (0, 1, 2):
        return n
    few, many = range(3, 11), range(11, 100)
    return 3 if n % 100 in few else 4 if n % 100 in many else 5


PLURAL_FORM: Mapping[str, Callable[[int], int]] = {
    "ar": _arabic,
    "fr": lambda n: int(n > 1),
    "ro": _romanian,
    "sl": _slovene,
    "uk": _ukrainian,
    "zh": lambda _: 0,
}
"""Which plural form a number takes, where it is not one form for 1 and one for the rest.

Source: the order of forms that lupdate writes (Qt Linguist manual, translation rules for plurals).
"""


class TsTranslator(QTranslator):
    """Looks words up in a .ts file, so that nothing has to be compiled."""

    def __init__(self, path: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plural_form = PLURAL_FORM.get(language, _one_or_more)
        self._forms = _read(path, language)

    def isEmpty(self) -> bool:
        return not self._forms

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        forms = self._forms.get((context, source, disambiguation or ""))
        if forms is None:
            return None  # type: ignore[return-value]  # Qt takes "" for a translation
        return forms[min(self._plural_form(n), len(forms) - 1)] if n >= 0 else forms[0]


def _read(path: Path, language: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    forms: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            words = tuple(
                _PLACEHOLDER.sub(lambda value: isolated(value[0], language), form)
                for form in plural or (translation.text or "",)
            )
            if all(words):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                forms[key] = words
    return forms


def install_language(engine: QQmlEngine, language: str) -> None:
    """Show every word of a face in this language, and mirror it where one writes leftwards.

    Words without a translation stay Italian.
    """
    for old in engine.findChildren(TsTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    path = TRANSLATIONS / f"{language}.ts"
    if path.exists():
        QCoreApplication.installTranslator(TsTranslator(path, language, engine))
    leftwards = language in RIGHT_TO_LEFT
    direction = Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
    engine.setUiLanguage(language)
    engine.retranslate()
