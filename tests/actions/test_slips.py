"""The words on a ticket's slip."""

from kiosk.actions.branch import Branch
from kiosk.actions.slips import slip_of
from kiosk.domain.wait import Wait
from tests.builders import somebody
from tests.fakes import Clock


def test_a_reprint_says_when_its_estimate_was_made(branch: Branch, clock: Clock):
    """The wait of now is not passed off as one of the time of issue."""
    view = somebody(branch)
    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    clock.advance(minutes=14)

    slip = slip_of(branch, ticket, 3, Wait(10, 15), copy=1)

    assert slip.issued == "23/11/2026 10:28"
    assert slip.facts_note == ("stima delle 10:42, può variare",)
