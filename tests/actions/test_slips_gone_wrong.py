"""The spool and a slip that cannot be made, hangs out half, or is not taken (design.md 5)."""

import threading
from time import monotonic, sleep

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.printing_out import Spool, print_next, run_spool
from kiosk.domain.actor import Role
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.printing.slip import Slip
from tests.actions.spooled import built, status
from tests.builders import acting, somebody
from tests.fakes import Clock, FakePrinter


def test_a_slip_that_cannot_be_drawn_fails_and_the_next_is_printed(
    branch: Branch, printer: FakePrinter, caplog: pytest.LogCaptureFixture
):
    """One bad text must not keep everybody else's paper back."""
    views = [somebody(branch, printer="p1") for _ in range(2)]

    def built_but_the_first(slip: Slip, process_id: str) -> bytes:
        if slip.digits == "001":
            raise ValueError("no font has this letter")
        return built(slip, process_id)

    spool = Spool("p1", printer, built_but_the_first)
    while print_next(branch, spool):
        pass

    assert [status(branch, view.ticket_id) for view in views] == [
        PrintStatus.FAILED,
        PrintStatus.PRINTED,
    ]
    assert "no font has this letter" in caplog.text


def test_a_slip_that_nobody_took_is_doubtful_and_in_the_history(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """The printer drew it back in: reception can print it again."""
    view = somebody(branch, printer="p1")
    print_next(branch, spool)
    printer.took_back = branch.store.jobs.of_ticket(view.ticket_id)[0].process_id
    somebody(branch, printer="p1")

    print_next(branch, spool)

    [job] = branch.store.jobs.of_ticket(view.ticket_id)
    assert (job.status, job.condition) == (PrintStatus.UNKNOWN, PrinterCondition.NOT_TAKEN)
    kinds = [event.kind for event in branch.store.events.of_ticket(view.ticket_id)]
    assert kinds == ["issued", "printed", "drawn_back"]
    reception = reception_view(acting(branch, Role.RECEPTION))
    assert [row.untaken for row in reception.devices] == [1, 0]


def test_half_a_slip_from_before_the_restart_is_cut_off_first(
    branch: Branch, clock: Clock, spool: Spool, printer: FakePrinter
):
    """The next number would hang on it."""
    somebody(branch, printer="p1")
    printer.result = SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.SILENT)
    print_next(branch, spool)
    clock.advance(seconds=1)

    run_briefly(branch, Spool("p1", printer, built))

    assert printer.expects_stub


def test_half_a_slip_still_hangs_out_after_one_of_which_nothing_was_sent(
    branch: Branch, clock: Clock, spool: Spool, printer: FakePrinter
):
    """The printer was not there for the second: it cut nothing off."""
    for outcome in (PrintStatus.UNKNOWN, PrintStatus.FAILED):
        somebody(branch, printer="p1")
        printer.result = SendResult(outcome, Confirmation.NONE, PrinterCondition.READY)
        assert print_next(branch, spool) is not None
        clock.advance(seconds=1)

    run_briefly(branch, Spool("p1", printer, built))

    assert printer.expects_stub


def test_a_printed_slip_that_was_perhaps_not_cut_is_cut_off_first(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """Kiosk and printer were switched off together; the cut was forgotten with all the rest."""
    somebody(branch, printer="p1")
    printer.result = SendResult(PrintStatus.PRINTED, Confirmation.UNCUT, PrinterCondition.CUTTER)
    print_next(branch, spool)

    run_briefly(branch, Spool("p1", printer, built))

    assert printer.expects_stub


def test_nothing_is_cut_off_after_a_slip_that_is_out(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """Each start would waste paper."""
    somebody(branch, printer="p1")
    print_next(branch, spool)

    run_briefly(branch, Spool("p1", printer, built))

    assert not printer.expects_stub


def run_briefly(branch: Branch, spool: Spool) -> None:
    """Start the loop, wait until it knows the printer, and end it."""
    stop = threading.Event()
    loop = threading.Thread(target=run_spool, args=(branch, spool, stop))
    loop.start()
    end = monotonic() + 5
    while spool.steady.now is PrinterCondition.UNKNOWN and monotonic() < end:
        sleep(0.01)
    stop.set()
    loop.join()
