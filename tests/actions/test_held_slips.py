"""A slip that waits in a presenter holds up the next one, and nothing else."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

import pytest

from kiosk.actions import printing_out
from kiosk.actions.branch import Branch
from kiosk.actions.devices import known_printer
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.printer import EscPosPrinter
from tests.actions.spooled import built, status
from tests.builders import somebody
from tests.fakes import FakePrinter
from tests.printing.test_presenter import HASTY, VKP80, Presenter

SOON_S = 3.0


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing_out, "LOOK_EVERY_S", 0.01)
    monkeypatch.setattr(printing_out, "REST_S", 0.01)


@contextmanager
def spooling(branch: Branch, spool: Spool) -> Iterator[None]:
    """Let the printing thread work; the end waits for it."""
    stop, woken = threading.Event(), threading.Event()
    thread = threading.Thread(target=run_spool, args=(branch, spool, stop, woken), daemon=True)
    thread.start()
    yield
    stop.set()
    woken.set()
    thread.join(SOON_S)
    assert not thread.is_alive(), "whoever ends the kiosk waits"


def becomes(branch: Branch, ticket_id: str, wanted: PrintStatus) -> bool:
    """Tell whether a slip soon comes so far."""
    end = monotonic() + SOON_S
    while status(branch, ticket_id) is not wanted and monotonic() < end:
        sleep(0.01)
    return status(branch, ticket_id) is wanted


def test_ending_the_kiosk_waits_for_nobody_to_take_a_slip(branch: Branch):
    """Half a minute is too long for a machine that is switched off; nothing was sent."""
    spool = Spool("p1", EscPosPrinter(Presenter(), VKP80, HASTY), built_for_presenter)
    first = somebody(branch, printer="p1")

    with spooling(branch, spool):
        assert becomes(branch, first.ticket_id, PrintStatus.PRINTED)
        second = somebody(branch, printer="p1")
        sleep(0.3)

    assert status(branch, second.ticket_id) is PrintStatus.QUEUED


def test_a_slip_that_was_held_out_before_the_kiosk_began_is_waited_for_too(branch: Branch):
    """It was switched off and on; nothing is known of the printer but what it says."""
    presenter = Presenter()
    presenter.paper = 0x20
    spool = Spool("p1", EscPosPrinter(presenter, VKP80, HASTY), built_for_presenter)
    waiting = somebody(branch, printer="p1")

    with spooling(branch, spool):
        sleep(0.3)

    assert status(branch, waiting.ticket_id) is PrintStatus.QUEUED


def test_the_next_slip_comes_when_the_one_before_is_taken(branch: Branch):
    """And not before."""
    presenter = Presenter()
    spool = Spool("p1", EscPosPrinter(presenter, VKP80, HASTY), built_for_presenter)
    views = [somebody(branch, printer="p1") for _ in range(2)]

    with spooling(branch, spool):
        assert becomes(branch, views[0].ticket_id, PrintStatus.PRINTED)
        sleep(0.3)
        assert presenter.presented == 1
        presenter.paper = 0
        assert becomes(branch, views[1].ticket_id, PrintStatus.PRINTED)


def test_meanwhile_it_is_known_how_the_printer_is(branch: Branch, printer: FakePrinter):
    """Else nobody is reminded of the slip, and a printer that waits long counts as gone."""
    printer.holds_a_slip, printer.state = True, PrinterCondition.NOT_TAKEN
    waiting = somebody(branch, printer="p1")

    with spooling(branch, Spool("p1", printer, built)):
        # what it says is known after the first look, which comes before any slip that has to wait
        end = monotonic() + SOON_S
        while known_printer(branch, "p1") is None and monotonic() < end:
            sleep(0.01)

    known = known_printer(branch, "p1")
    assert known is not None
    assert known.condition == PrinterCondition.NOT_TAKEN
    assert status(branch, waiting.ticket_id) is PrintStatus.QUEUED


def test_a_printer_that_fails_with_a_slip_held_out_is_waited_for_no_longer(
    branch: Branch, printer: FakePrinter
):
    """The person behind learns at once that there is no paper."""
    printer.holds_a_slip, printer.state = True, PrinterCondition.PAPER_OUT
    waiting = somebody(branch, printer="p1")

    with spooling(branch, Spool("p1", printer, built)):
        assert becomes(branch, waiting.ticket_id, PrintStatus.PRINTED), "it was sent"


def built_for_presenter(*_: object) -> bytes:
    """Return a job that presents."""
    return b"\x1cP\x08\x01R\x1e"
