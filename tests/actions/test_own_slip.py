"""A slip held to the reader: its number counts, or not any more."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.own_slip import number_of_slip
from kiosk.domain.actor import Role
from kiosk.domain.error import RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.arrivals import arrive, booked
from tests.builders import acting
from tests.fakes import Clock


def test_a_slip_of_today_says_its_number(branch: Branch, clock: Clock):
    """In small letters or capitals, as readers like it."""
    booked(branch, clock)
    view = arrive(branch)

    numbers = {number_of_slip(branch, code) for code in (view.code, view.code.upper())}

    assert numbers == {f"{view.letter}\N{NO-BREAK SPACE}{view.digits}"}


@pytest.mark.parametrize("status", [TicketStatus.NO_SHOW, TicketStatus.SERVED, TicketStatus.VOIDED])
def test_a_slip_that_leads_to_no_desk_says_nothing(
    branch: Branch, clock: Clock, status: TicketStatus
):
    """A missed call among them: reception lets people back in."""
    booked(branch, clock)
    view = arrive(branch)
    with branch.store.transaction():
        ticket = branch.store.tickets.find(view.ticket_id)
        assert ticket is not None
        branch.store.tickets.save(replace(ticket, status=status))

    assert number_of_slip(branch, view.code) is None


def test_another_slip_says_nothing(branch: Branch):
    """Of yesterday, or of somewhere else."""
    assert number_of_slip(branch, "0" * 32) is None


def test_a_display_may_not_ask(branch: Branch):
    """Only a kiosk has a reader."""
    with pytest.raises(RefusedError):
        number_of_slip(acting(branch, Role.DISPLAY), "0" * 32)
