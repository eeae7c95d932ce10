"""A printer that answers, but too late: its answers must not be taken for others (issue 4)."""

from time import monotonic, sleep

import pytest

from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.printer import EscPosPrinter, Patience
from tests.printing.line import Line
from tests.printing.profiles import PROFILES

T20 = PROFILES["epson-tm-t20"]
PAPER_OUT = (b"\x12", b"\x12", b"\x12", b"\x72")
PATIENCE = Patience(0.5, question_s=0.03, look_s=0.01)
TIMES = 0.1
"""Everything is ten times as fast as with the 0.3 s of a kiosk."""


class LateLine(Line):
    """A serial line to a printer without paper: it answers after a while, over any connection."""

    def __init__(self, delay_s: float) -> None:
        super().__init__()
        self.taken = b""
        self._delay_s = delay_s
        self._coming: list[tuple[float, bytes]] = []

    def write(self, data: bytes, timeout_s: float) -> int:
        """Take a question, or what is no question."""
        del timeout_s
        if data[:2] == b"\x10\x04":
            answer = PAPER_OUT[data[2] - 1]
            self._coming.append((monotonic() + self._delay_s, answer))
        elif data[:2] != b"\x1da":
            self.taken += data
        return len(data)

    def read(self, timeout_s: float) -> bytes | None:
        """Give the answer whose time has come."""
        end = monotonic() + timeout_s
        while not (self._coming and self._coming[0][0] <= monotonic()):
            if monotonic() >= end:
                return b""
            sleep(0.001)
        return self._coming.pop(0)[1]


@pytest.mark.parametrize("delay_s", [0.35, 0.4, 0.58])
def test_answers_that_come_too_late_never_make_a_printer_ready(delay_s: float):
    """Moved by one question, the answer to the fourth, "no paper", would be missed."""
    line = LateLine(delay_s * TIMES)
    printer = EscPosPrinter(line, T20, PATIENCE)

    alone = {printer.condition() for _ in range(3)}
    with printer.kept():
        kept = {printer.condition() for _ in range(3)}
        results = [printer.send(b"slip", "0001").status for _ in range(3)]
    results.append(printer.send(b"slip", "0001").status)

    assert alone | kept == {PrinterCondition.SILENT}
    assert set(results) == {PrintStatus.FAILED}
    assert line.taken == b""
