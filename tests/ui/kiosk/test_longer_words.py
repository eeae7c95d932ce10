"""A language with words two fifths longer than the Italian ones has room on every page."""

import shutil
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.kiosk.legible import measured
from tests.ui.kiosk.longer import (
    LONGER,
    language_row,
    longer,
    relabelled,
    with_longer,
    write_language,
)
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.worst import Table
from ui.bridge import translation
from ui.kiosk.languages import LANGUAGES
from ui.tour.kiosk_ways import Way, every_way


@pytest.fixture
def longer_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The language is there, beside all others."""
    folder = tmp_path / "translations"
    shutil.copytree(translation.TRANSLATIONS, folder)
    write_language(folder)
    monkeypatch.setattr(translation, "TRANSLATIONS", folder)
    monkeypatch.setitem(LANGUAGES, LONGER, language_row())


def test_words_are_two_fifths_longer_and_figures_stay():
    """What stands for a value, and the value itself, are no words."""
    said = longer("Attesa *%1–%n* minuti, sportello 12, P-21")

    assert said == "Atttessa *%1–%n* miinuutti, spoorttelllo 12, P-21"


@pytest.mark.long
@pytest.mark.parametrize("way", list(every_way((LONGER,))), ids=str)
@pytest.mark.usefixtures("longer_language")
def test_every_page_has_room_for_longer_words(
    way: Way, branch: Branch, open_kiosk: OpenKiosk, legibility: Table
):
    """As German is to Italian, and then some."""
    kiosk = open_kiosk(size=way.size, words=with_longer(branch.words))
    pages = (
        (name, relabelled(view), relabelled(visit)) for name, view, visit in every_page(LONGER)
    )

    wrong = list(measured(kiosk, way, pages, legibility))

    assert not wrong, "\n" + "\n".join(wrong)
