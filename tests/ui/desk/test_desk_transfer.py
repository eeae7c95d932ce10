"""A person is sent on from the desk to a queue or to another desk."""

from collections.abc import Callable

import pytest

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.seldom import seldom
from tests.ui.desk.conftest import Desk, OpenDesk
from tests.waits import foreseen

NUMBER = "A\N{NO-BREAK SPACE}001"


@pytest.fixture
def transfer(branch: Branch, desk: Desk) -> Desk:
    """The page of a transfer, while A 001 is being served at desk 2; desk 1 is open too."""
    desk_of(branch, "1")
    somebody(branch)
    desk.waits_for("Chiama il prossimo")
    desk.presses("F8")
    desk.waits_for("Chiamata in corso")
    desk.presses("Return")
    desk.waits_for("In servizio")
    desk.presses("F6")
    desk.waits_for(f"Trasferisci {NUMBER}")
    return desk


def test_the_number_and_the_place_are_kept(branch: Branch, clock: Clock, transfer: Desk):
    """Sent to queue E before anybody there: called first with the same number."""
    clock.advance(minutes=1)
    somebody(branch, "quick")

    transfer.presses("1")
    transfer.waits_for("Trasferisci a E")
    transfer.presses("Return")
    transfer.waits_for("Libero")
    transfer.presses("F8")

    transfer.waits_for("Chiamata in corso")
    assert transfer.item("number").property("text") == NUMBER
    assert transfer.shows("quick")


def test_who_goes_last_waits_after_the_others(branch: Branch, clock: Clock, transfer: Desk):
    """The choice is said in words, and the others are called first."""
    clock.advance(minutes=1)
    somebody(branch, "quick")
    clock.advance(minutes=1)

    transfer.presses("1")
    transfer.click("goLast")
    transfer.waits_for("Aspetta dopo gli altri.")
    transfer.presses("Return")
    transfer.waits_for("Libero")
    transfer.presses("F8")

    transfer.waits_for("Chiamata in corso")
    assert transfer.item("number").property("text") == "E\N{NO-BREAK SPACE}001"


def test_nothing_is_sent_before_a_target_is_chosen(transfer: Desk):
    """Enter on the fresh page leaves everything as it is."""
    transfer.presses("Return")

    transfer.waits_for("Scegli dove")
    assert not transfer.item("transfer").property("possible")


def test_a_closed_target_stays_visible_and_says_why(transfer: Desk):
    """Consulting wants an appointment: neither key nor mouse chooses it."""
    transfer.waits_for("solo su appuntamento")
    target = transfer.item("target service:consulting")
    assert target.property("closed")

    transfer.presses(target.property("digit"))
    transfer.click("target service:consulting")

    transfer.waits_for("Scegli dove")


def test_a_desk_is_found_by_its_word(branch: Branch, transfer: Desk):
    """One match is chosen at once; only that desk may call the person then."""
    transfer.types("sport")
    transfer.waits_for("Allo sportello 1")
    assert not transfer.shows("solo su appuntamento")
    transfer.presses("Return")
    transfer.waits_for("Libero")

    called = calling.call_next(desk_of(branch, "1"), "1")

    assert called is not None
    assert called.written == NUMBER


def test_escape_goes_back_without_a_change(transfer: Desk):
    """The person is still being served."""
    transfer.presses("Escape")

    transfer.waits_for("Metti da parte")
    transfer.presses("F6")
    transfer.click("back")
    transfer.waits_for("Metti da parte")


def test_arrows_walk_over_what_is_possible(transfer: Desk):
    """Closed targets are left out."""
    transfer.presses("Down")
    transfer.waits_for("Trasferisci a E")
    for _ in range(9):
        transfer.presses("Down")

    transfer.waits_for("Allo sportello 1")
    transfer.presses("Up")
    transfer.waits_for("Trasferisci a L")


@pytest.mark.parametrize(
    "begin", ["slash", *(pytest.param(one, marks=pytest.mark.long) for one in ("click", "letters"))]
)
def test_a_desk_is_found_by_its_digits(branch: Branch, transfer: Desk, begin: str):
    """Once somebody has begun to type, digits are typed too and choose no row."""
    desk_of(branch, "12")
    transfer.until(lambda: transfer.shows("Sportello 12"))
    assert transfer.item("target service:quick").property("digit") == "1"

    if begin == "slash":
        transfer.presses("Slash")
    elif begin == "click":
        transfer.click("search")
    else:
        transfer.types("sportello")
        transfer.presses("Space")
    transfer.until(lambda: not transfer.item("target desk:12").property("digit"))
    transfer.types("12")

    transfer.waits_for("Allo sportello 12")
    transfer.presses("Return")
    transfer.waits_for("Libero")
    called = calling.call_next(desk_of(branch, "12"), "12")
    assert called is not None
    assert called.written == NUMBER


def test_a_desk_whose_digits_begin_others_is_meant_as_typed(branch: Branch, transfer: Desk):
    """1 is desk 1, although 12 has a 1 too; and a choice goes with what it was typed for."""
    desk_of(branch, "12")
    transfer.until(lambda: transfer.shows("Sportello 12"))
    transfer.presses("Slash")

    transfer.types("1")
    transfer.waits_for("Allo sportello 1")
    transfer.types("2")
    transfer.waits_for("Allo sportello 12")
    transfer.presses("Backspace")
    transfer.presses("Backspace")

    transfer.waits_for("Scegli dove")
    transfer.presses("1")
    transfer.waits_for("Trasferisci a E")


def send_with_keys(desk: Desk) -> None:
    """Write the note and ask for the way back with keys alone."""
    desk.presses("F3")
    desk.types("copia2")
    desk.presses("F2")
    desk.presses("Return")


def send_with_mouse(desk: Desk) -> None:
    """Click into the note, on the way back and on the button."""
    desk.click("note")
    desk.types("copia2")
    desk.click("turnBack")
    desk.click("transfer")


@pytest.mark.parametrize("send", [send_with_mouse, seldom(send_with_keys)])
def test_the_next_desk_reads_a_note_and_the_person_comes_back(
    branch: Branch, transfer: Desk, open_face: OpenDesk, send: Callable[[Desk], None]
):
    """Desk 1 reads it when it calls, finishes, and desk 2 calls the same number again."""
    transfer.presses("4")
    transfer.waits_for("Allo sportello 1")
    send(transfer)
    transfer.waits_for("Libero")
    other = open_face("1")
    other.waits_for("1 person")
    other.presses("F8")

    other.waits_for("copia2 · Poi torna allo sportello\N{NO-BREAK SPACE}2")
    other.presses("Return")
    other.waits_for("Finisci e chiama il prossimo")
    other.presses("Return")
    other.waits_for("Libero")
    transfer.waits_for("1 person")
    transfer.click("callNext")
    transfer.waits_for("Chiamata in corso")
    assert transfer.item("number").property("text") == NUMBER
    assert not transfer.shows("copia2")
    assert "copia2" not in str([one.detail for one in branch.store.events.latest_of_desk("2", 20)])


def test_the_place_is_changed_by_a_key(transfer: Desk):
    """F5 says last, F5 again keeps it."""
    transfer.presses("F5")
    transfer.waits_for("Aspetta dopo gli altri.")

    transfer.presses("F5")

    transfer.waits_for("Il posto in fila non si perde.")


def test_the_waits_in_the_list_have_their_time(branch: Branch, transfer: Desk):
    """And are called indicative while the branch has learnt nothing of itself yet."""
    foreseen(branch)

    transfer.waits_for("Attese: stima indicativa delle 10:28")
