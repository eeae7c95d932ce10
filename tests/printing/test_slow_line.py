"""A slow serial line: 960 bytes a second (design.md 13.15)."""

import os
import pty
import select
import tty
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep

import pytest

from kiosk.command.devices import printer_of
from kiosk.domain.office import PrinterPlace
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.escpos import text_job
from kiosk.printing.slip import Slip
from tests.printing.profiles import PROFILES
from tests.printing.slips import a_joint_slip, a_long_german_slip, an_italian_slip

LINE_BYTES_S = 960
STEP_S = 0.02


class SlowPrinter:
    """A printer behind a line that lets 960 bytes through a second, and says that it is well."""

    def __init__(self, path: Path) -> None:
        self.received = b""
        self.last_at = 0.0
        self._ours, theirs = pty.openpty()
        tty.setraw(theirs)
        path.symlink_to(os.ttyname(theirs))
        os.close(theirs)
        self._ended = Event()
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Be switched off."""
        self._ended.set()
        self._thread.join()
        os.close(self._ours)

    def _read(self) -> None:
        """Take in as many bytes as the line would have carried by now."""
        due = monotonic()
        while not self._ended.is_set():
            due = max(due, monotonic() - STEP_S) + STEP_S
            sleep(max(0.0, due - monotonic()))
            try:
                if not select.select([self._ours], [], [], 0)[0]:
                    continue
                new = os.read(self._ours, round(LINE_BYTES_S * STEP_S))
            except OSError:  # nobody has it open
                continue
            self._answer(new)

    def _answer(self, new: bytes) -> None:
        before = self.received[-2:]
        self.received += new
        self.last_at = monotonic()
        questions = (before + new).count(b"\x10\x04") - before.count(b"\x10\x04")
        os.write(self._ours, b"\x12" * questions)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The name of the line."""
    return tmp_path / "ttyS0"


@pytest.fixture
def slow(path: Path) -> Iterator[SlowPrinter]:
    """A printer at its end."""
    printer = SlowPrinter(path)
    yield printer
    printer.end()


@pytest.mark.parametrize(
    "slip", [an_italian_slip(), a_joint_slip(), a_long_german_slip()], ids=["it", "joint", "long"]
)
def test_a_slip_is_handed_over_in_two_seconds(path: Path, slow: SlowPrinter, slip: Slip):
    """As text, though the model takes pictures: 37 KB would be on their way for 39 s."""
    place = PrinterPlace("1", PROFILES["generic-80"], f"serial:{path}:9600")
    printer = printer_of(place)
    job = text_job(slip, printer.profile, "0001")
    began = monotonic()

    result = printer.send(job, "0001")

    assert not printer.profile.raster
    assert result.status is PrintStatus.SENT
    assert result.condition is PrinterCondition.READY
    whole = slow.received.replace(b"\x10\x04\x01", b"").replace(b"\x10\x04\x02", b"")
    whole = whole.replace(b"\x10\x04\x03", b"").replace(b"\x10\x04\x04", b"")
    assert whole == job
    assert len(job) / LINE_BYTES_S < 2
    assert began < slow.last_at


def test_the_last_byte_of_a_slip_is_through_in_two_seconds(path: Path, slow: SlowPrinter):
    """From handing it over to its end at the printer; a picture is far from it."""
    profile = PROFILES["mute-80"]
    printer = printer_of(PrinterPlace("1", profile, f"serial:{path}:9600"))
    job = text_job(an_italian_slip(), printer.profile, "0001")
    began = monotonic()

    result = printer.send(job, "0001")
    handed_over_s = monotonic() - began
    while len(slow.received) < len(job) and monotonic() < began + 5:
        sleep(0.01)

    assert result.status is PrintStatus.SENT
    assert handed_over_s < 2
    assert slow.received == job
    assert slow.last_at - began < 2
