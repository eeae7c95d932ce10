"""A printer that does not hear while it prints: silent then, and well again (issue 4)."""

from time import monotonic, sleep
from typing import Self

import pytest

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.conversation import Conversation
from kiosk.printing.printer import EscPosPrinter, Patience, SendResult
from tests.printing.line import Line
from tests.printing.profiles import PROFILES

GENERIC = PROFILES["generic-80-text"]
T20 = PROFILES["epson-tm-t20"]
VKP80 = PROFILES["custom-vkp80"]
PATIENCE = Patience(0.5, question_s=0.03, slip_s=0.3, watch_s=0.3, look_s=0.02, cut_s=0.2)
SLIP = b"A 047\n" * 10
BUSY_S = 0.15
LONG_S = 0.5
FOREVER_S = 60.0


class BusyLine(Line):
    """A line to a printer that leaves out what it is asked while it prints.

    Args:
        busy_s: For how long after a slip.
        well: What it answers before, and when it hears again.
        afterwards: What it answers then instead.
        is_full: Whether the line takes no question meanwhile, instead of losing it.
    """

    def __init__(
        self,
        busy_s: float,
        well: bytes = b"\x12",
        afterwards: bytes = b"",
        *,
        is_full: bool = False,
    ) -> None:
        super().__init__()
        self._busy_s, self._is_full = busy_s, is_full
        self._answer, self._afterwards = well, afterwards or well
        self._busy_until = 0.0

    def write(self, data: bytes, timeout_s: float) -> int:
        """Take a slip, or a question if it can."""
        is_busy = monotonic() < self._busy_until
        if data == SLIP:
            self._busy_until = monotonic() + self._busy_s
            self._answer = self._afterwards
        elif is_busy and self._is_full:
            sleep(timeout_s)
            return 0
        elif data[:2] == b"\x10\x04" and not is_busy:
            self._said += self._answer
        return len(data)


class StoppedLine(BusyLine):
    """One that a printer has stopped; whoever opens it anew finds it well."""

    is_full = True

    def connect(self, timeout_s: float) -> Self:
        """Forget what waited."""
        self._busy_until = 0.0
        return super().connect(timeout_s)


@pytest.mark.parametrize("is_full", [False, True], ids=["lost", "not taken"])
def test_questions_that_a_printer_leaves_out_while_it_prints_are_asked_again(is_full: bool):
    """Else each of its slips would be in doubt, and the printer silent to everybody."""
    printer = EscPosPrinter(BusyLine(BUSY_S, is_full=is_full), GENERIC, PATIENCE)
    with printer.kept():
        result = printer.send(SLIP, "0001")

    assert result == SendResult(PrintStatus.SENT, Confirmation.STATUS, PrinterCondition.READY)


def test_a_slip_whose_rest_is_lost_with_its_line_stays_in_doubt():
    """The printer is well on a new one, and half of the slip hangs out."""
    result = EscPosPrinter(StoppedLine(FOREVER_S, is_full=True), GENERIC, PATIENCE).send(
        SLIP, "0001"
    )

    assert (result.status, result.condition) == (PrintStatus.UNKNOWN, PrinterCondition.SILENT)


def test_a_printer_that_stays_silent_leaves_its_slip_in_doubt():
    """It was asked anew, in vain."""
    result = EscPosPrinter(BusyLine(FOREVER_S), GENERIC, PATIENCE).send(SLIP, "0001")

    assert (result.status, result.condition) == (PrintStatus.UNKNOWN, PrinterCondition.SILENT)


def test_a_printer_that_confirms_its_slip_is_not_silent_because_it_was_busy():
    """Kiosk and staff would be told so for a moment."""
    line = BusyLine(BUSY_S / 3)
    printer = EscPosPrinter(line, T20, PATIENCE)
    taken = line.write

    def echo(data: bytes, timeout_s: float) -> int:
        if data == SLIP:
            line.say(b'7"0001\x007"~001\x00')
        return taken(data, timeout_s)

    line.write = echo  # type: ignore[method-assign]
    with printer.kept():
        result = printer.send(SLIP, "0001")

    assert result == SendResult(
        PrintStatus.PRINTED, Confirmation.PROCESS_ID, PrinterCondition.READY
    )


def test_a_slip_that_is_seen_in_the_output_only_when_it_is_asked_anew_is_printed():
    """And remembered: it may still be drawn back in."""
    well, slip_out = b"\x10\x0f\0\0\0\0", b"\x10\x0f\x20\0\0\0"
    printer = EscPosPrinter(BusyLine(BUSY_S, well, slip_out), VKP80, PATIENCE)

    with printer.kept():
        result = printer.send(SLIP, "0001")

    assert result == SendResult(PrintStatus.PRINTED, Confirmation.PRESENTER, PrinterCondition.READY)


def test_a_question_that_did_not_go_out_is_not_waited_for():
    """The line was full; as soon as it takes one, it is asked."""
    line = BusyLine(LONG_S, is_full=True)
    talk = Conversation(line, 0.03)
    line.write(SLIP, 1)

    full = talk.condition()
    sleep(LONG_S)

    assert (full, talk.condition()) == (PrinterCondition.SILENT, PrinterCondition.READY)
