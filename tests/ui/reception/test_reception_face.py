"""Reception sees the whole office, gives and finds tickets, and closes the day."""

import pytest
from PySide6.QtCore import Qt

from kiosk.actions import calling, devices, serving
from kiosk.actions.branch import Branch
from kiosk.actions.desks import pause
from kiosk.actions.helping import ask_for_help
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.actor import Role
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock, FakePrinter
from tests.ui.reception.conftest import OpenReception
from tests.ui.reception.test_look import scrolled_away


def test_the_overview_counts_the_office(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Who waits, how long, who was served, which desks are open: as it is now."""
    somebody(branch)
    clock.advance(minutes=16)
    somebody(branch, "quick")
    desk = desk_of(branch, "2")
    pause(desk_of(branch, "1"), "1")
    calling.call_next(desk, "2")
    serving.start_serving(desk, "2")
    serving.finish(desk, "2")
    calling.call_next(desk, "2")

    reception = open_reception()

    reception.waits_for("lunedì 23 novembre 2026 · 10:44 · aperto fino alle 12:30")
    assert reception.item("figure-waiting").property("figure") == "0"
    assert reception.item("figure-served").property("figure") == "1"
    assert reception.item("figure-desks").property("figure") == "1"
    assert reception.item("figure-desks").property("unit") == "di 3"
    assert reception.item("figure-desks").property("detail") == "1 in pausa"
    assert reception.shows("E\u00a0001")
    assert reception.shows("non disponibile")


def test_a_wait_beyond_the_goal_is_marked_and_becomes_a_task(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Sixteen minutes where fifteen are the goal; its button opens the ticket."""
    given = somebody(branch)
    clock.advance(minutes=16)
    reception = open_reception()
    reception.waits_for("coda A: oltre 15 min")
    reception.waits_for("A\u00a0001 aspetta da 16 minuti")

    reception.click("task-long_wait")

    reception.waits_for("Preso alle 10:28 alla postazione 1")
    assert reception.item("search").property("text") == f"A\u00a0{given.digits}"


def test_the_overview_follows_what_others_do(branch: Branch, open_reception: OpenReception):
    """Nobody touches reception; a kiosk gives a ticket and a desk calls it."""
    reception = open_reception()
    reception.waits_for("0 biglietti oggi")

    somebody(branch)

    reception.waits_for("1 biglietto oggi")
    calling.call_next(desk_of(branch, "1"), "1")
    reception.waits_for("Chiamata")
    card = reception.item("desk-1")
    card.setZ(7)
    reception.waits_for("0:02")
    assert reception.item("desk-1").z() == 7, "the card was made again for a tick of its clock"


@pytest.mark.long
def test_paper_out_is_a_task_that_goes_when_the_printer_agrees(
    branch: Branch, open_reception: OpenReception
):
    """It rings once; the badge in the rail counts; pressing the button checks."""
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.READY)
    rung = []
    reception = open_reception(ring=lambda: rung.append(1))
    reception.waits_for("Pronta")
    assert not rung

    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    reception.waits_for("Postazione 1: carta finita")
    assert rung == [1]
    assert reception.item("page-devices").property("badge") == 1

    reception.click("task-printer")
    reception.waits_for("Controllo…")
    reception.waits_for("La stampante non vede la carta.", timeout_ms=9000)
    devices.note_printer(branch, "p1", PrinterCondition.READY)
    reception.waits_until_gone("carta finita")
    assert rung == [1]


def test_a_slip_that_failed_is_a_task_that_opens_the_ticket(
    branch: Branch, open_reception: OpenReception
):
    """There it can be printed again, and the task is done."""
    somebody(branch, printer="p1")
    printer = FakePrinter()
    printer.result = SendResult(PrintStatus.FAILED, Confirmation.NONE, PrinterCondition.UNKNOWN)
    print_next(branch, Spool("p1", printer, lambda *_: b""))
    reception = open_reception()
    reception.waits_for("Biglietto A\u00a0001: la stampa non è uscita")

    reception.click("task-slip")
    reception.waits_for("Preso alle 10:28 alla postazione 1")
    reception.click("reprint")

    reception.goes_to("now")
    reception.waits_until_gone("la stampa non è uscita")


def test_the_sign_of_a_task_is_not_drawn_below_the_list(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Where there are more tasks than fit, the rest is scrolled to."""
    for service in ("orientation", "quick"):
        somebody(branch, service)
    clock.advance(minutes=30)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    ask_for_help(branch)
    reception = open_reception(size=(1280, 720))
    reception.waits_for("aspetta da 30 minuti")
    reception.picture()

    signs = [item for item in reception.items() if item.objectName().startswith("sign-")]

    assert 0 < len(signs) < 4
    for sign in signs:
        assert not scrolled_away(sign), sign.objectName()


def test_help_is_given_with_one_button(branch: Branch, open_reception: OpenReception):
    """Somebody at a kiosk asks; reception goes there."""
    reception = open_reception()
    ask_for_help(branch)
    reception.waits_for("Postazione 1: una persona chiede aiuto")

    reception.click("task-help")

    reception.waits_for("Niente da fare")


def test_devices_have_a_page_of_their_own(branch: Branch, open_reception: OpenReception):
    """Each with its condition in words."""
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.CUTTER)
    reception = open_reception()

    reception.goes_to("devices")

    reception.waits_for("Taglierina ferma")
    reception.waits_for("Ho liberato la taglierina")


def test_the_keys_reach_everything(branch: Branch, open_reception: OpenReception):
    """Tab walks through the rail and the page, Enter presses; the ring shows."""
    somebody(branch)
    reception = open_reception()
    reception.waits_for("1 biglietto oggi")
    seen: list[str] = []

    for _ in range(12):
        reception.press_key(Qt.Key.Key_Tab)
        item = reception.window.activeFocusItem()
        seen.append(item.objectName())
        assert item.property("ringed") in (True, None)
        if item.objectName() == "page-tickets":
            reception.press_key(Qt.Key.Key_Return)
        if item.objectName() == "service-orientation":
            break

    reception.press_key(Qt.Key.Key_Return)
    assert reception.item("service-orientation").property("chosen")
    assert seen[:4] == ["page-now", "page-tickets", "page-bookings", "page-messages"]


def test_a_role_that_may_not_is_told_so(branch: Branch, open_reception: OpenReception):
    """A refusal is a sentence that says what to do."""
    given = somebody(branch)
    reception = open_reception()
    reception.goes_to("tickets")
    reception.searches(f"{given.letter}{given.digits}")
    reception.waits_for("Annulla il biglietto")
    desk = desk_of(branch, "1")
    calling.call_next(desk, "1")
    serving.start_serving(desk, "1")

    reception.face.finding.askVoid()  # type: ignore[attr-defined]
    reception.face.finding.void()  # type: ignore[attr-defined]

    reception.waits_for("Scegli un altro passo.")
    assert acting(branch, Role.RECEPTION).store.tickets.find(given.ticket_id)
