"""The appointments of today at a desk of the second level, with those by phone and on the web."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.appointment import DeliveryMode
from tests.actions.arrivals import booked
from tests.builders import desk_of
from tests.fakes import Clock
from tests.ui.desk.conftest import OpenDesk


@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "keys"])
def test_an_appointment_by_phone_begins_from_the_list(
    branch: Branch, clock: Clock, open_face: OpenDesk, *, by_key: bool
):
    """F3, or its button; then the clock of the service runs as for anybody."""
    booked(branch, clock, service="consulting", mode=DeliveryMode.PHONE_RECONTACT)
    booked(branch, clock, 60, id="R2", code="2", service="consulting")
    desk_of(branch, "3")
    desk = open_face("3")
    desk.waits_for("consulting, al telefono")
    assert desk.shows("11:28")

    if by_key:
        desk.presses("F3")
    else:
        desk.click("begin 10:33")

    desk.waits_for("Finisci e chiama il prossimo")
    assert desk.item("number").property("text") == "C\N{NO-BREAK SPACE}001"
    desk.presses("Return")
    desk.waits_for("Libero")
    assert not desk.shows("al telefono")
