"""A site that owes two languages shows both before anybody has chosen one."""

from dataclasses import replace

import pytest

from kiosk.domain.printer import PrinterCondition
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.names import LANGUAGES
from tests.ui.kiosk.pages import a_view
from tests.ui.ts_files import words_of
from ui.kiosk.second_language import (
    CONTEXT,
    HEADLINE,
    HEADLINE_WITHOUT_PAPER,
    STEPS,
    STEPS_WITHOUT_PAPER,
    second_words,
)
from ui.kiosk.visit import Page, Visit

JOINT = replace(a_view(), languages=("it", "en", "de"), joint_languages=("de", "it"))


def test_headline_and_steps_are_there_in_both(kiosk: Kiosk):
    """As on the slip and on the display."""
    kiosk.face.show_page(JOINT, Visit("it", Page.LANGUAGE))
    kiosk.settles()

    for text in ("Prendi qui il tuo biglietto", "Hier Ihre Nummer ziehen"):
        assert text in kiosk.texts()
    for text in ("Scegli", "Wählen", "Aspetta", "Warten", "Scegli la lingua", "Sprache wählen"):
        assert text in kiosk.texts()


def test_both_buttons_come_first_and_are_alike(kiosk: Kiosk):
    """In the site's order, side by side; only they stand out."""
    kiosk.face.show_page(JOINT, Visit("it", Page.LANGUAGE))
    kiosk.settles()
    german, italian, english = (kiosk.item(f"language-{code}") for code in ("de", "it", "en"))

    looks = [
        [str(item.property(name)) for name in ("width", "height", "face", "size")]
        for item in (german, italian, english)
    ]
    assert looks[0] == looks[1] != looks[2]
    assert german.y() == italian.y() < english.y()
    assert german.x() < italian.x()


def test_elsewhere_one_language_is_enough(kiosk: Kiosk):
    """The other ones have their button."""
    kiosk.face.show_page(replace(JOINT, joint_languages=()), Visit("it", Page.LANGUAGE))
    kiosk.settles()

    assert "Scegli" in kiosk.texts()
    assert "Wählen" not in kiosk.texts()
    assert kiosk.item("language-de").width() < kiosk.item("language-it").width()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_words_are_those_of_the_page_in_that_language(language: str):
    """A headline that was changed in the page alone would be shown in Italian."""
    forms = {key.source: word.forms[0] for key, word in words_of(language).items()
             if key.context == CONTEXT}  # fmt: skip

    told = second_words(language, without_paper=False)
    assert told.headline == forms[HEADLINE]
    assert told.steps == tuple(forms[step] for step in STEPS)
    told = second_words(language, without_paper=True)
    assert told.headline == forms[HEADLINE_WITHOUT_PAPER]
    assert told.steps == tuple(forms[step] for step in STEPS_WITHOUT_PAPER)


def test_that_there_is_no_paper_is_said_in_both(kiosk: Kiosk):
    """Nobody waits for paper in one language only."""
    out = replace(JOINT, printer=PrinterCondition.PAPER_OUT)

    kiosk.face.show_page(out, Visit("it", Page.LANGUAGE))
    kiosk.settles()

    for text in ("Prendi qui il tuo numero", "Holen Sie hier Ihre Nummer"):
        assert text in kiosk.texts()
    for text in ("Fotografa", "Foto machen"):
        assert text in kiosk.texts()
