"""The appointments of today at a desk of the second level, with those by phone and on the web."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.appointment import DeliveryMode
from tests.actions.arrivals import booked
from tests.builders import desk_of
from tests.fakes import Clock
from tests.ui.desk.conftest import Desk, OpenDesk

BY_KEY = pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "keys"])


def does(desk: Desk, button: str, key: str, *, by_key: bool) -> None:
    """Press a button, or the key that does the same."""
    if by_key:
        desk.presses(key)
    else:
        desk.click(button)


@pytest.fixture
def desk(branch: Branch, clock: Clock, open_face: OpenDesk) -> Desk:
    """Desk 3 with an appointment by phone and one for which somebody comes."""
    booked(branch, clock, service="consulting", mode=DeliveryMode.PHONE_RECONTACT)
    booked(branch, clock, 60, id="R2", code="2", service="consulting")
    desk_of(branch, "3")
    desk = open_face("3")
    desk.waits_for("consulting, al telefono")
    return desk


@BY_KEY
def test_an_appointment_by_phone_begins_from_the_list(desk: Desk, *, by_key: bool):
    """F3, or its button; once they answer, all is as for anybody."""
    assert desk.shows("11:28")

    does(desk, "begin 10:33", "F3", by_key=by_key)
    desk.waits_for("Chiamata in corso")
    assert desk.shows("Al telefono")
    assert desk.item("number").property("text") == "C\N{NO-BREAK SPACE}001"
    does(desk, "start", "Return", by_key=by_key)
    desk.waits_for("Finisci e chiama il prossimo")
    does(desk, "finish", "Return", by_key=by_key)

    desk.waits_for("Libero")
    assert not desk.shows("al telefono")


@BY_KEY
def test_who_does_not_answer_is_tried_again_and_given_up(clock: Clock, desk: Desk, *, by_key: bool):
    """After a minute; given up by mistake, they are called as before."""
    does(desk, "begin 10:33", "F3", by_key=by_key)
    desk.waits_for("Richiama tra ")
    clock.advance(seconds=60)
    desk.runner.changed.emit()
    desk.waits_until_gone("Richiama tra")

    does(desk, "recall", "F8", by_key=by_key)
    desk.waits_for("2 chiamate su 3")
    does(desk, "noShow", "F9", by_key=by_key)
    desk.waits_for("Ha risposto")
    does(desk, "undo", "Escape", by_key=by_key)

    desk.waits_for("Chiamata in corso")
