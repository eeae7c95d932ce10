"""From every page there is a way back that does no harm."""

from collections.abc import Iterator
from threading import Event

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.views import KioskView
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.test_checking_in import booked
from ui.kiosk.visit import HOME, UNTOUCHED, WITH_NUMBER, Page, Visit

MOST_CHOICES = 6
ALWAYS = frozenset({"back", "startAgain", "help", "noTicket", "listenAgain"})
KEYS = ("key-", "delete", "letters", "digits", "see", "option")
MOST_STEPS = 8
"""No page lies deeper."""


def pages() -> Iterator[tuple[str, KioskView, Visit]]:
    """Yield every page once; with another view it has the same controls."""
    seen = set()
    for name, view, visit in every_page("it"):
        if (visit.page, visit.notice) not in seen:
            seen.add((visit.page, visit.notice))
            yield name, view, visit


@pytest.mark.long
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
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


@pytest.mark.long
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


@pytest.mark.parametrize("code", ["48210735", "11111111"])
def test_who_has_gone_back_is_not_taken_on_by_a_late_answer(
    kiosk: Kiosk, branch: Branch, code: str
):
    """Neither to their booking nor to the message that there is none; what they touch counts."""
    booked(branch, 10)
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")
    kiosk.types(code)
    gate = Event()
    kiosk.runner.ask(lambda _: gate.wait(5), lambda _: None)
    kiosk.tap("goOn")

    kiosk.tap("back")
    kiosk.tap("haveNoBooking")
    gate.set()

    kiosk.passes(300)
    assert kiosk.shows("Di che cosa hai bisogno?")


def test_a_ticket_that_comes_late_is_shown_to_who_has_gone_back(kiosk: Kiosk, branch: Branch):
    """It is theirs, and they have looked for nothing: its paper comes out."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    gate = Event()
    kiosk.runner.ask(lambda _: gate.wait(5), lambda _: None)
    kiosk.tap("no")

    kiosk.tap("back")
    gate.set()

    kiosk.waits_for("Il tuo numero")
    assert len(branch.store.tickets.unfinished()) == 1


def test_every_page_that_can_be_touched_offers_help(kiosk: Kiosk):
    """In the same place (K19)."""
    places = set()
    for name, view, visit in pages():
        kiosk.face.show_page(view, visit)
        kiosk.settles()

        assert kiosk.has("help") == (visit.page not in UNTOUCHED), name
        if kiosk.has("help"):
            place = rectangle(kiosk.item("help"))
            places.add((round(place.right()), round(place.center().y())))

    assert len(places) == 1


@pytest.mark.long
def test_no_page_has_more_than_six_choices(kiosk: Kiosk):
    """Keys for a code apart, and what is at the bottom of every page (K19).

    Languages are all on one page: each is found by its own name, and a second page would be found
    only by whoever reads the word for it.
    """
    many: dict[str, list[str]] = {}
    for name, view, visit in pages():
        kiosk.face.show_page(view, visit)
        kiosk.settles()
        names = [item.objectName() for item in kiosk.targets()]
        choices = [one for one in names if one not in ALWAYS and not one.startswith(KEYS)]
        if len(choices) > MOST_CHOICES and visit.page is not Page.LANGUAGES:
            many[name] = choices

    assert not many
