"""The tour shows each kind of wait on every page of the kiosk that says one."""

from collections import Counter

import pytest

from kiosk.actions.views import ChoiceState
from tests.ui.kiosk.pages import a_view, an_issued
from ui.kiosk.visit import Notice
from ui.tour.wait_scenes import KINDS, wait_scenes

SCENES = wait_scenes(a_view(), an_issued())


def test_no_picture_takes_the_name_of_another():
    """Else one would be lost."""
    assert max(Counter(scene.name for scene in SCENES).values()) == 1


@pytest.mark.parametrize("kind", list(KINDS))
def test_each_kind_of_wait_is_on_a_ticket_and_at_the_front_desk(kind: str):
    """Range, at once, more than an hour, indicative, not known."""
    named = {scene.name: scene for scene in SCENES}
    ticket, desk = named[f"07-ticket-{kind}"], named[f"05-front-desk-{kind}"]

    assert ticket.visit.issued
    assert desk.view.front_desk
    assert ticket.visit.issued.wait == desk.view.front_desk.wait == KINDS[kind]


def test_the_end_of_the_day_is_there():
    """A warning, a refusal, and a tile of a service that gives no tickets any more."""
    tiles = next(scene for scene in SCENES if scene.name == "03-tiles")

    assert {Notice.CLOSING_SOON, Notice.FULL} <= {scene.visit.notice for scene in SCENES}
    assert ChoiceState.FULL in {choice.state for choice in tiles.view.choices}


def test_what_gives_no_tickets_today_opens_on_another_day():
    """Before a break people are only warned: their ticket counts after it."""
    full = [
        (choice, scene.view.now)
        for scene in SCENES
        for choice in scene.view.choices
        if choice.state is ChoiceState.FULL
    ]

    assert full
    assert all(choice.opens and choice.opens.date() > now.date() for choice, now in full)
