"""A kiosk whose branch lets no number count without paper."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import PrinterCondition
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, somebody
from tests.fakes import Clock


@pytest.fixture
def strict(branch: Branch) -> Branch:
    """The branch's kiosk, out of paper."""
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    return replace(branch, office=replace(branch.office, ticket_without_paper=False))


def test_a_number_that_nobody_could_prove_is_not_given(strict: Branch):
    """And none is used up: with paper again the first person gets the first."""
    with pytest.raises(RefusedError) as error:
        somebody(strict, printer="p1")
    assert error.value.reason is Reason.PRINTER_OUT

    note_printer(strict, "p1", PrinterCondition.READY)
    assert somebody(strict, printer="p1").digits == "001"


def test_reception_gives_one_all_the_same(strict: Branch):
    """It writes the number down for the person."""
    view = somebody(acting(strict, Role.RECEPTION), printer="p1")

    assert (view.digits, view.on_paper) == ("001", False)


def test_a_booking_is_still_to_be_checked_in(strict: Branch, clock: Clock):
    """At reception, or at the next kiosk."""
    booked(strict, clock)
    with pytest.raises(RefusedError):
        arrive(strict, printer="p1")

    note_printer(strict, "p1", PrinterCondition.READY)

    assert not arrive(strict, printer="p1").again
