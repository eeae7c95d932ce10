"""A printer that stops with a small room for bytes: the line is full, nothing can be asked."""

import os
import pty
import select
import tty
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest

from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.raster import Raster
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.usb import UsbTransport
from tests.printing.profiles import PROFILES

SLIP = Raster(576, 960, b"\xff\xf0" * 36 * 960)
GENERIC = PROFILES["generic-80"]
ROOM = 2000
WELL = b"\x12"
NO_PAPER = b"\x18\x00\x0f\x0f"
SCREEN_S = 3.0
"""Until the person sees that the number counts without paper (issue 4)."""

Stop = Callable[[bytes], Path]


@pytest.fixture
def stopping(tmp_path: Path) -> Iterator[Stop]:
    """Return what makes a printer that takes 2000 bytes of a slip, says something and stops."""
    ended = Event()
    ours, theirs = pty.openpty()
    tty.setraw(theirs)

    def read(last_words: bytes) -> None:
        taken = 0
        while taken < ROOM and not ended.is_set():
            if select.select([ours], [], [], 0.02)[0]:
                new = os.read(ours, 256)
                taken += len(new)
                os.write(ours, WELL * new.count(b"\x10\x04"))
        os.write(ours, last_words)
        ended.wait()

    threads: list[Thread] = []

    def begin(last_words: bytes) -> Path:
        threads.append(Thread(target=read, args=(last_words,)))
        threads[0].start()
        path = tmp_path / "kiosk-printer"
        path.symlink_to(os.ttyname(theirs))
        return path

    yield begin
    ended.set()
    threads[0].join()
    os.close(ours)
    os.close(theirs)


@pytest.mark.parametrize(
    ("last_words", "condition"),
    [(NO_PAPER, PrinterCondition.PAPER_OUT), (b"", PrinterCondition.SILENT)],
    ids=["says so", "says nothing"],
)
def test_a_printer_that_stops_with_the_line_full_is_told_in_three_seconds(
    stopping: Stop, last_words: bytes, condition: PrinterCondition
):
    """With the patience of a kiosk; what the printer said unasked is believed."""
    printer = EscPosPrinter(UsbTransport(stopping(last_words)), GENERIC)
    job = raster_job(SLIP, GENERIC, "0001")

    with printer.kept():
        began = monotonic()
        result = printer.send(job, "0001")
        took = monotonic() - began

    assert (result.status, result.condition) == (PrintStatus.UNKNOWN, condition)
    assert took < SCREEN_S


def test_what_a_stopped_serial_line_holds_is_taken_back(tmp_path: Path):
    """Closing it would wait half a minute, and half a slip would come out then.

    A terminal's other end has some of it already.
    """
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    path = tmp_path / "ttyS0"
    path.symlink_to(os.ttyname(theirs))
    connection = SerialTransport(path, 9600).opened()

    taken = connection.write(bytes(100_000), 0.1)
    connection.close()
    left = 0
    while select.select([ours], [], [], 0.1)[0]:
        left += len(os.read(ours, 65536))
    os.close(ours)
    os.close(theirs)

    assert left < taken < 100_000
