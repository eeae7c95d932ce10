"""The spool: each slip once, or known not to be (design.md 5)."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.actions import printing_out
from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.printing_out import Spool, print_next, run_spool, settle
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.store.sqlite import connect
from tests.actions.spooled import built, status
from tests.builders import somebody
from tests.fakes import Clock, FakePrinter


def test_slips_come_out_in_the_order_of_issue(branch: Branch, spool: Spool, printer: FakePrinter):
    """One after the other, each once."""
    views = [somebody(branch, printer="p1") for _ in range(3)]

    while print_next(branch, spool):
        pass

    assert [line.split()[0] for line in printer.printed] == [
        b"A\xc2\xa0001",
        b"A\xc2\xa0002",
        b"A\xc2\xa0003",
    ]
    assert {status(branch, view.ticket_id) for view in views} == {PrintStatus.PRINTED}


def test_sending_is_on_the_disk_before_the_first_byte(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """Whoever finds the store after a power cut knows that something may be on paper."""
    view = somebody(branch, printer="p1")
    seen = []
    printer.before_sending = lambda: seen.append(status(branch, view.ticket_id))

    print_next(branch, spool)

    assert seen == [PrintStatus.SENDING]


@pytest.mark.parametrize(
    "result",
    [
        SendResult(PrintStatus.FAILED, Confirmation.NONE, PrinterCondition.PAPER_OUT),
        SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.SILENT),
        SendResult(PrintStatus.SENT, Confirmation.STATUS, PrinterCondition.READY),
    ],
)
def test_what_the_printer_says_is_kept_and_nothing_is_printed_twice(
    branch: Branch, spool: Spool, printer: FakePrinter, result: SendResult
):
    """No outcome is tried again by itself."""
    view = somebody(branch, printer="p1")
    printer.result = result

    print_next(branch, spool)

    [job] = branch.store.jobs.of_ticket(view.ticket_id)
    assert (job.status, job.confirmation, job.condition) == (
        result.status, result.confirmation, result.condition,
    )  # fmt: skip
    assert print_next(branch, spool) is None
    assert settle(branch, spool) == 0


def test_what_became_of_a_slip_is_kept_with_the_condition_and_before_it(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """A power cut in between would make a printed slip a doubtful one."""
    view = somebody(branch, printer="p1")
    note_printer(branch, "p1", PrinterCondition.READY)
    printer.before_sending = lambda: _refuse_conditions_before_the_outcome(branch)

    print_next(branch, spool)

    assert status(branch, view.ticket_id) is PrintStatus.PRINTED
    assert settle(branch, spool) == 0


def _refuse_conditions_before_the_outcome(branch: Branch) -> None:
    file = connect(branch.store.folder.live)
    file.execute(
        "create trigger outcome_first before update on device"
        " when exists (select 1 from print_job where status = 'sending')"
        " begin select raise(abort, 'the outcome comes first'); end"
    )
    file.close()


def test_after_a_power_cut_what_was_being_sent_is_unknown(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """It is never printed again by itself; staff see it in the ticket's history."""
    view = somebody(branch, printer="p1")
    printer.before_sending = _power_cut

    with pytest.raises(ConnectionAbortedError):
        print_next(branch, spool)

    assert settle(branch, spool) == 1
    assert status(branch, view.ticket_id) is PrintStatus.UNKNOWN
    assert print_next(branch, spool) is None
    kinds = [event.kind for event in branch.store.events.of_ticket(view.ticket_id)]
    assert kinds == ["issued", "print_unknown"]


def _power_cut() -> None:
    raise ConnectionAbortedError


def test_a_slip_nobody_waits_for_any_more_is_not_printed(
    branch: Branch, clock: Clock, spool: Spool, printer: FakePrinter
):
    """After a minute its person has gone on with the number on the screen."""
    view = somebody(branch, printer="p1")
    clock.advance(seconds=61)

    print_next(branch, spool)

    assert printer.printed == []
    assert status(branch, view.ticket_id) is PrintStatus.FAILED


def test_the_loop_prints_and_tells_how_the_printer_is(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """The kiosk knows before the first tap, and again when the paper is back."""
    stop = threading.Event()
    loop = threading.Thread(target=run_spool, args=(branch, spool, stop))
    printer.state = PrinterCondition.PAPER_OUT
    loop.start()
    try:
        wait_for(lambda: condition(branch) == "paper_out")
        assert not somebody(branch, printer="p1").on_paper
        printer.state = PrinterCondition.READY
        wait_for(lambda: condition(branch) == "ready")
        view = somebody(branch, printer="p1")
        wait_for(lambda: status(branch, view.ticket_id) is PrintStatus.PRINTED)
    finally:
        stop.set()
        loop.join()


def test_a_clock_that_is_set_back_does_not_stop_the_loop(
    branch: Branch, clock: Clock, spool: Spool, printer: FakePrinter
):
    """The printer is asked as often as before, not only an hour later."""
    stop = threading.Event()
    loop = threading.Thread(target=run_spool, args=(branch, spool, stop))
    loop.start()
    try:
        wait_for(lambda: condition(branch) == "ready")
        clock.advance(minutes=-60)
        printer.state = PrinterCondition.PAPER_OUT

        wait_for(lambda: condition(branch) == "paper_out")
    finally:
        stop.set()
        loop.join()


def condition(branch: Branch) -> str:
    """Return what the store knows of the printer."""
    return next((one.condition for one in branch.store.places.devices()), "")


def test_a_slip_need_not_wait_for_the_next_look(
    branch: Branch, spool: Spool, printer: FakePrinter, monkeypatch: pytest.MonkeyPatch
):
    """Whoever hears of news wakes the loop, which looks but seldom by itself."""
    monkeypatch.setattr(printing_out, "REST_S", 600)
    stop, woken = threading.Event(), threading.Event()
    loop = threading.Thread(target=run_spool, args=(branch, spool, stop, woken))
    loop.start()
    try:
        wait_for(lambda: condition(branch) == "ready")
        somebody(branch, printer="p1")

        woken.set()

        wait_for(lambda: len(printer.printed) == 1)
    finally:
        stop.set()
        woken.set()
        loop.join()


def test_what_a_printer_says_by_itself_is_heard_before_the_next_question(
    branch: Branch, spool: Spool, printer: FakePrinter, monkeypatch: pytest.MonkeyPatch
):
    """With ASB a cover that opens is known at the next look, not at the next question."""
    monkeypatch.setattr(printing_out, "ASK_EVERY", timedelta(seconds=59))
    stop = threading.Event()
    loop = threading.Thread(target=run_spool, args=(branch, spool, stop))
    loop.start()
    try:
        wait_for(lambda: condition(branch) == "ready")
        printer.state = PrinterCondition.COVER_OPEN
        printer.says_something = True

        wait_for(lambda: condition(branch) == "cover_open")
    finally:
        stop.set()
        loop.join()


def test_a_change_is_logged_once(
    branch: Branch, spool: Spool, printer: FakePrinter, caplog: pytest.LogCaptureFixture
):
    """Not at each of the looks in between."""
    caplog.set_level("INFO")
    for _ in range(4):
        somebody(branch, printer="p1")
    for state in ["ready", "ready", "jam", "jam"]:
        printer.state = PrinterCondition(state)
        print_next(branch, spool)

    assert [line for line in caplog.messages if "printer" in line] == [
        "printer p1: ready",
        "printer p1: jam",
    ]


def wait_for(happened: Callable[[], bool]) -> None:
    """Look until it has happened; fail after five seconds."""
    gone = threading.Event()
    for _ in range(int(timedelta(seconds=5) / timedelta(milliseconds=20))):
        if happened():
            return
        gone.wait(0.02)
    pytest.fail("it did not happen within five seconds")


def test_work_ahead_waits_for_slips_and_goes_on_in_small_pieces(
    branch: Branch, printer: FakePrinter
):
    """Whoever stands at the kiosk has the printer at once, whatever else there is to do."""
    stop, did = threading.Event(), list[int]()
    somebody(branch, printer="p1")

    def ahead() -> bool:
        did.append(len(printer.printed))
        if len(did) == 1:
            somebody(branch, printer="p1")
        if len(did) == 2:
            stop.set()
        return True

    run_spool(branch, Spool("p1", printer, built, ahead), stop, threading.Event())

    assert did == [1, 2]


def test_nobody_waits_a_second_for_the_next_piece_of_work_ahead(
    branch: Branch, printer: FakePrinter, monkeypatch: pytest.MonkeyPatch
):
    """Else a kiosk of twenty services would need minutes, and people come before."""
    monkeypatch.setattr(printing_out, "REST_S", 60.0)
    stop, left = threading.Event(), list(range(5))

    def ahead() -> bool:
        left.pop()
        if not left:
            stop.set()
        return bool(left)

    spooling = threading.Thread(
        target=run_spool,
        args=(branch, Spool("p1", printer, built, ahead), stop, woken := threading.Event()),
    )
    spooling.start()
    stop.wait(10)
    woken.set()
    spooling.join()

    assert not left
