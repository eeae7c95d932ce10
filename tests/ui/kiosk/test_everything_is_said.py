"""Nothing is written that is not said as well, page by page (K1, K9)."""

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import Programs, spoken_file
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.names import LANGUAGES
from tests.ui.kiosk.pages import every_page
from ui.kiosk.aloud import aloud
from ui.kiosk.kiosk_shown import KioskShown
from ui.kiosk.printer_shown import PrinterShown
from ui.kiosk.visit import Page, Visit

ALL = (*LANGUAGES, "ar")
SORTS = frozenset({Page.SERVICES})
"""Their group titles part the list for the eye; who listens hears the names one by one."""
POSTER = frozenset({Page.LANGUAGE})
"""Its three steps are for whoever passes by; each is said again where it has to be done."""


def in_control(item: QQuickItem) -> bool:
    """Tell whether a text belongs to a control, which says it when the ring comes."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("keyDown") is not None:
            return True
        above = above.parentItem()
    return False


def bare(text: str) -> str:
    """Return the words alone, as a voice has them."""
    return " ".join(re.findall(r"\w+", " ".join(aloud(text)).lower()))


def written(kiosk: Kiosk) -> set[str]:
    """Return what a page says to the eye alone: no control, no header, no other language."""
    [shown] = kiosk.face.findChildren(KioskShown)
    [printer] = kiosk.face.findChildren(PrinterShown)
    elsewhere = {shown.property(name) for name in ("office", "clock", "chooseLanguageToo")}
    elsewhere |= {printer.property("staffCode"), *printer.property("sentencesToo")}
    texts = {
        str(item.property("text"))
        for item in kiosk.items()
        if item.property("spoken") is True and item.property("text") and not in_control(item)
    }
    return texts - elsewhere


def _has_more(voice: PretendGuide, before: int) -> bool:
    return len(voice.texts) > before


def for_a_finger() -> set[str]:
    """Return what tells a finger what to do; the voice tells the keys instead, as it greets."""
    return {QCoreApplication.translate("StartPage", "Tocca una risposta.")}


@pytest.mark.long
@pytest.mark.parametrize("language", ALL)
def test_what_is_written_is_said(kiosk: Kiosk, voice: PretendGuide, language: str):
    """Whoever listens knows as much as whoever reads."""
    kiosk.face.options.put(speech=True)  # type: ignore[attr-defined]
    silent = {}
    for name, view, visit in every_page(language):
        if visit.page in SORTS | POSTER:
            continue
        other = Page.LANGUAGES if visit.page is Page.OPTIONS else Page.OPTIONS
        kiosk.face.show_page(view, Visit(language, other))  # so that the page is made anew
        kiosk.passes(1)
        before = len(voice.texts)
        kiosk.face.show_page(view, visit)
        kiosk.settles()
        kiosk.until(partial(_has_more, voice, before))

        said = bare(voice.texts[-1])
        missing = {text for text in written(kiosk) if bare(text) not in said}
        if missing - for_a_finger():
            silent[name] = missing

    assert not silent


@pytest.mark.long
@pytest.mark.parametrize("language", [*LANGUAGES, "ar"])
def test_the_real_voice_can_say_it(
    kiosk: Kiosk, voice: PretendGuide, tmp_path: Path, language: str
):
    """No sentence takes it longer than it is waited for, and none comes out empty (K6)."""
    kiosk.face.options.put(speech=True)  # type: ignore[attr-defined]
    for _, view, visit in every_page(language):
        kiosk.face.show_page(view, visit)
        kiosk.settles()
    said = {heard.text for heard in voice.heard if heard.language == language}
    assert len(said) > len(Page)

    silent = {one for one in said if not spoken_file(Sentence(language, one), Programs(), tmp_path)}

    assert not silent
