"""The words beside the numbers, in all of the site's languages at once."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.actions.views import QueueWait
from kiosk.domain.direction import RIGHT_TO_LEFT
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait
from tests.builders import local, words
from ui.bridge.fonts import FAMILY, load_fonts
from ui.display.wording import DisplayWords

NOW = local(12, 40)
LINE_PX, ROOM_PX = 88, 1660
"""Of the bottom line on a screen 1920 px wide, beside its icon."""


def test_joint_languages_stand_on_top_of_each_other():
    """The site's first language on top; a word both share stands once."""
    joint = DisplayWords(words(), ("de", "it"))

    assert joint.stacked("display.desk") == "Schalter\nSportello"
    assert joint.label(Label({"it": "INPS Bolzano", "de": "NISF Bozen"})) == (
        "NISF Bozen\nINPS Bolzano"
    )
    assert joint.label(Label({"it": "INPS"})) == "INPS"


@pytest.mark.parametrize(
    ("opens", "text"),
    [
        (local(15), "Riapriamo alle 15:00."),
        (local(8, 30) + timedelta(days=1), "Riapriamo domani alle 8:30."),
        (local(8, 30) + timedelta(days=3), "Riapriamo giovedì alle 8:30."),
        (local(8, 30) + timedelta(days=10), "Riapriamo giovedì 3 dicembre alle 8:30."),
        (None, ""),
    ],
)
def test_a_closed_office_says_when_it_opens(opens: datetime | None, text: str):
    """Today, tomorrow, another day, or nothing that is not known."""
    [row] = DisplayWords(words()).closed(opens, NOW)

    assert (row.title, row.text) == ("Chiuso.", text)


def test_a_stopped_display_sends_people_where_there_is_somebody():
    """To a reception, or to the staff where there is none (R8)."""
    [there] = DisplayWords(words()).stale(NOW)
    [nowhere] = DisplayWords(words(), has_reception=False).stale(NOW)

    assert there.text == "Per il tuo turno chiedi alla reception."
    assert nowhere.text == "Per il tuo turno chiedi al personale."


@pytest.mark.parametrize("language", sorted(set(words().languages) - RIGHT_TO_LEFT))
@pytest.mark.parametrize("rough", [False, True])
@pytest.mark.parametrize(
    "wait", [Wait(0, 5), Wait(10, 15), Wait(55, 105), Wait(60, None), Wait(0, 5, is_at_once=True)]
)
@pytest.mark.usefixtures("qapp")
def test_a_wait_fits_the_bottom_line(language: str, wait: Wait, rough: bool):
    """On one line of a display that lies, whatever the language, as it is never cut."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(LINE_PX)
    font.setWeight(QFont.Weight.DemiBold)
    [text] = DisplayWords(words(), (language,)).wait(
        QueueWait("A", replace(wait, is_rough=rough), NOW)
    )

    assert QFontMetricsF(font).horizontalAdvance(text) <= ROOM_PX
    assert "12:40" in text


def test_who_is_called_at_once_reads_that_nobody_waits():
    """Instead of a number; "wait A right away" says nothing that one would say."""
    [text] = DisplayWords(words()).wait(QueueWait("A", Wait(0, 5, is_at_once=True), NOW))

    assert text == "Nessuna attesa A, ore 12:40"
