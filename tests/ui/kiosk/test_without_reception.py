"""A branch without a reception, as Monfalcone, sends nobody there."""

import re
from dataclasses import replace

import pytest

from tests.seldom import seldom
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.names import LANGUAGES
from tests.ui.kiosk.pages import a_view, an_issued
from ui.kiosk.visit import Notice, Page, Visit

NOBODY_THERE = re.compile(
    r"(?i)recep|recez|empfang|l’accueil|accoglienza|front desk|prv\w+ sprejem"
)
"""A reception, in six languages."""


def pages(language: str) -> list[Visit]:
    """Return every page that can send somebody on, with what it says where nothing is printed."""
    at = Visit(language, Page.START, trail=(Page.LANGUAGE,))
    unprinted = replace(at, issued=an_issued(), paper_expected=True).to(Page.NO_PAPER)
    values = {"opening": "", "back": "10:00", "at": "10:15"}
    messages = [at.told(notice, **values) for notice in Notice]
    return [*messages, unprinted, Visit(language, Page.OUT_OF_SERVICE)]


@pytest.mark.long
@pytest.mark.parametrize("language", ["it", *map(seldom, sorted(set(LANGUAGES) - {"it"}))])
def test_who_needs_help_is_sent_to_the_staff(kiosk: Kiosk, language: str):
    """No page of any language names a reception that is not there (R8)."""
    view = replace(a_view(), front_desk=None, has_reception=False)
    sent = []
    for visit in pages(language):
        kiosk.face.show_page(view, visit)
        kiosk.settles()
        sent += [text for text in kiosk.texts() if NOBODY_THERE.search(text)]

    assert not sent


@pytest.mark.long
def test_where_there_is_a_reception_people_are_sent_there(kiosk: Kiosk):
    """The same pages, in Ferrara."""
    sent = []
    for visit in pages("it"):
        kiosk.face.show_page(a_view(), visit)
        kiosk.settles()
        sent += [text for text in kiosk.texts() if NOBODY_THERE.search(text)]

    assert "Prendi il biglietto alla reception." in sent
    assert "Abbiamo avvisato la reception" in sent
    assert "Abbiamo avvisato la reception." in sent
