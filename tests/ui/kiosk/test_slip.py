"""The page with the ticket follows what becomes of its slip."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.actor import Role
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from tests.builders import acting
from tests.fakes import FakePrinter
from tests.ui.kiosk.conftest import Kiosk


@pytest.fixture
def ticket_page(kiosk: Kiosk) -> Kiosk:
    """A kiosk whose slip is on its way."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Ritira")
    return kiosk


def slip_ends(
    branch: Branch,
    status: PrintStatus,
    confirmation: Confirmation = Confirmation.NONE,
    condition: PrinterCondition = PrinterCondition.UNKNOWN,
) -> None:
    """Let the printer say how the slip ended."""
    printer = FakePrinter()
    printer.result = SendResult(status, confirmation, condition)
    print_next(branch, Spool("p1", printer, lambda *_: b""))


@pytest.mark.parametrize("status", [PrintStatus.FAILED, PrintStatus.UNKNOWN])
def test_a_slip_that_may_not_come_turns_the_page_to_the_number_without_paper(
    ticket_page: Kiosk, branch: Branch, status: PrintStatus
):
    """The same number, valid with a slip or without; reception knows of it as well."""
    slip_ends(branch, status)

    ticket_page.waits_for("Il tuo numero è valido")
    assert ticket_page.shows("A\u00a0001")
    assert ticket_page.shows("Abbiamo avvisato la reception.")


def test_a_slip_that_was_not_cut_is_not_to_be_waited_for(ticket_page: Kiosk, branch: Branch):
    """It hangs inside: nobody is told to take what they cannot reach."""
    slip_ends(branch, PrintStatus.PRINTED, Confirmation.UNCUT, PrinterCondition.CUTTER)

    ticket_page.waits_for("Il tuo numero è valido")
    assert ticket_page.shows("A\u00a0001")
    assert ticket_page.shows("Il biglietto può essere nella stampante.")
    assert ticket_page.shows("Abbiamo avvisato la reception.")
    reception = reception_view(acting(branch, Role.RECEPTION))
    assert "task.slip_stuck" in [task.key for task in reception.tasks]


@pytest.mark.parametrize("status", [PrintStatus.SENT, PrintStatus.PRINTED])
def test_otherwise_the_person_looks_into_the_slot(
    ticket_page: Kiosk, branch: Branch, status: PrintStatus
):
    """Whoever finds nothing there says so."""
    slip_ends(branch, status)

    ticket_page.passes(1200)
    assert ticket_page.shows("Ritira")
    assert ticket_page.item("noTicket").isVisible()


def test_the_next_person_is_not_shown_the_slip_of_the_one_before(
    ticket_page: Kiosk, branch: Branch
):
    """Who has gone is gone."""
    ticket_page.tap("done")
    ticket_page.waits_for("Scegli la lingua")

    slip_ends(branch, PrintStatus.FAILED)

    ticket_page.passes(1200)
    assert ticket_page.shows("Scegli la lingua")
