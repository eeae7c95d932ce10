"""A staff member calls and serves people."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.ui.desk.conftest import Desk, OpenDesk, call, park, serve

FIRST = "A\N{NO-BREAK SPACE}001"
SECOND = "A\N{NO-BREAK SPACE}002"


def test_a_person_is_called_served_and_finished_with_three_keys(branch: Branch, desk: Desk):
    """F8 calls, Enter starts, Enter finishes; each page shows the number."""
    somebody(branch)
    desk.waits_for("Chiama il prossimo")

    desk.presses("F8")
    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == FIRST
    desk.presses("Return")
    desk.waits_for("In servizio")
    assert desk.item("number").property("text") == FIRST
    desk.presses("Return")

    desk.waits_for(f"{FIRST} finito alle 10:28")
    assert desk.shows("Libero")


def test_the_same_goes_with_the_mouse_alone(branch: Branch, desk: Desk):
    """Each step has a button."""
    somebody(branch)
    desk.waits_for("Chiama il prossimo")

    desk.click("callNext")
    desk.waits_for("Inizia")
    desk.click("start")
    desk.waits_for("Finisci e chiama il prossimo")
    desk.click("finish")

    desk.waits_for("finito alle 10:28")


def test_a_closed_desk_is_opened_paused_and_closed_again(desk: Desk):
    """Nobody waits: the desk goes on a pause, comes back, and closes."""
    desk.presses("F10")
    desk.waits_for("Perché la pausa?")
    desk.presses("F10")
    desk.waits_for("Sei in pausa")
    desk.presses("Return")
    desk.waits_for("Libero")
    desk.click("pause")
    desk.waits_for("Perché la pausa?")
    desk.click("giveReason")
    desk.waits_for("Sei in pausa")
    desk.click("closeDesk")

    desk.waits_for("Lo sportello è chiuso")
    assert desk.shows("Chiuso")


def test_a_recall_is_possible_after_fifteen_seconds_and_counts_down_until_then(
    branch: Branch, clock: Clock, open_face: OpenDesk
):
    """The label counts; too early the rule says when, then the second call is made."""
    desk_of(branch, "2")
    desk = open_face(rate=5)
    call(desk, branch)
    desk.waits_for("Richiama tra 15 s")
    desk.presses("F8")
    desk.waits_for("Puoi richiamare tra 15 secondi.")
    desk.waits_for("Richiama tra 12 s")

    clock.advance(seconds=15)
    desk.runner.changed.emit()
    desk.waits_until_gone("Richiama tra")
    desk.presses("F8")

    desk.waits_for("2 chiamate su 3")


def test_after_the_last_call_the_desk_is_told_to_mark_a_no_show(
    branch: Branch, clock: Clock, desk: Desk
):
    """Three calls are the most."""
    call(desk, branch)
    for _ in range(2):
        clock.advance(seconds=15)
        calling.recall(desk_of(branch, "2"), "2")
    desk.waits_for("3 chiamate su 3")
    clock.advance(seconds=15)

    desk.presses("F8")

    desk.waits_for("Segnalo non presente.")
    assert not desk.item("recall").property("possible")


def test_a_no_show_is_marked_and_can_be_taken_back(branch: Branch, desk: Desk):
    """F9 frees the desk; whoever comes after all is called again, by mouse or with Escape."""
    call(desk, branch)

    desk.presses("F9")
    desk.waits_for(f"{FIRST} non presente alle 10:28")
    desk.waits_for("È arrivato")
    desk.click("undo")
    desk.waits_for("Chiamata in corso")
    desk.presses("F9")
    desk.waits_for("È arrivato")
    desk.presses("Escape")

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == FIRST


def test_a_call_is_taken_back_with_escape(branch: Branch, desk: Desk):
    """The person waits again, the desk is free."""
    call(desk, branch)

    desk.presses("Escape")

    desk.waits_for("Libero")
    desk.waits_for("1 person")


def test_a_finish_is_taken_back_until_it_is_too_late(branch: Branch, clock: Clock, desk: Desk):
    """Within ten seconds the service goes on; later the button is gone."""
    serve(desk, branch)
    desk.presses("Return")
    desk.waits_for("Libero")
    desk.waits_for("Annulla")
    desk.click("undo")
    desk.waits_for("In servizio")
    desk.presses("Return")
    desk.waits_for("Libero")
    desk.waits_for("Annulla")

    clock.advance(seconds=11)
    desk.runner.changed.emit()

    desk.waits_until_gone("Annulla")


def test_a_person_put_aside_is_resumed_at_the_same_desk(branch: Branch, desk: Desk):
    """F7 twice puts aside, F7 goes on with whoever was put aside first."""
    serve(desk, branch)
    park(desk)
    desk.waits_for("Messi da parte")
    serve(desk, branch)
    park(desk)
    desk.waits_for("Libero")

    desk.presses("F7")
    desk.waits_for("In servizio")
    assert desk.item("number").property("text") == FIRST
    desk.presses("Return")
    desk.waits_for("Libero")
    desk.click(f"resume {SECOND}")

    desk.waits_for("In servizio")
    assert desk.item("number").property("text") == SECOND


def test_f8_always_speaks_a_number(branch: Branch, clock: Clock, desk: Desk):
    """Next when free, again when called, finish and next when serving."""
    somebody(branch)
    somebody(branch)
    desk.waits_for("2 persone")

    desk.presses("F8")
    desk.waits_for("Chiamata in corso")
    clock.advance(seconds=15)
    desk.presses("F8")
    desk.waits_for("2 chiamate su 3")
    assert desk.item("number").property("text") == FIRST
    desk.presses("Return")
    desk.waits_for("In servizio")
    desk.presses("F8")

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == SECOND


def test_a_number_is_called_out_of_turn(branch: Branch, desk: Desk):
    """F4, the digits, Enter: the second person is called before the first."""
    somebody(branch)
    somebody(branch)
    desk.waits_for("2 persone")

    desk.presses("F4")
    desk.waits_for("Chiami una persona prima del suo turno.")
    desk.types("00")
    desk.waits_for(SECOND)
    desk.presses("Down")
    desk.waits_for(f"Chiama {FIRST}")
    desk.presses("Down")
    desk.waits_for(f"Chiama {SECOND}")
    desk.presses("Return")
    desk.waits_for("Perché prima del suo turno?")
    desk.presses("Return")

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == SECOND


def test_a_number_that_is_not_there_is_refused_in_words(desk: Desk):
    """Letters and digits are typed in full; the page stays so that they can be mended."""
    desk.presses("F4")
    desk.waits_for("Indietro")

    desk.types("A999")
    desk.waits_for("Nessun biglietto in attesa ha questo numero.")
    desk.presses("Return")
    desk.waits_for("Perché prima del suo turno?")
    desk.presses("Return")

    desk.waits_for("Oggi non c’è il biglietto A\N{NO-BREAK SPACE}999. Controlla il numero.")
    desk.presses("Escape")
    desk.waits_for("Chiama un numero")
    assert desk.shows("In attesa per te")


def test_a_second_press_at_once_is_ignored(branch: Branch, open_face: OpenDesk, qtbot: QtBot):
    """A double press starts the service and does not finish it as well."""
    desk_of(branch, "2")
    desk = open_face(press_pause_ms=1500)
    somebody(branch)
    desk.waits_for("Chiama il prossimo")
    desk.presses("F8")
    desk.waits_for("Chiamata in corso")
    qtbot.wait(1700)

    desk.presses("Return")
    desk.waits_for("In servizio")
    desk.presses("Return")
    qtbot.wait(300)

    assert desk.shows("In servizio")
    qtbot.wait(1700)
    desk.presses("Return")
    desk.waits_for("Libero")


def test_everything_can_be_reached_with_the_keyboard_alone(desk: Desk):
    """Tab walks to a button that has no key of its own, Enter presses it and not the primary."""
    desk.presses("F10")
    desk.waits_for("Perché la pausa?")
    desk.presses("1")
    desk.waits_for("Sei in pausa")

    for _ in range(2):
        desk.presses("Tab")
    assert desk.item("closeDesk").hasActiveFocus()
    assert desk.item("closeDesk").property("ringed")
    desk.presses("Return")

    desk.waits_for("Lo sportello è chiuso")


@pytest.mark.parametrize("on_top", [True, False])
def test_the_window_stays_above_others_where_the_branch_wants_it(
    open_face: OpenDesk, *, on_top: bool
):
    """A setting of the desk."""
    window = open_face(on_top=on_top).window

    assert bool(window.flags() & Qt.WindowType.WindowStaysOnTopHint) is on_top
