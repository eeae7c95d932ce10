"""A slow serial line to the pretend printer: a terminal of this machine, read at a given pace."""

import os
import tty
from contextlib import suppress
from select import select
from threading import Event, Thread
from typing import Self

from kiosk.printing.pretend.printer import PretendPrinter

SLOW_BYTES_A_SECOND = 960.0
"""A line of 9600 baud: ten bits a byte."""

_TICK_S = 0.02


class SerialLine:
    """Opens a pseudo terminal and reads it for a printer.

    What it has not read yet stays in the terminal, a few kilobytes; then whoever writes waits.

    Args:
        printer: Is started and stopped by whoever made it.
        bytes_a_second: How fast the line is, in both directions together.
    """

    def __init__(
        self, printer: PretendPrinter, bytes_a_second: float = SLOW_BYTES_A_SECOND
    ) -> None:
        self._bytes_a_second = bytes_a_second
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)  # no echo, and every byte as it is
        os.set_blocking(self._ours, False)  # answers that nobody reads keep no printer waiting
        self.path = os.ttyname(self._theirs)
        """Of the device, as settings want it."""
        self._take = printer.attach(self._reply)
        self._ended = Event()
        self._thread = Thread(target=self._read, name="pretend printer: serial", daemon=True)

    def __enter__(self) -> Self:
        """Begin to read."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        os.close(self._ours)
        os.close(self._theirs)

    def _read(self) -> None:
        """Take in bytes, as slowly as they come over such a line."""
        most = max(1, round(self._bytes_a_second * _TICK_S))
        while not self._ended.is_set():
            if select([self._ours], [], [], _TICK_S)[0]:
                received = os.read(self._ours, most)
                self._ended.wait(len(received) / self._bytes_a_second)
                self._take(received)

    def _reply(self, answer: bytes) -> None:
        if answer:
            with suppress(BlockingIOError):  # nobody reads; a serial line loses bytes then
                os.write(self._ours, answer)
