"""The rail offers to take back reception's last step on a ticket, on each page, for ten seconds."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import void
from kiosk.actions.merging import merge
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.screen import STAFF_TARGET_PX
from tests.ui.reception.conftest import OpenReception


def test_it_is_there_on_every_page_and_goes_by_itself(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Nobody has to go back to where it was done, nor sees a button that does nothing."""
    ticket = somebody(branch)
    reception = open_reception(rate=100.0)
    void(acting(branch, Role.RECEPTION), ticket.ticket_id)
    for page in ("tickets", "messages", "now"):
        reception.goes_to(page)
        reception.waits_for("A\u00a0001 annullato")

    clock.advance(seconds=10)

    reception.waits_until_gone("A\u00a0001 annullato")
    assert not reception.has("take-back")


def test_a_refusal_says_why(branch: Branch, open_reception: OpenReception):
    """The finger was on its way when the ticket was changed."""
    ticket = somebody(branch)
    reception = open_reception()
    void(acting(branch, Role.RECEPTION), ticket.ticket_id)
    reception.waits_for("A\u00a0001 annullato")
    branch.store.tickets.save(branch.store.tickets.find(ticket.ticket_id))  # type: ignore[arg-type]

    reception.click("take-back")

    reception.waits_for("Non c’è niente da annullare.")
    left = branch.store.tickets.find(ticket.ticket_id)
    assert left
    assert left.status is TicketStatus.VOIDED


@pytest.mark.parametrize(
    "language", ["de", *(pytest.param(one, marks=pytest.mark.long) for one in ("it", "fr", "sl"))]
)
def test_it_fits_the_smallest_window(branch: Branch, open_reception: OpenReception, language: str):
    """Between the pages above and the post below, with two numbers in the sentence."""
    kept = somebody(branch)
    somebody(branch)
    reception = open_reception(size=(1280, 720), language=language)
    merge(acting(branch, Role.RECEPTION), kept.ticket_id, "A2")
    reception.until(lambda: reception.has("take-back"))
    reception.settles()

    card = reception.item("last-step")

    _, top, _, bottom = reception.place_of(card)
    assert top >= reception.place_of(reception.item("page-close"))[3]
    assert bottom <= reception.window.height() - 36
    button = reception.item("take-back")
    assert button.height() >= STAFF_TARGET_PX
    words = [one for one in reception.items() if one.property("text") == "Esc"]
    assert all(reception.place_of(one)[2] <= reception.place_of(button)[2] for one in words)
