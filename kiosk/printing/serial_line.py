"""A printer on a serial line."""

import termios
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from kiosk.printing.device import LAST_BYTES_S, DeviceConnection

_LOOK_S = 0.02
_BITS_A_BYTE = 10  # with start and stop bit


@dataclass(frozen=True, slots=True)
class SerialTransport:
    """A printer at /dev/ttyS0 or an adapter, 8 bits without parity.

    The printer may stop us by XOFF. Its other way, a wire, needs a cable that has it: without one
    a line that waits for it would never send a byte.
    """

    path: Path
    baud: int

    @property
    def bytes_a_second(self) -> int:
        """How fast bytes go."""
        return self.baud // _BITS_A_BYTE

    def connect(self, timeout_s: float) -> "SerialConnection | None":  # noqa: ARG002 - opens at once
        """Open the line and set its speed; this says nothing about who is at its other end."""
        try:
            return self.opened()
        except (OSError, ValueError, termios.error):
            return None

    def opened(self) -> "SerialConnection":
        """Open the line for us alone: two at once would mix their slips and their answers.

        Raises:
            OSError: It cannot be opened; pyserial's own error is one.
            ValueError: It has no such speed.
            termios.error: The plug went out meanwhile.
        """
        serial = import_module("serial")  # only where a printer needs it
        line = serial.Serial(str(self.path), self.baud, xonxoff=True, timeout=0, exclusive=True)
        try:
            _ignore_breaks(line.fileno())
        except termios.error:
            line.close()
            raise
        return SerialConnection(line)


def _ignore_breaks(descriptor: int) -> None:
    """Let a printer that is switched off say nothing.

    Its wire falls, which is read as a zero: the very byte with which one that is well answers the
    question behind a slip.
    """
    settings = termios.tcgetattr(descriptor)
    settings[0] |= termios.IGNBRK
    termios.tcsetattr(descriptor, termios.TCSANOW, settings)


class SerialConnection(DeviceConnection):
    """An open serial line.

    Args:
        line: As pyserial opened it; reading and writing is ours, as its own writing does not say
            how many bytes went out before its time was up.
    """

    def __init__(self, line: Any) -> None:
        super().__init__(line.fileno())
        self._line = line

    def close(self) -> None:
        """Close the line once what was accepted is out, as long as it goes on.

        The rest is thrown away: the system would wait half a minute for a printer that has stopped
        the line, even with a single question, and send what nobody waits for any more.
        """
        with suppress(OSError, termios.error):  # the plug is out
            if self.is_full or not self._is_let_out():
                termios.tcflush(self._line.fileno(), termios.TCOFLUSH)
        self._line.close()

    def _is_let_out(self) -> bool:
        """Wait as long as bytes go out; return whether all are: the last may be on the wire."""
        left = self._line.out_waiting
        end = monotonic() + LAST_BYTES_S
        while left and monotonic() < end:
            sleep(_LOOK_S)
            before, left = left, self._line.out_waiting
            if left < before:
                end = monotonic() + LAST_BYTES_S
        return not left
