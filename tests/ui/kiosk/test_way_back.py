"""From every page there is a way back that does no harm."""

from collections.abc import Iterator

import pytest

from kiosk.actions.views import KioskView
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.pages import every_page
from ui.kiosk.visit import HOME, UNTOUCHED, WITH_NUMBER, Page, Visit

MOST_STEPS = 8
"""No page lies deeper."""


def pages() -> Iterator[tuple[str, KioskView, Visit]]:
    """Yield every page once; with another view it has the same controls."""
    seen = set()
    for name, view, visit in every_page("it"):
        if (visit.page, visit.notice) not in seen:
            seen.add((visit.page, visit.notice))
            yield name, view, visit


@pytest.mark.parametrize(
    "large", [False, pytest.param(True, marks=pytest.mark.long)], ids=["normal", "large"]
)
def test_one_touch_leads_to_the_start_from_every_page(open_kiosk: OpenKiosk, large: bool):
    """Ricomincia, or on the pages with a number the button that ends the visit."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    for name, view, visit in pages():
        if visit.page in HOME:
            continue
        kiosk.face.options.put(large=large)  # type: ignore[attr-defined]
        kiosk.face.show_page(view, visit)
        kiosk.settles()

        kiosk.tap("done" if visit.page in WITH_NUMBER else "startAgain")
        kiosk.settles()

        assert kiosk.face.is_free(), name


def test_back_leads_to_the_start_page_by_page(kiosk: Kiosk):
    """Never in a circle, and never past a number that was given."""
    for name, view, visit in pages():
        if visit.page in HOME | WITH_NUMBER:
            continue
        kiosk.face.show_page(view, visit)
        kiosk.settles()

        for _ in range(MOST_STEPS):
            if kiosk.face.is_free() or not kiosk.has("back"):
                break
            kiosk.tap("back")
            kiosk.settles()

        page = str(kiosk.window.property("page"))
        assert kiosk.face.is_free() or page == Page.START, f"{name} leads to {page}"


def test_every_page_that_can_be_touched_offers_help(kiosk: Kiosk):
    """In the same place (K19)."""
    for name, view, visit in pages():
        kiosk.face.show_page(view, visit)
        kiosk.settles()

        assert kiosk.has("help") == (visit.page not in UNTOUCHED), name
