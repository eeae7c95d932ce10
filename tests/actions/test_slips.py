"""The words on a ticket's slip."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.slips import slip_of
from kiosk.domain.service import UnitType
from tests.builders import somebody
from tests.fakes import Clock
from tests.waits import estimated


def test_a_reprint_says_when_its_estimate_was_made(branch: Branch, clock: Clock):
    """The wait of now is not passed off as one of the time of issue."""
    view = somebody(branch)
    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    clock.advance(minutes=14)

    slip = slip_of(branch, ticket, 3, estimated(10, 15, clock()), copy=1)

    assert slip.issued == "23/11/2026 10:28"
    assert slip.facts_note == ("stima delle\N{NO-BREAK SPACE}10:42, può variare",)


@pytest.mark.parametrize(
    ("units", "said"),
    [
        ({UnitType.FIRST_RECEPTION}, "Chiamata persa? Vai alla reception."),
        ({UnitType.RECEPTION}, "Chiamata persa? Vai alla reception."),
        ({UnitType.GENERAL_COUNTER}, "Chiamata persa? Chiedi al personale."),
    ],
)
def test_who_missed_the_call_goes_where_there_is_somebody(
    branch: Branch, units: set[UnitType], said: str
):
    """A local agency whose reception is not active has none to go to (R8)."""
    ticket = branch.store.tickets.find(somebody(branch).ticket_id)
    assert ticket is not None
    here = replace(branch, office=replace(branch.office, units=frozenset(units)))

    assert slip_of(here, ticket, 3, None).missed_call == (said,)
