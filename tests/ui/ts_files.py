"""The words of the faces as lupdate finds them, and as the .ts files translate them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.builders import ROOT
from tests.habits.qml_types import run
from ui.bridge.translation import TRANSLATIONS

MOST_LETTERS = {"OptionBar": 9, "LargeNav": 11, "Keypad": 9, "LetterKeys": 9}
"""By context: an option of the kiosk (visual.md 5), and what else stands on a key or in a row."""


@dataclass(frozen=True, slots=True)
class Key:
    """What Qt looks a text up by; shown as the test that fails names it."""

    context: str
    source: str
    comment: str

    def __str__(self) -> str:
        """Where it is said and what."""
        return f"{self.context}: {self.source!r}"


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in another language.

    Args:
        forms: One, or one for each grammatical number.
        counts: Whether it depends on a number.
        done: Whether the translator has finished it.
    """

    forms: tuple[str, ...]
    counts: bool
    done: bool


Words = Mapping[Key, Translation]


def words_said(folder: Path) -> Words:
    """Return every text of QML and Python that can be translated, without a translation."""
    path = folder / "said.ts"
    sources = sorted([*ROOT.glob("ui/**/*.qml"), *ROOT.glob("ui/**/*.py")])
    languages = ("-source-language", "it", "-target-language", "en")
    run("lupdate", "-silent", "-locations", "none", *languages, *sources, "-ts", path)
    return words_in(path)


def words_of(language: str) -> Words:
    """Return what the product says in this language."""
    return words_in(TRANSLATIONS / f"{language}.ts")


def words_in(path: Path) -> Words:
    """Return everything in a .ts file."""
    words = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            name, source = context.findtext("name", ""), message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None, f"{path}: {source!r}"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            words[Key(name, source, message.findtext("comment", ""))] = Translation(
                tuple(forms) or (translation.text or "",),
                counts=message.get("numerus") == "yes",
                done=translation.get("type") is None,
            )
    return words
