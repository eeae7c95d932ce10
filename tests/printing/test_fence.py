"""A printer that answers a question behind the slip: the answer names no slip (issue 4)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.mechanism import Moment
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster
from tests.printing.line import Line
from tests.printing.profiles import PROFILES

FENCED = replace(PROFILES["epson-tm-t20"], confirmation=Confirmation.FENCE)
HASTY = Patience(0.5, question_s=0.2, stall_s=0.5, slip_s=1.0, watch_s=0.2, look_s=0.1, cut_s=0.5)
BAR = Raster(576, 80, b"\xff" * 72 * 80)
LONG = Raster(576, 960, b"\x00\x0f" * 36 * 960)


@contextmanager
def kept_printer() -> Iterator[tuple[PretendPrinter, EscPosPrinter]]:
    """Give a printer and our side of it, over a line that is kept."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        printer = EscPosPrinter(NetworkTransport(*pretend.address), FENCED, HASTY)
        with printer.kept():
            yield pretend, printer


def test_an_answer_behind_one_slip_confirms_no_other():
    """The second slip stays in the printer without paper; the first's answer was kept."""
    with kept_printer() as (pretend, printer):
        first = printer.send(raster_job(BAR, FENCED, "0001"), "0001")
        pretend.on_progress(lambda _: pretend.set_paper(present=False))
        second = printer.send(raster_job(LONG, FENCED, "0002"), "0002")

    assert first.status is PrintStatus.PRINTED
    assert (second.status, second.condition) == (PrintStatus.UNKNOWN, PrinterCondition.PAPER_OUT)


def test_the_answer_behind_a_doubtful_slip_does_not_confirm_the_next():
    """It may come when there is paper again, and looks the same."""
    with kept_printer() as (pretend, printer):
        pretend.at(Moment.PRINTED, lambda: pretend.set_paper(present=False), mm=20)
        first = printer.send(raster_job(LONG, FENCED, "0001"), "0001")
        pretend.set_paper(present=True)
        results = [printer.send(raster_job(BAR, FENCED, f"000{n}"), f"000{n}") for n in (2, 3)]

    assert first.status is PrintStatus.UNKNOWN
    assert [result.status for result in results] == [PrintStatus.SENT, PrintStatus.PRINTED]


class OutOfTurn(Line):
    """A printer whose paper ends with the first bytes of a slip, and that answers anything."""

    def __init__(self) -> None:
        super().__init__()
        self._has_paper = True

    def write(self, data: bytes, timeout_s: float) -> int:
        """Answer as the tables of reference/printing.md 4 say."""
        del timeout_s
        if data[:2] == b"\x10\x04":
            self._said += b"\x12\x12\x12\x12" if self._has_paper else b"\x1a\x32\x12\x7e"
            self._said = self._said[data[2] - 1 : data[2]]
        elif data.endswith(b"\x1dr\x01"):
            self._has_paper = False
            self._said = b"\x0f"
        return len(data)


def test_an_answer_that_tells_of_no_paper_confirms_no_slip():
    """A copy of an Epson may answer the question before it has come to it."""
    printer = EscPosPrinter(OutOfTurn(), FENCED, HASTY)

    result = printer.send(raster_job(BAR, FENCED, "0001"), "0001")

    assert (result.status, result.condition) == (PrintStatus.UNKNOWN, PrinterCondition.PAPER_OUT)
