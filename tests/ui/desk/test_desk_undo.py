"""The last step is taken back at the desk: a start, putting aside, sending on."""

from collections.abc import Callable

import pytest

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from tests.builders import desk_of
from tests.fakes import Clock
from tests.ui.desk.conftest import Desk, call, park, serve

FIRST = "A\N{NO-BREAK SPACE}001"
HANDS: dict[str, Callable[[Desk], None]] = {
    "mouse": lambda desk: desk.click("undo"),
    "keys": lambda desk: desk.presses("Escape"),
    "touch": lambda desk: desk.tap("undo"),
}


@pytest.fixture(
    params=[one if one == "keys" else pytest.param(one, marks=pytest.mark.long) for one in HANDS]
)
def take_back(request: pytest.FixtureRequest) -> Callable[[Desk], None]:
    """Take the last step back, as soon as there is a way."""

    def back(desk: Desk) -> None:
        desk.waits_for("Annulla")
        HANDS[request.param](desk)

    return back


def test_who_had_not_come_is_called_again(
    branch: Branch, desk: Desk, take_back: Callable[[Desk], None]
):
    """Started by mistake."""
    serve(desk, branch)
    desk.waits_for("Iniziato alle 10:28")

    take_back(desk)

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == FIRST


def test_who_was_put_aside_is_served_on(
    branch: Branch, desk: Desk, take_back: Callable[[Desk], None]
):
    """Put aside by mistake."""
    serve(desk, branch)
    park(desk)
    desk.waits_for(f"{FIRST} messo da parte alle 10:28")

    take_back(desk)

    desk.waits_for("In servizio")
    assert desk.item("number").property("text") == FIRST


def test_who_was_sent_on_is_back_at_the_desk(
    branch: Branch, desk: Desk, take_back: Callable[[Desk], None]
):
    """Sent to the wrong queue: the number, the place and the desk are as they were."""
    call(desk, branch)
    desk.presses("F6")
    desk.waits_for("Trasferisci A")
    desk.presses("1")
    desk.presses("Return")
    desk.waits_for(f"{FIRST} trasferito alle 10:28")

    take_back(desk)

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == FIRST


def test_who_was_called_elsewhere_in_the_meantime_stays_there(
    branch: Branch, clock: Clock, desk: Desk
):
    """The way back is gone, and Escape says so."""
    first = desk_of(branch, "1")
    call(desk, branch)
    desk.presses("F6")
    desk.waits_for("Sportello 1")
    desk.types("sport")
    desk.waits_for("Allo sportello 1")
    desk.presses("Return")
    desk.waits_for("Annulla")
    clock.advance(seconds=2)
    assert calling.call_next(first, "1") is not None
    desk.waits_until_gone("Annulla")

    desk.presses("Escape")

    desk.waits_for("Non c’è niente da annullare")
    assert desk.shows("Libero")
