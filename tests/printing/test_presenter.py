"""A presenter: a slip held out, taken, left, or drawn back in."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from time import monotonic, sleep

import pytest

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.printer import EscPosPrinter, Patience, SendResult
from kiosk.printing.raster import Raster
from tests.printing.line import Line
from tests.printing.profiles import PROFILES

VKP80 = replace(PROFILES["custom-vkp80"], not_taken_s=15, retract_s=30)
HASTY = Patience(0.5, slip_s=0.4, look_s=0.02, cut_s=0.1)
JOB = raster_job(Raster(576, 8, b"\xff" * 576), VKP80, "0001")


class Presenter(Line):
    """A printer with a presenter at the other end of a line that loses nothing.

    It knows three commands: the question DLE EOT 20, FS P and GS e 2.
    """

    def __init__(self) -> None:
        super().__init__()
        self.paper = 0
        self.retracted = 0
        self.presented = 0
        self.takes_after: Callable[[], bool] = lambda: False
        self.is_stuck = False

    def write(self, data: bytes, timeout_s: float) -> int:
        """Do what is said, at once."""
        del timeout_s
        if b"\x1cP\x08\x01R" in data:
            self.presented += 1
            self.paper |= 0x20
        if b"\x1de\x02" in data and self.paper & 0x20 and not self.is_stuck:
            self.retracted += 1
            self.paper &= ~0x20
        if data == b"\x10\x04\x14":
            self._said += b"\x10\x0f" + bytes((self.paper, 0, 0, 0))
            if self.takes_after():
                self.paper &= ~0x20
        return len(data)


@pytest.fixture
def presenter() -> Presenter:
    """A presenter from which nobody takes anything yet."""
    return Presenter()


def a_printer(presenter: Presenter, **more: int) -> EscPosPrinter:
    """Return our side of it."""
    return EscPosPrinter(presenter, replace(VKP80, **more), HASTY)  # type: ignore[arg-type]


def test_a_slip_that_a_sensor_sees_come_out_is_printed(presenter: Presenter):
    """And the printer is ready: whoever it is for has a moment to take it."""
    printer = a_printer(presenter)

    assert printer.send(JOB, "0001") == SendResult(
        PrintStatus.PRINTED, Confirmation.PRESENTER, PrinterCondition.READY
    )
    assert presenter.presented == 1
    presenter.paper = 0
    assert printer.condition() is PrinterCondition.READY


def test_paper_that_ends_with_the_slip_in_the_output_is_told(presenter: Presenter):
    """The slip is printed, the next one will not be."""
    presenter.paper = 0x04
    printer = a_printer(presenter)

    result = printer.send(JOB, "0001")
    presenter.paper |= 0x01

    assert result.status is PrintStatus.PRINTED
    assert printer.condition() is PrinterCondition.PAPER_OUT


def test_a_slip_left_for_too_long_is_not_taken_and_then_drawn_back_in(
    presenter: Presenter, monkeypatch: pytest.MonkeyPatch
):
    """After 15 s staff know; after 30 s nobody can take it for theirs."""
    passed = [0.0]
    monkeypatch.setattr("kiosk.printing.output.monotonic", lambda: passed[0])
    printer = a_printer(presenter)
    printer.send(JOB, "0001")

    seen = {}
    for now in (14.0, 16.0, 29.0, 31.0, 32.0):
        passed[0] = now
        seen[now] = (printer.condition().value, presenter.retracted)

    assert seen == {
        14.0: ("ready", 0),
        16.0: ("not_taken", 0),
        29.0: ("not_taken", 0),
        31.0: ("not_taken", 1),
        32.0: ("ready", 1),
    }


def test_the_slip_that_was_drawn_back_in_is_told_once(
    presenter: Presenter, monkeypatch: pytest.MonkeyPatch
):
    """Its person may have no paper; a slip that was taken is never told."""
    passed = [0.0]
    monkeypatch.setattr("kiosk.printing.output.monotonic", lambda: passed[0])
    printer = a_printer(presenter)
    printer.send(JOB, "0001")
    presenter.paper = 0
    printer.condition()
    taken = printer.drawn_back()
    printer.send(JOB, "0002")
    for now in (29.0, 31.0, 32.0):
        passed[0] = now
        printer.condition()

    assert (taken, printer.drawn_back(), printer.drawn_back()) == (None, "0002", None)


def nothing_said(timeout_s: float) -> bytes:
    """Wait as long as told, in vain."""
    sleep(timeout_s)
    return b""


def test_a_printer_that_says_nothing_has_not_lost_its_slip(
    presenter: Presenter, monkeypatch: pytest.MonkeyPatch
):
    """The time to take it runs on."""
    passed = [0.0]
    monkeypatch.setattr("kiosk.printing.output.monotonic", lambda: passed[0])
    printer = a_printer(presenter)
    printer.send(JOB, "0001")
    said = presenter.read
    presenter.read = nothing_said  # type: ignore[method-assign]
    silent = printer.condition()
    presenter.read = said  # type: ignore[method-assign]
    presenter.read(0)
    passed[0] = 16.0

    assert silent is PrinterCondition.SILENT
    assert printer.condition() is PrinterCondition.NOT_TAKEN


def test_the_next_slip_waits_until_the_one_before_is_taken(presenter: Presenter):
    """Two people, one after the other."""
    printer = a_printer(presenter)
    printer.send(JOB, "0001")
    looks = count(1)
    presenter.takes_after = lambda: next(looks) == 3

    result = printer.send(JOB, "0002")

    assert result.status is PrintStatus.PRINTED
    assert (presenter.presented, presenter.retracted) == (2, 0)


def test_a_slip_that_nobody_takes_makes_way_for_the_next(presenter: Presenter):
    """It is drawn back in first, so that nobody gets two at once, but no sooner than else."""
    printer = a_printer(presenter, retract_s=1)
    printer.send(JOB, "0001")
    began = monotonic()

    result = printer.send(JOB, "0002")

    assert result.status is PrintStatus.PRINTED
    assert (presenter.presented, presenter.retracted) == (2, 1)
    assert 0.8 < monotonic() - began < 2


def test_nothing_is_printed_into_an_output_that_is_blocked(presenter: Presenter):
    """A second slip would jam behind the first; the number stays valid."""
    printer = a_printer(presenter, retract_s=1)
    printer.send(JOB, "0001")
    presenter.is_stuck = True

    result = printer.send(JOB, "0002")

    assert result == SendResult(PrintStatus.FAILED, Confirmation.NONE, PrinterCondition.NOT_TAKEN)
    assert presenter.presented == 1


def test_a_slip_that_no_sensor_saw_is_sent_and_no_more(presenter: Presenter):
    """Somebody was faster than our questions, or nothing came out: the printer is well."""
    printer = a_printer(presenter)
    result = printer.send(JOB.replace(b"\x1cP", b"\x1cQ"), "0001")

    assert (result.status, result.confirmation) == (PrintStatus.SENT, Confirmation.STATUS)


def test_a_presenter_that_stops_in_the_middle_leaves_the_slip_unknown(presenter: Presenter):
    """Paper stuck in it."""
    printer = a_printer(presenter)
    normal = presenter.write

    def jam(data: bytes, timeout_s: float) -> int:
        taken = normal(data, timeout_s)
        if b"\x1cP" in data:
            presenter.paper = 0x01
        return taken

    presenter.write = jam  # type: ignore[method-assign]

    result = printer.send(JOB, "0001")

    assert (result.status, result.condition) == (PrintStatus.UNKNOWN, PrinterCondition.PAPER_OUT)
