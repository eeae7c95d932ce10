"""Closing the day, or one queue, is a ritual with a way back."""

from dataclasses import replace

from kiosk.actions import calling, serving
from kiosk.actions.branch import Branch
from kiosk.actions.helping import ask_for_help
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import undo_reset
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock
from tests.ui.reception.conftest import OpenReception, Reception


def statuses(branch: Branch) -> list[TicketStatus]:
    """Return how the tickets of today stand, by queue and number."""
    tickets = branch.store.tickets.of_day("2026-11-23")
    return [one.status for one in sorted(tickets, key=lambda one: (one.queue, one.number))]


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


def test_the_undo_goes_once_somebody_takes_a_number(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Of that queue; the page says why."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")
    reception.click("one-queue")
    reception.waits_for("Azzera una coda")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")
    reception.click("close")
    reception.waits_for("La coda A è azzerata")
    assert reception.shows("Annulla la chiusura")

    clock.advance(minutes=1)
    somebody(branch)

    reception.waits_until_gone("Annulla la chiusura")
    reception.waits_for("qualcuno ha già preso il prossimo numero")


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


def test_the_next_morning_the_page_starts_again(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Nobody has touched it since the evening; it speaks of yesterday no more."""
    somebody(branch)
    reception = closed(open_reception)

    clock.advance(minutes=60 * 22)
    ask_for_help(branch)

    reception.waits_until_gone("La giornata è chiusa")
    reception.waits_for("Nessuno aspetta più")


def test_the_page_follows_who_opens_the_day_again_elsewhere(
    branch: Branch, open_reception: OpenReception
):
    """The other post has taken the closing back."""
    somebody(branch)
    reception = closed(open_reception)

    undo_reset(acting(branch, Role.RECEPTION, "2"))

    reception.waits_for("1 biglietto in attesa si chiude")


def test_nobody_is_said_to_have_a_number_before_anybody_has(
    branch: Branch, open_reception: OpenReception
):
    """A day that was closed by itself cannot be opened again, for a reason of its own."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")
    view = reception_view(acting(branch, Role.RECEPTION))

    closed_by_itself = replace(view, day_closed=True, undoable_reset=None)
    reception.face.closing.look(closed_by_itself)  # type: ignore[attr-defined]

    assert reception.shows("La chiusura resta: ora non si può più annullare.")
    assert not reception.shows("qualcuno ha già preso")


def test_the_way_back_is_there_as_soon_as_it_is_done(branch: Branch, open_reception: OpenReception):
    """Without a moment in which it seems to be gone."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")
    reception.face.closing.goOn()  # type: ignore[attr-defined]
    seen = list[bool]()
    reception.face.closing.changed.connect(  # type: ignore[attr-defined]
        lambda: seen.append(reception.shows("La chiusura resta"))
    )

    reception.face.closing.close()  # type: ignore[attr-defined]

    reception.waits_for("Annulla la chiusura")
    reception.waits(200)
    assert not any(seen)


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


def closed(open_reception: OpenReception) -> Reception:
    """Return reception after it has closed the day with one ticket."""
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")
    reception.click("close")
    reception.waits_for("La giornata è chiusa dalle 10:28")
    return reception
