"""Nothing is cut, nothing is small or pale, nothing lies on something else."""

import pytest

from tests.seldom import seldom
from tests.ui.kiosk.conftest import OpenKiosk, rectangle
from tests.ui.kiosk.legible import cut_off, is_text, look, measured
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.worst import Table
from ui.tour.kiosk_ways import Way, every_way

SAMPLE = [Way("de")]
"""German has the longest words, and what holds them holds others."""


@pytest.mark.parametrize(
    "way",
    [
        *SAMPLE,
        *(pytest.param(way, marks=pytest.mark.long) for way in every_way() if way not in SAMPLE),
    ],
    ids=str,
)
def test_every_page_can_be_read_and_pressed(way: Way, open_kiosk: OpenKiosk, legibility: Table):
    """All pages of visual.md 8, in parts where one does not hold everything."""
    kiosk = open_kiosk(size=way.size)

    wrong = list(measured(kiosk, way, every_page(way.language), legibility))

    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    "way",
    [
        Way("de", mode="large"),
        *map(
            seldom,
            (
                Way(),
                Way("de", "landscape"),
                Way("fr", mode="large"),
                Way("sl", "landscape"),
                Way("es", mode="large"),
                Way("ar"),
                Way("ar", "landscape", "large"),
            ),
        ),
    ],
    ids=str,
)
def test_the_question_for_more_time_can_be_read(way: Way, open_kiosk: OpenKiosk):
    """It lies above the page, so only what is on the sheet counts."""
    kiosk = open_kiosk(size=way.size)
    look(kiosk, way)
    _, view, visit = next(page for page in every_page(way.language) if page[0] == "start")
    kiosk.face.show_page(view, visit, seconds_left=14)
    kiosk.passes(300)

    leave = rectangle(kiosk.item("leave"))
    above = [item for item in kiosk.items() if is_text(item)]
    above = [item for item in above if rectangle(item).bottom() < leave.top()]

    assert not [mistake for item in above for mistake in cut_off(kiosk, item)]
    assert rectangle(kiosk.item("continue")).bottom() < leave.top()
