"""A closing can be taken back: at once, later, from elsewhere; the page follows."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.helping import ask_for_help
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import reset, undo_reset
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.ui.reception.closing_steps import (
    closed,
    closes,
    goes_away,
    looks_again,
    reset_queue,
    statuses,
)
from tests.ui.reception.conftest import OpenReception

AFTER_MIDNIGHT_MIN = 13 * 60 + 45
"""From 10:28, when a test begins, to 0:13 of the next day."""


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


def test_a_closing_after_midnight_keeps_its_way_back(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """What was closed is yesterday; that today is open does not mean somebody undid it."""
    somebody(branch)
    clock.advance(minutes=AFTER_MIDNIGHT_MIN)
    reception = open_reception()
    reception.goes_to("close")
    closes(reception)
    reception.waits_for("La giornata è chiusa dalle 0:13")

    looks_again(reception, branch)

    assert reception.shows("La giornata è chiusa dalle 0:13")
    reception.click("undo-close")
    reception.waits_for("1 biglietto in attesa si chiude")
    assert statuses(branch) == [TicketStatus.WAITING]


def test_the_page_follows_who_takes_back_a_closing_after_midnight(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """The other post has done it; the tickets of yesterday can be closed again."""
    somebody(branch)
    clock.advance(minutes=AFTER_MIDNIGHT_MIN)
    reception = open_reception()
    reception.goes_to("close")
    closes(reception)
    reception.waits_for("La giornata è chiusa dalle 0:13")

    undo_reset(acting(branch, Role.RECEPTION, "2"))

    reception.waits_for("1 biglietto in attesa si chiude")


def test_the_page_follows_who_takes_back_a_queue_elsewhere(
    branch: Branch, open_reception: OpenReception
):
    """It stays with that queue, where somebody waits again."""
    somebody(branch)
    reception = reset_queue(open_reception)

    undo_reset(acting(branch, Role.RECEPTION, "2"))

    reception.waits_for("1 biglietto in attesa si chiude")
    assert reception.shows("Azzera una coda")


def test_a_number_of_another_queue_does_not_hide_who_took_a_queue_back(
    branch: Branch, open_reception: OpenReception
):
    """Both are seen in one look; nobody has taken a number of queue A."""
    somebody(branch)
    reception = reset_queue(open_reception)
    looks_again(reception, branch)

    somebody(branch, "quick")
    undo_reset(acting(branch, Role.RECEPTION, "2"))

    reception.waits_for("1 biglietto in attesa si chiude")


def test_a_queue_stays_closed_when_another_is_reset_after_it(
    branch: Branch, open_reception: OpenReception
):
    """The way back leads through the later one, and comes again with it."""
    somebody(branch)
    somebody(branch, "quick")
    reception = reset_queue(open_reception)
    looks_again(reception, branch)

    other = acting(branch, Role.RECEPTION, "2")
    reset(other, "E")
    reception.waits_until_gone("Annulla la chiusura")
    assert reception.shows("La coda A è azzerata")
    assert not reception.shows("qualcuno ha già preso")
    undo_reset(other)

    reception.waits_for("Annulla la chiusura")
    assert reception.shows("La coda A è azzerata")


@pytest.mark.long
def test_the_way_back_is_found_again_after_leaving_the_page(
    branch: Branch, open_reception: OpenReception
):
    """Whoever comes back to queue A can still take its reset back; queue E has none."""
    somebody(branch)
    reception = reset_queue(open_reception)
    goes_away(reception)

    reception.goes_to("close")
    reception.waits_for("Nessuno aspetta più")
    assert not reception.shows("Annulla la chiusura")
    reception.click("one-queue")
    reception.waits_for("Annulla la chiusura")
    reception.click("answer-E")
    reception.waits_until_gone("Annulla la chiusura")
    reception.click("answer-A")
    reception.click("undo-close")

    reception.waits_for("1 biglietto in attesa si chiude")
    reception.waits_until_gone("Annulla la chiusura")
    assert statuses(branch) == [TicketStatus.WAITING]


def test_the_time_of_one_closing_is_not_told_of_another(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """This post reset a queue; the other one closes the day an hour later."""
    somebody(branch)
    reception = reset_queue(open_reception)
    goes_away(reception)

    clock.advance(minutes=60)
    reset(acting(branch, Role.RECEPTION, "2"), None)
    reception.goes_to("close")

    reception.waits_for("La giornata è chiusa")
    assert not reception.shows("La giornata è chiusa dalle")
    assert not reception.shows("1 biglietto chiuso")


def test_an_answer_that_comes_late_is_not_told_of_another_queue(
    branch: Branch, open_reception: OpenReception
):
    """Somebody has chosen the whole day before queue A was reset."""
    somebody(branch)
    somebody(branch, "quick")
    reception = open_reception()
    reception.goes_to("close")
    reception.click("one-queue")
    reception.waits_for("1 biglietto in attesa")
    closing = reception.face.closing
    closing.goOn()  # type: ignore[attr-defined]
    seen = list[bool]()
    closing.changed.connect(  # type: ignore[attr-defined]
        lambda: seen.append(reception.shows("La giornata è chiusa"))
    )

    closing.close()  # type: ignore[attr-defined]
    closing.chooseQueue("")  # type: ignore[attr-defined]

    reception.until(lambda: statuses(branch)[0] is TicketStatus.UNSERVED)
    looks_again(reception, branch)
    reception.waits_for("1 biglietto in attesa si chiude")
    assert seen
    assert not any(seen)
