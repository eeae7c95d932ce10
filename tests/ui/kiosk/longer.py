"""A made-up language whose words are two fifths longer than the Italian ones.

Numbers, times, codes, placeholders and the names of apps and sites stay. So do the limits that
translators and `postazione check` keep to: what shares a row has nine letters or eight, the name
of a service two lines of seventeen.
"""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from kiosk.domain.label import FIRST_LANGUAGE, Label
from kiosk.settings.lengths import OFFICE_LETTERS, fits
from kiosk.wording.words import Words
from tests.ui.ts_files import words_of
from ui.kiosk.languages import LANGUAGES, LanguageRow

LONGER = "xx"
"""Its code."""
FACTOR = 1.4
SHORT = {"OptionBar": 9, "LargeNav": 9, "Keypad": 8, "LetterKeys": 8}
"""Letters of what shares a row, by context."""
_WORDS = re.compile(r"%(?:\d|[a-z]+)|\{\w+\}|[^\W\d_]{2,}")
"""Placeholders, and words; a letter alone is part of a number or of a place."""


def longer(text: str, factor: float = FACTOR) -> str:
    """Return a text with letters said twice; over all its words as many as the factor asks for."""
    owed = 0.0

    def stretched(found: re.Match[str]) -> str:
        nonlocal owed
        word = found[0]
        if word[0] in "%{":
            return word
        owed += len(word) * (factor - 1)
        extra = min(round(owed), len(word))
        owed -= extra
        twice = {(i + 1) * len(word) // (extra + 1) for i in range(extra)}
        return "".join(letter * (2 if i in twice else 1) for i, letter in enumerate(word))

    return _WORDS.sub(stretched, text)


def longer_name(name: str) -> str:
    """Return the name of a service, as long as `postazione check` lets it be."""
    factors = (FACTOR, 1.3, 1.2, 1.1, 1.0)
    return next(one for factor in factors if fits(one := longer(name, factor)) or factor == 1)


def longest_office(name: str) -> str:
    """Return the name of an office, as long as `postazione check` lets it be."""
    return f"{name} e dintorni {longer(name)}"[:OFFICE_LETTERS].rstrip()


def write_language(folder: Path) -> None:
    """Write the .ts file of the language."""
    root = ET.Element("TS", version="2.1", language=LONGER, sourcelanguage=FIRST_LANGUAGE)
    for key in words_of("en"):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = key.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = key.source
        ET.SubElement(message, "comment").text = key.comment
        most = SHORT.get(key.context) if "%" not in key.source else None
        ET.SubElement(message, "translation").text = longer(key.source)[:most]
    ET.ElementTree(root).write(folder / f"{LONGER}.ts", encoding="utf-8")


def with_longer(words: Words) -> Words:
    """Return a catalogue that knows the language."""
    sentences = {key: longer(text) for key, text in words.sentences[FIRST_LANGUAGE].items()}
    names = {
        key: tuple(longer(name) for name in some)
        for key, some in words.names[FIRST_LANGUAGE].items()
    }
    return Words({**words.sentences, LONGER: sentences}, {**words.names, LONGER: names})


def language_row() -> LanguageRow:
    """Return what the language says of itself."""
    italian = LANGUAGES[FIRST_LANGUAGE]
    said = {one.name: longer(getattr(italian, one.name)) for one in fields(italian)}
    return replace(italian, **said | {"code": LONGER, "name": said["name"][: SHORT["OptionBar"]]})


def relabelled(shown: Any, say: Callable[[str], str] = longer) -> Any:
    """Return a view, or a part of one, whose labels know the language.

    Args:
        say: What makes an Italian text one of the language.
    """
    if isinstance(shown, Label):
        texts = {one: shown.in_(one) for one in shown.languages}
        return Label({**texts, LONGER: say(shown.in_(FIRST_LANGUAGE))})
    if isinstance(shown, tuple):
        return tuple(relabelled(one, say) for one in shown)
    if is_dataclass(shown) and not isinstance(shown, type):
        parts = {one.name: getattr(shown, one.name) for one in fields(shown) if one.init}
        return replace(
            shown,
            **{
                key: relabelled(part, _LIMITED.get(key, say))
                for key, part in parts.items()
                if key != "channels" and (isinstance(part, (Label, tuple)) or is_dataclass(part))
            },
        )
    return shown


_LIMITED = {
    "label": longer_name,
    "service": longer_name,
    "elsewhere": longer_name,
    "office": longest_office,
}
"""What `postazione check` sets a limit to, by field."""
