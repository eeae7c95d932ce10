"""A device that is there, and cannot be opened all the same."""

import errno
import os
import pty
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.hindrance import Hindrance, hindrance
from kiosk.printing.network import NetworkTransport
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.transport import Transport
from kiosk.printing.usb import UsbTransport


@pytest.fixture
def path() -> Iterator[Path]:
    """A line to a printer that says nothing."""
    ours, theirs = pty.openpty()
    yield Path(os.ttyname(theirs))
    os.close(ours)
    os.close(theirs)


def test_a_serial_line_belongs_to_one_at_a_time(path: Path):
    """Two would mix their slips; the second is told why, until the first has gone."""
    line = SerialTransport(path, 9600)
    first = line.connect(1)
    assert first is not None

    second, why = line.connect(1), hindrance(line)
    first.close()

    assert (second, why) == (None, Hindrance.IN_USE)
    assert hindrance(line) is None


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EBUSY, Hindrance.IN_USE),
        (errno.EACCES, Hindrance.NOT_ALLOWED),
        (errno.ENODEV, None),
    ],
)
@pytest.mark.parametrize("kind", ["usb", "serial"])
def test_what_the_system_refuses_is_told_apart(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: Hindrance | None, kind: str
):
    """By its number, as for one who is not in the device's group."""

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    transport: Transport = UsbTransport(path) if kind == "usb" else SerialTransport(path, 9600)
    monkeypatch.setattr(os, "open", refuse)

    assert hindrance(transport) is why
    assert transport.connect(1) is None


def test_nobody_there_is_no_hindrance(tmp_path: Path):
    """Nor is a network."""
    nowhere = tmp_path / "lp0"

    assert hindrance(UsbTransport(nowhere)) is hindrance(SerialTransport(nowhere, 9600)) is None
    assert hindrance(NetworkTransport("127.0.0.1")) is None
