"""What a staff member reads at the desk."""

from kiosk.actions import calling, serving
from kiosk.actions.branch import Branch
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.ui.desk.conftest import Desk, serve

FIRST = "A\N{NO-BREAK SPACE}001"


def test_who_waits_is_shown_with_queue_number_and_longest_wait(
    branch: Branch, clock: Clock, desk: Desk
):
    """A queue beyond its goal is told apart by its weight."""
    somebody(branch)
    clock.advance(minutes=25)
    somebody(branch, "quick")

    desk.waits_for("2 persone")

    assert desk.shows("da 25 min")
    [late] = [item for item in desk.items() if item.property("text") == "da 25 min"]
    [soon] = [item for item in desk.items() if item.property("text") == "da poco"]
    assert late.property("weight") > soon.property("weight")


def test_with_nobody_waiting_the_button_says_so_and_calls_nobody(desk: Desk):
    """The button is still there, and pressing it changes nothing."""
    desk.waits_for("Nessuno in attesa")

    desk.click("callNext")

    desk.waits_for("Libero")
    assert not desk.item("callNext").property("possible")


def test_the_time_of_service_warns_near_its_limit_and_beyond(
    branch: Branch, clock: Clock, desk: Desk
):
    """At eight minutes of ten and at ten; nobody is interrupted."""
    serve(desk, branch)
    desk.waits_for("su 10 minuti")
    clock.advance(minutes=7, seconds=50)
    desk.runner.changed.emit()
    desk.waits_for("07:5")
    assert not desk.shows("Mancano meno di")

    clock.advance(seconds=15)
    desk.runner.changed.emit()
    desk.waits_for("Mancano meno di 2 minuti. Nessuno viene interrotto.")
    clock.advance(minutes=2)
    desk.runner.changed.emit()

    desk.waits_for("Oltre i 10 minuti")
    assert not desk.shows("Mancano meno di")


def test_a_service_without_a_limit_has_a_clock_and_no_bar(branch: Branch, clock: Clock, desk: Desk):
    """The clock goes on by itself, also once the start can no longer be taken back."""
    serve(desk, branch, "quick")
    desk.waits_for("00:00")
    assert not desk.shows("minuti")
    clock.advance(seconds=11)
    desk.runner.changed.emit()

    desk.waits_for("00:11")
    desk.waits_for("00:12")


def test_who_has_preferential_access_bears_a_neutral_mark_and_nothing_more(
    branch: Branch, desk: Desk
):
    """The one place where staff see it (P3)."""
    somebody(branch, preferential=True)
    desk.waits_for("1 person")
    assert not desk.shows("Priorità")

    desk.presses("F8")

    desk.waits_for("Priorità")


def test_f8_on_a_pause_says_what_to_do(branch: Branch, desk: Desk):
    """The refusal stands above the primary button."""
    somebody(branch)
    desk.presses("F10")
    desk.waits_for("Perché la pausa?")
    desk.presses("F10")
    desk.waits_for("Sei in pausa")

    desk.presses("F8")

    desk.waits_for("Lo sportello 2 è in pausa. Riprendi prima.")
    note, button = desk.item("refusal"), desk.item("goOn")
    assert note.mapToScene(note.position()).y() < button.mapToScene(button.position()).y()


def test_what_another_desk_did_first_is_told_and_shown(branch: Branch, desk: Desk):
    """The person was taken by desk 1 while somebody typed the number here."""
    somebody(branch)
    desk.waits_for("1 person")
    desk.presses("F4")
    desk.types("A001")
    desk.waits_for(f"Chiama {FIRST}")
    other = desk_of(branch, "1")
    calling.call_next(other, "1")
    serving.start_serving(other, "1")

    desk.presses("Return")
    desk.waits_for("Perché prima del suo turno?")
    desk.presses("Return")

    desk.waits_for(f"{FIRST} adesso")
