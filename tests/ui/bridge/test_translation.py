"""Words straight from .ts files."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.builders import ROOT
from ui.bridge.translation import PLURAL_FORM, TRANSLATIONS, TsTranslator

MINE = {
    path.stem for folder in ("kiosk", "controls") for path in (ROOT / "ui" / folder).glob("*.qml")
}
TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="it"><context><name>Page</name>
<message><source>Avanti</source><translation>Weiter</translation></message>
<message><source>Indietro</source><translation type="unfinished"></translation></message>
<message><source>it</source><comment>code</comment><translation>de</translation></message>
<message numerus="yes"><source>%n persone</source><translation>
<numerusform>%n Person</numerusform><numerusform>%n Personen</numerusform></translation></message>
</context></TS>"""


@pytest.fixture
def german(tmp_path: Path) -> TsTranslator:
    """A few words in German."""
    path = tmp_path / "de.ts"
    path.write_text(TS, encoding="utf-8")
    return TsTranslator(path, "de")


def test_a_word_is_found_in_its_context(german: TsTranslator):
    """The same word may mean something else on another page."""
    assert german.translate("Page", "Avanti") == "Weiter"
    assert not german.translate("Other", "Avanti")


def test_a_comment_tells_two_equal_words_apart(german: TsTranslator):
    """`it` is the language's code only where it says so."""
    assert german.translate("Page", "it", "code") == "de"
    assert not german.translate("Page", "it")


def test_what_is_not_translated_stays_italian(german: TsTranslator):
    """No answer makes Qt show the source."""
    assert not german.translate("Page", "Indietro")


def test_numbers_have_their_forms(german: TsTranslator):
    """One person, two people."""
    assert german.translate("Page", "%n persone", None, 1) == "%n Person"
    assert german.translate("Page", "%n persone", None, 2) == "%n Personen"


@pytest.mark.parametrize(
    ("language", "n", "form"),
    [("sl", 1, 0), ("sl", 102, 1), ("sl", 4, 2), ("sl", 5, 3), ("uk", 21, 0), ("uk", 12, 2),
     ("ar", 0, 0), ("ar", 2, 2), ("ar", 7, 3), ("ar", 11, 4), ("ar", 100, 5), ("ro", 2, 1),
     ("ro", 20, 2), ("fr", 1, 0), ("zh", 7, 0)],
)  # fmt: skip
def test_each_language_counts_in_its_own_way(language: str, n: int, form: int):
    """As Qt Linguist orders the forms."""
    assert PLURAL_FORM[language](n) == form


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_kiosk_is_translated_and_keeps_its_placeholders(language: str):
    """%1, %n and the stars around what is bold."""
    wrong = []
    root = ET.parse(TRANSLATIONS / f"{language}.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        if context.findtext("name") in MINE | {"Kiosk"} - {"Main"}:
            wrong += [text for text in context.iter("message") if not _is_faithful(text)]

    assert not [message.findtext("source") for message in wrong]


def _is_faithful(message: ET.Element) -> bool:
    source = _signs(message.findtext("source", ""))
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [
        translation.text or ""
    ]
    return all(form and _signs(form) == source for form in forms)


def _signs(text: str) -> list[str]:
    return sorted(re.findall(r"%\w+|\*", text))
