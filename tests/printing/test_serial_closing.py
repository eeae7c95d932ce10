"""Closing a serial line: what goes out is let out, what a printer has stopped is thrown away.

A pseudo terminal has no buffer that a printer could stop; how much waits there is told instead.
"""

import os
import pty
import termios
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.printing import serial_line
from kiosk.printing.serial_line import SerialConnection, SerialTransport


@pytest.fixture
def line() -> Iterator[SerialConnection]:
    """An open line."""
    ours, theirs = pty.openpty()
    yield SerialTransport(Path(os.ttyname(theirs)), 9600).opened()
    os.close(ours)
    os.close(theirs)


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Which of its buffers are thrown away."""
    found: list[int] = []
    monkeypatch.setattr(termios, "tcflush", lambda _, which: found.append(which))
    return found


def waiting(monkeypatch: pytest.MonkeyPatch, counts: Iterator[int]) -> None:
    """Let so many bytes wait at each look."""
    monkeypatch.setattr("serial.Serial.out_waiting", property(lambda _: next(counts)))


def test_a_line_that_the_printer_has_stopped_is_closed_all_the_same(
    line: SerialConnection, flushed: list[int], monkeypatch: pytest.MonkeyPatch
):
    """Three bytes of a question are enough for the system to wait half a minute."""
    monkeypatch.setattr(serial_line, "LAST_BYTES_S", 0.1)
    waiting(monkeypatch, iter(lambda: 3, 0))
    began = monotonic()

    line.close()

    assert flushed == [termios.TCOFLUSH]
    assert monotonic() - began < 2


def test_what_still_goes_out_is_let_out(
    line: SerialConnection, flushed: list[int], monkeypatch: pytest.MonkeyPatch
):
    """However long it takes: it is the end of a slip."""
    monkeypatch.setattr(serial_line, "LAST_BYTES_S", 0.1)
    left = list(range(12))
    waiting(monkeypatch, iter(left.pop, None))

    line.close()

    assert left == []
    assert flushed == []
