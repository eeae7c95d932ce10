"""Printers that are a device: USB and serial lines, pulled out and plugged in while they work.

The stand-in is a pseudo terminal: like the kernel's USB printer it is opened by its path, makes
nobody wait, and hangs up when its other end is gone.
"""

import errno
import os
import pty
import select
import termios
import tty
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep

import pytest

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job, text_job
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.transport import Transport
from kiosk.printing.usb import UsbTransport
from tests.printing.footprint import open_descriptors
from tests.printing.profiles import PROFILES
from tests.printing.slips import an_italian_slip

TEXT = PROFILES["generic-80-text"]
MUTE = PROFILES["mute-80"]
HASTY = Patience(0.5, question_s=0.2, stall_s=0.4, slip_s=1.5, watch_s=0.3, look_s=0.1, cut_s=0.2)
WELL = b"\x12"


class Device:
    """A printer behind a path, that can be unplugged.

    Args:
        path: The name that stays; it leads to another device after each plugging in.
        bytes_a_second: How fast it reads; 0 reads at once.
    """

    def __init__(self, path: Path, bytes_a_second: int = 0) -> None:
        self.received = b""
        self.answer = WELL
        self._path = path
        self._bytes_a_second = bytes_a_second
        self._thread = Thread()
        self._is_unplugged = Event()

    def plug_in(self) -> "Device":
        """Be there, under a new number."""
        ours, theirs = pty.openpty()
        tty.setraw(theirs)
        self._path.symlink_to(os.ttyname(theirs))
        os.close(theirs)
        self._is_unplugged.clear()
        self._thread = Thread(target=self._serve, args=(ours,))
        self._thread.start()
        return self

    def unplug(self) -> None:
        """Be gone, with the name."""
        self._path.unlink()
        self._is_unplugged.set()
        self._thread.join()

    def _serve(self, ours: int) -> None:
        """Read, and answer each question."""
        while not self._is_unplugged.is_set():
            if not select.select([ours], [], [], 0.02)[0]:
                continue
            with suppress(OSError):  # nobody has it open
                self._take(ours)
        os.close(ours)

    def _take(self, ours: int) -> None:
        at_once = self._bytes_a_second // 50 or 4096
        new = os.read(ours, at_once)
        if self._bytes_a_second:
            sleep(len(new) / self._bytes_a_second)
        questions = (self.received[-2:] + new).count(b"\x10\x04")
        questions -= self.received[-2:].count(b"\x10\x04")
        self.received += new
        os.write(ours, self.answer * questions)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The name under which the printer is known."""
    return tmp_path / "kiosk-printer"


@pytest.fixture
def device(path: Path) -> Iterator[Device]:
    """A printer that is plugged in."""
    made = Device(path).plug_in()
    yield made
    if path.is_symlink():
        made.unplug()


def by_usb(path: Path) -> Transport:
    """Return the way to a USB printer."""
    return UsbTransport(path)


def by_serial(path: Path) -> Transport:
    """Return the way to a printer on a line."""
    return SerialTransport(path, 9600)


WAYS = pytest.mark.parametrize("way", [by_usb, by_serial])
Way = Callable[[Path], Transport]


def wait_for(happened: Callable[[], bool]) -> None:
    """Look until it has happened; fail after five seconds."""
    end = monotonic() + 5
    while not happened():
        assert monotonic() < end
        sleep(0.01)


def test_a_line_that_goes_while_it_is_opened_is_not_there(monkeypatch: pytest.MonkeyPatch):
    """An adapter pulled out at that moment: termios has an error of its own."""

    def gone(*_: object, **__: object) -> None:
        raise termios.error(errno.EIO, "Input/output error")

    monkeypatch.setattr("serial.Serial", gone)

    assert SerialTransport(Path("/dev/ttyUSB0"), 9600).connect(0.1) is None


def test_a_wire_that_falls_says_nothing(path: Path):
    """A printer switched off in the middle of a slip: read as a zero, that would confirm it."""
    ours, theirs = pty.openpty()
    path.symlink_to(os.ttyname(theirs))

    connection = SerialTransport(path, 9600).opened()
    flags = termios.tcgetattr(theirs)[0]
    connection.close()
    os.close(ours)
    os.close(theirs)

    assert flags & termios.IGNBRK


@WAYS
def test_a_device_prints_and_says_how_it_is(path: Path, device: Device, way: Way):
    """Two-way: question, slip, question."""
    printer = EscPosPrinter(way(path), TEXT, HASTY)
    job = text_job(an_italian_slip(), TEXT, "0001")

    assert printer.condition() is PrinterCondition.READY
    result = printer.send(job, "0001")

    assert (result.status, result.confirmation) == (PrintStatus.SENT, Confirmation.STATUS)
    assert job in device.received
    device.answer = b"\x16"
    assert printer.condition() is PrinterCondition.COVER_OPEN


@WAYS
def test_a_device_that_is_unplugged_is_offline_and_comes_back_by_itself(
    path: Path, device: Device, way: Way
):
    """Under the same name, as another device."""
    printer = EscPosPrinter(way(path), TEXT, HASTY)
    assert printer.condition() is PrinterCondition.READY

    device.unplug()
    gone = [printer.condition(), printer.send(b"slip", "0001").status]
    device.plug_in()

    assert gone == [PrinterCondition.OFFLINE, PrintStatus.FAILED]
    assert printer.condition() is PrinterCondition.READY
    assert b"slip" not in device.received


@WAYS
def test_a_plug_pulled_in_the_middle_of_a_slip_leaves_it_unknown(path: Path, way: Way):
    """Some of it may be on paper; the next slip goes out when the plug is back."""
    device = Device(path, bytes_a_second=4_000).plug_in()
    printer = EscPosPrinter(way(path), MUTE, HASTY)
    job = raster_job(Raster(576, 960, b"\x00\x0f" * 36 * 960), MUTE, "0001")

    def pull() -> None:
        wait_for(lambda: len(device.received) > 500)
        device.unplug()

    pulling = Thread(target=pull)
    pulling.start()
    began = monotonic()
    result = printer.send(job, "0001")
    took = monotonic() - began
    pulling.join()
    Device(path).plug_in().unplug()

    assert result.status is PrintStatus.UNKNOWN
    assert result.condition in {PrinterCondition.OFFLINE, PrinterCondition.UNKNOWN}
    assert took < 3


@WAYS
def test_a_device_that_reads_nothing_is_given_up_in_time(path: Path, way: Way):
    """Its buffer is full after a few thousand bytes; no write and no close waits for more."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    path.symlink_to(os.ttyname(theirs))
    os.close(theirs)
    printer = EscPosPrinter(way(path), MUTE, HASTY)
    began = monotonic()

    result = printer.send(bytes(100_000), "0001")

    os.close(ours)
    assert result.status is PrintStatus.UNKNOWN
    assert monotonic() - began < 4


@WAYS
def test_a_device_that_never_answers_is_silent(path: Path, device: Device, way: Way):
    """It is there; that is all one can say."""
    device.answer = b""

    assert EscPosPrinter(way(path), TEXT, HASTY).condition() is PrinterCondition.SILENT


@WAYS
def test_no_device_and_no_right_to_it_are_a_printer_that_is_not_there(path: Path, way: Way):
    """A path that leads nowhere, and a folder."""
    nowhere = EscPosPrinter(way(path), TEXT, HASTY)
    folder = EscPosPrinter(way(path.parent), TEXT, HASTY)

    assert nowhere.condition() is folder.condition() is PrinterCondition.OFFLINE


@WAYS
def test_plugging_in_and_out_leaks_no_descriptor(path: Path, way: Way):
    """A loose plug, for days."""
    device = Device(path)
    printer = EscPosPrinter(way(path), TEXT, HASTY)

    def shake() -> None:
        device.plug_in()
        assert printer.condition() is PrinterCondition.READY
        device.unplug()
        assert printer.condition() is PrinterCondition.OFFLINE

    shake()
    before = open_descriptors()
    for _ in range(10):
        shake()

    assert open_descriptors() == before
