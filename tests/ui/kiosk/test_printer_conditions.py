"""What a person meets at the kiosk, whatever its printer is in (domain.md 8.4)."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from tests.fakes import Clock, FakePrinter, PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk

MISSING = (PrinterCondition.PAPER_OUT, PrinterCondition.OFFLINE, PrinterCondition.SILENT)
STUCK = (PrinterCondition.JAM, PrinterCondition.CUTTER)
PASSING = (PrinterCondition.COVER_OPEN, PrinterCondition.HOT)
FASTER = 30
"""Times as fast as the branch's clock, so that the kiosk soon looks again."""
POLLED_MS = 700
"""By then it has noticed whatever was changed at the branch."""


@pytest.fixture
def strict(branch: Branch) -> Branch:
    """The branch, where no number counts without paper."""
    object.__setattr__(branch, "office", replace(branch.office, ticket_without_paper=False))
    return branch


def takes_a_ticket(kiosk: Kiosk) -> None:
    """Go through the pages to the number."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")


@pytest.mark.parametrize("condition", [PrinterCondition.READY, PrinterCondition.PAPER_LOW])
def test_a_printer_that_prints_changes_nothing(
    open_kiosk: OpenKiosk, branch: Branch, condition: PrinterCondition
):
    """Paper that is nearly out is for staff to know."""
    note_printer(branch, "p1", condition)

    kiosk = open_kiosk()

    kiosk.waits_for("biglietto")
    takes_a_ticket(kiosk)
    kiosk.waits_for("Ritira")


@pytest.mark.parametrize("condition", MISSING)
def test_that_there_is_no_paper_is_known_before_the_first_tap(
    open_kiosk: OpenKiosk, branch: Branch, condition: PrinterCondition
):
    """The number is taken along without it, and counts; with paper again all is as before."""
    note_printer(branch, "p1", condition)
    rung = list[int]()
    voice = PretendGuide()
    kiosk = open_kiosk(ring=lambda: rung.append(1), voice=voice)
    kiosk.waits_for("Ora senza carta")
    assert kiosk.shows("numero")
    assert not rung

    takes_a_ticket(kiosk)

    kiosk.waits_for("Il tuo numero è valido")
    assert kiosk.shows("A\u00a0001")
    assert kiosk.shows("oppure scrivi il numero")
    assert len(branch.store.tickets.unfinished()) == 1
    assert rung == [1], "whoever waits for paper looks up"
    kiosk.until(
        lambda: any(text.startswith("Il tuo numero è valido: A, 1.") for text in voice.texts)
    )
    kiosk.tap("done")
    kiosk.waits_for("Ora senza carta")
    note_printer(branch, "p1", PrinterCondition.READY)
    kiosk.waits_until_gone("Ora senza carta")
    assert kiosk.shows("biglietto")


@pytest.mark.parametrize("condition", MISSING + STUCK)
def test_where_no_number_counts_without_paper_the_kiosk_is_out_of_service(
    open_kiosk: OpenKiosk, strict: Branch, condition: PrinterCondition
):
    """It says where to go, in each language, and cannot be touched; it recovers by itself."""
    note_printer(strict, "p1", condition)

    kiosk = open_kiosk()

    kiosk.waits_for("fuori servizio")
    assert kiosk.shows("Prendi il biglietto alla reception.")
    assert kiosk.shows("a sinistra")
    assert kiosk.shows("Out of service. Please go to reception.")
    assert kiosk.shows("Il personale è avvisato dalle 10:28")
    assert kiosk.targets() == []
    note_printer(strict, "p1", PrinterCondition.READY)
    kiosk.waits_for("Scegli la lingua")


@pytest.mark.parametrize("condition", STUCK)
def test_with_paper_stuck_inside_the_kiosk_is_out_of_service(
    open_kiosk: OpenKiosk, branch: Branch, condition: PrinterCondition
):
    """Also where numbers count without paper: staff will open it."""
    note_printer(branch, "p1", condition)

    kiosk = open_kiosk()

    kiosk.waits_for("fuori servizio")
    note_printer(branch, "p1", PrinterCondition.READY)
    kiosk.waits_for("Scegli la lingua")


@pytest.mark.parametrize("condition", PASSING)
def test_what_passes_by_itself_is_a_short_pause(
    open_kiosk: OpenKiosk, branch: Branch, clock: Clock, condition: PrinterCondition
):
    """After a minute nobody is kept waiting for it any longer."""
    clock.advance(seconds=50)
    note_printer(branch, "p1", condition)
    kiosk = open_kiosk(rate=FASTER)

    kiosk.waits_for("Un momento")
    assert kiosk.shows("Torniamo subito.")
    assert kiosk.shows("One moment. We will be right back.")
    assert kiosk.targets() == []
    clock.advance(seconds=20)
    kiosk.passes(POLLED_MS)
    assert kiosk.shows("Un momento"), "the new minute on the clock is not the one that counts"
    clock.advance(seconds=40)

    kiosk.waits_for("Ora senza carta")


def test_a_pause_ends_by_itself(open_kiosk: OpenKiosk, branch: Branch):
    """The cover was closed again."""
    note_printer(branch, "p1", PrinterCondition.COVER_OPEN)
    kiosk = open_kiosk()
    kiosk.waits_for("Un momento")

    note_printer(branch, "p1", PrinterCondition.READY)

    kiosk.waits_for("Scegli la lingua")


def test_a_closed_office_is_closed_whatever_the_printer_is_in(
    open_kiosk: OpenKiosk, strict: Branch, clock: Clock
):
    """Nobody is sent to the reception of a closed office."""
    clock.advance(minutes=180)
    note_printer(strict, "p1", PrinterCondition.JAM)

    open_kiosk().waits_for("La sede è chiusa")


def test_paper_that_ends_before_the_number_is_given_uses_no_number(
    open_kiosk: OpenKiosk, strict: Branch
):
    """Where none counts without paper; the person is sent on at once, in their language."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    note_printer(strict, "p1", PrinterCondition.PAPER_OUT)

    kiosk.tap("no")

    kiosk.waits_for("fuori servizio")
    assert strict.store.tickets.unfinished() == []
    note_printer(strict, "p1", PrinterCondition.READY)
    kiosk.waits_for("Scegli la lingua")


@pytest.mark.long
def test_a_slip_that_got_stuck_turns_the_page_to_the_number(open_kiosk: OpenKiosk, branch: Branch):
    """Nothing whole can lie in the slot; the same number counts."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    takes_a_ticket(kiosk)
    kiosk.waits_for("Ritira")
    printer = FakePrinter()
    printer.result = SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.JAM)

    print_next(branch, Spool("p1", printer, lambda *_: b""))

    kiosk.waits_for("Il tuo numero è valido")
    assert kiosk.shows("A\u00a0001")
    kiosk.tap("done")
    kiosk.waits_for("fuori servizio")


def test_a_slip_that_is_not_taken_is_called_to_mind(open_kiosk: OpenKiosk, branch: Branch):
    """With a tone; once it is taken, or drawn back, the kiosk is there for the next person."""
    rung = list[int]()
    kiosk = open_kiosk(ring=lambda: rung.append(1))
    kiosk.waits_for("Scegli la lingua")
    takes_a_ticket(kiosk)
    kiosk.waits_for("Ritira")
    assert not rung
    print_next(branch, Spool("p1", FakePrinter(), lambda *_: b""))

    note_printer(branch, "p1", PrinterCondition.NOT_TAKEN)

    kiosk.waits_for("È ancora qui, sotto lo schermo.")
    assert kiosk.shows("A\u00a0001")
    assert rung == [1]
    [ticket] = branch.store.tickets.unfinished()
    note_printer(branch, "p1", PrinterCondition.READY)
    kiosk.waits_for("Scegli la lingua")
    assert branch.store.tickets.unfinished() == [ticket], "it stays valid"


@pytest.mark.long
def test_nobody_is_told_to_take_the_slip_of_the_person_before(
    open_kiosk: OpenKiosk, branch: Branch
):
    """Theirs waits until that one is taken, and bears another number."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    takes_a_ticket(kiosk)
    kiosk.waits_for("Ritira")

    note_printer(branch, "p1", PrinterCondition.NOT_TAKEN)

    kiosk.passes(1200)
    assert not kiosk.shows("È ancora qui, sotto lo schermo.")


def test_a_slip_whose_person_has_gone_is_called_to_mind_without_its_number(
    open_kiosk: OpenKiosk, branch: Branch, clock: Clock
):
    """Whoever stands there now is not told the number of somebody else."""
    note_printer(branch, "p1", PrinterCondition.NOT_TAKEN)

    kiosk = open_kiosk(rate=FASTER)

    kiosk.waits_for("È ancora qui, sotto lo schermo.")
    assert not kiosk.shows("A\u00a0001")
    clock.advance(seconds=60)
    kiosk.waits_for("Ora senza carta")
