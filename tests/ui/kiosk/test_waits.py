"""Wherever the kiosk says how long it takes, it says when that was worked out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.views import IssuedView
from kiosk.domain.screen import Screen
from tests.builders import local
from tests.ui.kiosk.conftest import LANDSCAPE, PORTRAIT, OpenKiosk, rectangle
from tests.ui.kiosk.pages import a_view, an_issued
from ui.kiosk.visit import Notice, Page, Visit

VISIT = Visit("it", Page.START, trail=(Page.LANGUAGE,))
ROUGH, KNOWN = "Stima indicativa delle 10:28", "Stima delle 10:28"


def issued(**other: object) -> IssuedView:
    """Return a ticket."""
    return replace(an_issued(), **other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("visit", "size", "line"),
    [
        (VISIT.to(Page.SERVICES), PORTRAIT, "Attese indicative, calcolate alle 10:28"),
        (VISIT.to(Page.SERVICES), LANDSCAPE, "Stime indicative delle 10:28"),
        (replace(VISIT, wanted="case").to(Page.NEEDS_BOOKING), PORTRAIT, ROUGH),
        (VISIT.told(Notice.NOT_FOUND), PORTRAIT, ROUGH),
        (replace(VISIT, issued=issued()).to(Page.TICKET), PORTRAIT, KNOWN),
        (replace(VISIT, issued=issued()).to(Page.NO_PAPER), PORTRAIT, KNOWN),
    ],
    ids=["tiles", "tiles, landscape", "front desk", "notice", "ticket", "no paper"],
)
def test_a_wait_stands_with_its_time(visit: Visit, size: Screen, line: str, open_kiosk: OpenKiosk):
    """On the number without paper, too: people take a photograph of it."""
    kiosk = open_kiosk(size=size)

    kiosk.face.show_page(a_view(), visit)

    kiosk.waits_for(line)


def test_who_came_early_reads_the_booked_time_and_that_of_the_estimate(open_kiosk: OpenKiosk):
    """One below the other."""
    kiosk = open_kiosk()
    early = issued(booked_at=local(11), not_before=local(11))

    kiosk.face.show_page(a_view(), replace(VISIT, issued=early).to(Page.TICKET))

    kiosk.waits_for("Non prima delle 11:00 Stima delle 10:28")


def test_the_time_on_a_landscape_screen_leaves_room_for_how_keys_work(open_kiosk: OpenKiosk):
    """Both beside the title, above the tiles."""
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.face.show_page(a_view(), VISIT.to(Page.SERVICES))
    kiosk.waits_for("Stime indicative delle 10:28")
    kiosk.press_key(Qt.Key.Key_Right)
    kiosk.waits_for("scegli")

    texts = {str(item.property("text")): item for item in kiosk.items()}
    title, hint, time = (
        rectangle(texts[text])
        for text in ("Di che cosa hai bisogno?", "scegli", "Stime indicative delle 10:28")
    )

    assert title.right() < min(hint.left(), time.left())
    assert hint.bottom() <= time.top()
    assert time.bottom() <= rectangle(kiosk.item("service-info")).top()
