"""Closing the day, or one queue, is a ritual with a way back."""

from kiosk.actions import calling, serving
from kiosk.actions.branch import Branch
from kiosk.domain.ticket import TicketStatus
from tests.builders import desk_of, somebody
from tests.ui.reception.closing_steps import statuses
from tests.ui.reception.conftest import OpenReception


def test_the_day_is_closed_in_two_steps_and_opened_again(
    branch: Branch, open_reception: OpenReception
):
    """The second button repeats the figure; the note takes it back."""
    somebody(branch)
    somebody(branch, "quick")
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("2 biglietti in attesa si chiudono come “non serviti”")
    reception.waits_for("fino a domani alle 8:30")

    reception.click("continue")
    reception.waits_for("Chiudi 2 biglietti")
    assert statuses(branch) == [TicketStatus.WAITING] * 2
    reception.click("close")

    reception.waits_for("La giornata è chiusa dalle 10:28")
    reception.waits_for("2 biglietti chiusi come non serviti.")
    assert statuses(branch) == [TicketStatus.UNSERVED] * 2
    reception.click("undo-close")
    reception.waits_for("2 biglietti in attesa si chiudono")
    assert statuses(branch) == [TicketStatus.WAITING] * 2


def test_nothing_happens_before_the_second_step(branch: Branch, open_reception: OpenReception):
    """Looking, going on and leaving changes nothing."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa si chiude")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")

    reception.click("not-now")
    reception.waits_for("Continua: passo 2 di 2")
    reception.face.closing.close()  # type: ignore[attr-defined]
    reception.goes_to("now")

    reception.waits_for("Adesso in sede")
    assert statuses(branch) == [TicketStatus.WAITING]


def test_who_is_still_served_blocks_until_closed_as_served(
    branch: Branch, open_reception: OpenReception
):
    """Step 2 waits; the note names desk and number and has the button."""
    somebody(branch)
    desk = desk_of(branch, "1")
    calling.call_next(desk, "1")
    serving.start_serving(desk, "1")
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("Lo sportello 1 sta ancora servendo A\u00a0001.")
    assert not reception.item("continue").isEnabled()

    reception.click("served-1")

    reception.waits_until_gone("sta ancora servendo")
    assert reception.item("continue").isEnabled()
    assert statuses(branch) == [TicketStatus.SERVED]


def test_the_figure_that_was_agreed_to_must_still_hold(
    branch: Branch, open_reception: OpenReception
):
    """Somebody takes a ticket during step 2: staff look again before they close it."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")

    somebody(branch)

    reception.waits_for("2 biglietti in attesa")
    assert reception.shows("Continua: passo 2 di 2")


def test_a_queue_can_start_again_from_its_first_number(
    branch: Branch, open_reception: OpenReception
):
    """Only that queue is closed, and its next number is the first."""
    somebody(branch)
    somebody(branch, "quick")
    reception = open_reception()
    reception.goes_to("close")
    reception.click("one-queue")
    reception.waits_for("1 biglietto in attesa")
    reception.click("answer-restart")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")

    reception.click("close")

    reception.waits_for("La coda A è azzerata")
    assert statuses(branch) == [TicketStatus.UNSERVED, TicketStatus.WAITING]
    assert somebody(branch).digits == "001"


def test_a_queue_that_starts_again_is_not_said_to_do_so_tomorrow(
    branch: Branch, open_reception: OpenReception
):
    """The column is read the same for the day and for one queue."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("Si riparte da")

    reception.click("one-queue")
    reception.waits_until_gone("Si riparte da")
    reception.click("answer-restart")

    reception.waits_for("Si riparte da")
    assert not [text for text in reception.texts() if "Domani" in text]
