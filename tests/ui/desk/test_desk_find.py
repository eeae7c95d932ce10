"""A number is called out of turn: what was typed is who is called, and nobody else."""

import threading

from kiosk.actions.branch import Branch
from tests.builders import somebody
from tests.ui.desk.conftest import Desk

FORTY_ONE = "A\N{NO-BREAK SPACE}041"


def call_now(desk: Desk) -> None:
    """Press Enter, and once more for the usual reason."""
    desk.presses("Return")
    desk.waits_for("Perché prima del suo turno?")
    desk.presses("Return")


def test_who_types_on_does_not_call_what_was_found_before(branch: Branch, desk: Desk):
    """4 found A 004; Enter after 41 comes before the answer, and A 041 is called."""
    for _ in range(41):
        somebody(branch)
    desk.waits_for("41 persone")
    desk.presses("F4")
    desk.waits_for("Indietro")
    desk.types("4")
    desk.waits_for("Chiama A\N{NO-BREAK SPACE}004")
    gate = threading.Event()
    desk.runner.ask(lambda _: gate.wait(5), lambda _: None)

    desk.types("1")
    assert desk.item("callFound").property("text") == "Chiama"
    call_now(desk)
    gate.set()

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == FORTY_ONE


def test_a_number_alone_is_enough_where_one_ticket_has_it(branch: Branch, desk: Desk):
    """Four have a 1 in their number, one is 1."""
    for _ in range(12):
        somebody(branch)
    desk.waits_for("12 persone")
    desk.presses("F4")
    desk.waits_for("Indietro")

    desk.types("1")
    desk.waits_for("Chiama A\N{NO-BREAK SPACE}001")
    call_now(desk)

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == "A\N{NO-BREAK SPACE}001"


def test_where_several_have_the_number_the_desk_is_asked_which(branch: Branch, desk: Desk):
    """A 001 and E 001: nobody is called before one is chosen."""
    somebody(branch)
    somebody(branch, "quick")
    desk.waits_for("2 persone")
    desk.presses("F4")
    desk.waits_for("Indietro")
    desk.types("1")
    desk.waits_for("E\N{NO-BREAK SPACE}001")

    call_now(desk)

    desk.waits_for("Più biglietti hanno il numero 1. Scegli dalla lista.")
    desk.presses("Down")
    desk.waits_for("Chiama A\N{NO-BREAK SPACE}001")
    desk.presses("Down")
    call_now(desk)
    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == "E\N{NO-BREAK SPACE}001"


def test_many_with_a_part_of_the_number_do_not_hide_a_second_one(branch: Branch, desk: Desk):
    """Typing 1 with A 001 to A 119 and E 001: both whole numbers stand first, one is chosen."""
    for _ in range(119):
        somebody(branch)
    somebody(branch, "quick")
    desk.waits_for("120 persone")
    desk.presses("F4")
    desk.waits_for("Indietro")
    desk.types("1")
    desk.waits_for("A\N{NO-BREAK SPACE}010")

    call_now(desk)

    desk.waits_for("Più biglietti hanno il numero 1. Scegli dalla lista.")
    desk.presses("Down")
    desk.waits_for("Chiama A\N{NO-BREAK SPACE}001")
    desk.presses("Down")
    desk.waits_for("Chiama E\N{NO-BREAK SPACE}001")
