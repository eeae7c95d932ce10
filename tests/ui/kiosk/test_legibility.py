"""Nothing is cut, nothing is small or pale, nothing lies on something else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.legible import Seen, cut_off, is_text, mistakes
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.worst import Table
from ui.kiosk.visit import UNTOUCHED, Page
from ui.tour.kiosk_ways import Way, every_way

MOST_PARTS = 12
SAMPLE = [Way("de"), Way(mode="all"), Way("ar", "landscape", "large")]
"""German has the longest words, and what holds them holds others; Arabic is mirrored."""


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
    legibility.ways.add(str(way))
    wrong = []
    for name, view, visit in every_page(way.language):
        if visit.page is Page.OPTIONS and not way.large:
            continue  # elsewhere the options are a bar on every page
        # What nobody can touch nobody has changed.
        shown = replace(way, mode="normal") if visit.page in UNTOUCHED else way
        _look(kiosk, shown)
        kiosk.face.show_page(view, visit)
        for part in _parts(kiosk):
            found = mistakes(Seen.now(kiosk, shown), legibility.page(name))
            wrong += [f"{name} {part}: {mistake}" for mistake in found]

    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    "way",
    [
        Way(),
        Way("de", mode="large"),
        Way("de", "landscape"),
        Way("fr", mode="large"),
        Way("sl", "landscape"),
        Way("es", mode="large"),
        Way("ar"),
        Way("ar", "landscape", "large"),
    ],
    ids=str,
)
def test_the_question_for_more_time_can_be_read(way: Way, open_kiosk: OpenKiosk):
    """It lies above the page, so only what is on the sheet counts."""
    kiosk = open_kiosk(size=way.size)
    _look(kiosk, way)
    _, view, visit = next(page for page in every_page(way.language) if page[0] == "start")
    kiosk.face.show_page(view, visit, seconds_left=14)
    kiosk.passes(300)

    leave = rectangle(kiosk.item("leave"))
    above = [item for item in kiosk.items() if is_text(item)]
    above = [item for item in above if rectangle(item).bottom() < leave.top()]

    assert not [mistake for item in above for mistake in cut_off(kiosk, item)]
    assert rectangle(kiosk.item("continue")).bottom() < leave.top()


def _look(kiosk: Kiosk, way: Way) -> None:
    kiosk.face.options.put(large=way.large, contrast=way.contrast, low=way.low)  # type: ignore[attr-defined]


def _parts(kiosk: Kiosk) -> Iterator[int]:
    """Go through the parts of a page that does not hold everything at once."""
    part = 1
    kiosk.settles()
    yield part
    while kiosk.has("more") and part < MOST_PARTS:
        kiosk.tap("more")
        kiosk.settles()
        part += 1
        yield part
        if _is_first_part(kiosk):
            return


def _is_first_part(kiosk: Kiosk) -> bool:
    pagers = [item for item in kiosk.items() if item.property("moreHeight") is not None]
    return all(pager.property("page") == 0 for pager in pagers)
