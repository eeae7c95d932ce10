"""A reader on a serial line, most often USB that acts as one: it can press no key (T13)."""

import logging
import os
import select
import termios
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from threading import Event
from typing import Any, Self

from kiosk.scanner.cutting import Cutter

LOG = logging.getLogger(__name__)
PAUSE_S = 0.1
"""Without a byte: the text has ended."""
QUIET_S = 0.5
"""Between two looks whether to stop, while nothing is read."""
AGAIN_S = 2.0
"""Between two looks for a line that is not there, or is gone."""
AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class SerialReader:
    """Where a reader is.

    Args:
        path: A name that stays, `/dev/barcode-reader` by a rule of udev.
        baud: Bits a second; a reader on USB takes any.
    """

    path: str
    baud: int

    @classmethod
    def at(cls, address: str) -> Self:
        """Return the reader of an address, `serial:/PATH:BAUD`; a path may hold colons."""
        path, _, baud = address.removeprefix("serial:").rpartition(":")
        return cls(path, int(baud))

    def opened(self) -> Any:
        """Open the line for us alone; what was read before anybody listened is dropped.

        Raises:
            OSError: It cannot be opened; pyserial's own error is one.
            ValueError: It has no such speed.
            termios.error: The plug went out meanwhile.
        """
        serial = import_module("serial")  # only where a reader needs it
        line = serial.Serial(self.path, self.baud, timeout=0, exclusive=True)
        line.reset_input_buffer()
        return line


def listen(reader: SerialReader, hand_over: Callable[[str], object], stop: Event) -> None:
    """Hand over whatever is read until the event is set; a plug may go out and come back.

    What was read is never logged (P10).
    """
    was_there = True
    while not stop.is_set():
        try:
            line = reader.opened()
        except (OSError, ValueError, termios.error) as error:
            if was_there:
                LOG.warning("reader %s cannot be opened: %s", reader.path, _reason(error))
            was_there = False
            stop.wait(AGAIN_S)
            continue
        if not was_there:
            LOG.info("reader %s is there again", reader.path)
        was_there = True
        with line:
            hear(line, hand_over, stop)
        stop.wait(AGAIN_S)  # a line that opens and is gone at once would keep a core busy


def hear(line: Any, hand_over: Callable[[str], object], stop: Event) -> None:
    """Listen to an open line until the event is set or the line is gone."""
    cutter = Cutter()
    poll = select.poll()
    poll.register(line.fileno(), select.POLLIN)
    while not stop.is_set():
        try:
            has_come = poll.poll(1000 * (PAUSE_S if cutter.waits else QUIET_S))
            received = line.read(AT_ONCE) if has_come else b""
        except OSError:  # pyserial's own error is one: nothing to read where something came
            LOG.info("reader %s is gone", line.port)
            return
        for text in cutter.feed(received) if received else cutter.pause():
            hand_over(text)


def _reason(error: Exception) -> str:
    number = getattr(error, "errno", None)
    return os.strerror(number) if number else type(error).__name__
