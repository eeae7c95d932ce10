"""What another branch has, at the kiosk of one that has it not (R9)."""

from dataclasses import replace

import pytest

from kiosk.actions.views import KioskView
from tests.builders import words
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.kiosk.names import label
from tests.ui.kiosk.pages import NOW, a_view
from ui.kiosk.journey import Journey
from ui.kiosk.sentences import Openings
from ui.kiosk.tiles import ELSEWHERE, MORE, tiles_of
from ui.kiosk.visit import Page, Visit


def view_of(choices: int) -> KioskView:
    """Return a view with so many services, and some that another branch has."""
    view = a_view()
    many = [replace(view.choices[0], service=str(number)) for number in range(choices)]
    return replace(view, choices=tuple(many))


def test_the_list_ends_with_what_another_branch_has(open_kiosk: OpenKiosk):
    """Touched, it says what that is and where, and leads back to the list."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    [journey] = kiosk.face.findChildren(Journey)
    journey.stage(view_of(2), Visit("it", Page.SERVICES, trail=(Page.LANGUAGE, Page.START)))
    kiosk.waits_for("INPS Gorizia")

    kiosk.tap(f"service-{ELSEWHERE}")

    kiosk.waits_for("Vai in questa sede")
    assert kiosk.shows("INPS Gorizia")
    assert kiosk.shows(f" · {label('case').in_('it')} · ")
    kiosk.tap("act")
    kiosk.waits_for("Di che cosa hai bisogno?")


@pytest.mark.parametrize(
    ("choices", "pages"),
    [
        (5, [["0", "1", "2", "3", "4", ELSEWHERE]]),
        (6, [["0", "1", "2", "3", "4", MORE], ["5", ELSEWHERE]]),
        (10, [["0", "1", "2", "3", "4", MORE], ["5", "6", "7", "8", "9", MORE], [ELSEWHERE]]),
    ],
)
def test_it_is_the_last_tile_of_the_last_page(choices: int, pages: list[list[str]]):
    """However many services there are."""
    view, openings = view_of(choices), Openings(words(), "it", NOW)

    shown = [tiles_of(view, openings, page) for page in range(len(pages))]

    assert [[tile.key for tile in page] for page in shown] == pages
    assert [tile.key for tile in tiles_of(view, openings, None)][-1] == ELSEWHERE


def test_a_branch_that_has_everything_has_no_such_tile():
    """Every kind but the local agency."""
    view = replace(view_of(5), elsewhere=(), elsewhere_at=None)

    assert len(tiles_of(view, Openings(words(), "it", NOW), 0)) == 5
