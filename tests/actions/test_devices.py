"""Signs of life of kiosks, displays and printers, and what their absence means."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.issuing import can_print
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import PrinterCondition
from tests.builders import acting, local
from tests.fakes import Clock


def test_a_printer_that_is_noted_as_seldom_as_the_spool_does_is_still_there(
    branch: Branch, clock: Clock
):
    """The spool notes an unchanged printer once a minute or a little later."""
    note_printer(branch, "p1", PrinterCondition.READY)
    clock.advance(minutes=5)

    assert can_print(branch, "p1")
    assert kiosk_view(branch, "1").printer is PrinterCondition.READY


def test_a_printer_nobody_has_heard_of_for_long_is_off_for_its_kiosk(branch: Branch, clock: Clock):
    """Its own spool may have died while the window lives on."""
    note_printer(branch, "p1", PrinterCondition.READY)
    clock.advance(minutes=5, seconds=1)

    view = kiosk_view(branch, "1")

    assert view.printer is PrinterCondition.OFFLINE
    assert view.printer_since == local(10, 28)
    assert not can_print(branch, "p1")


def test_a_kiosk_whose_printer_is_silent_is_something_to_do(branch: Branch, clock: Clock):
    """Although the kiosk itself is alive; the sign of life shown is the printer's."""
    note_printer(branch, "p1", PrinterCondition.READY)
    clock.advance(minutes=5, seconds=1)
    note_alive(branch, "kiosk")

    view = reception_view(acting(branch, Role.RECEPTION))

    kiosk = view.devices[0]
    assert (kiosk.condition, kiosk.well, kiosk.seen_at) == ("silent", False, local(10, 28))
    assert [task.key for task in view.tasks] == ["task.kiosk_silent"]


@pytest.mark.parametrize(("after_s", "condition"), [(60, "ok"), (61, "silent")])
def test_a_display_is_missed_within_a_minute(
    branch: Branch, clock: Clock, after_s: int, condition: str
):
    """People wait for what it shows; it gives a sign of life every twenty seconds (D8)."""
    note_alive(acting(branch, Role.DISPLAY), "display")
    clock.advance(seconds=after_s)

    view = reception_view(acting(branch, Role.RECEPTION))

    [display] = [one for one in view.devices if one.kind == "display"]
    told = "task.display_silent" in [task.key for task in view.tasks]
    assert (display.condition, told) == (condition, condition == "silent")


def test_a_clock_that_was_set_back_hides_no_silent_device(branch: Branch, clock: Clock):
    """Its last sign of life lies in the future then, and means nothing."""
    note_printer(branch, "p1", PrinterCondition.READY)
    clock.advance(minutes=-60)

    assert not can_print(branch, "p1")
    note_printer(branch, "p1", PrinterCondition.READY)
    assert can_print(branch, "p1")


@pytest.mark.parametrize("role", [Role.DESK, Role.DISPLAY, Role.RECEPTION])
def test_only_a_kiosk_speaks_for_its_printer(branch: Branch, role: Role):
    """And only kiosks and displays give signs of life."""
    other = acting(branch, role)

    with pytest.raises(RefusedError) as error:
        note_printer(other, "p1", PrinterCondition.READY)
    assert error.value.reason is Reason.NOT_ALLOWED
    if role is not Role.DISPLAY:
        with pytest.raises(RefusedError):
            note_alive(other, "kiosk")
