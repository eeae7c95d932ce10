"""A printer on the network."""

import socket
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from kiosk.printing.names import Names

RAW_PORT = 9100
"""Where printers take bytes as they are, as a rule."""

_AT_ONCE = 4096
_AT_LEAST_S = 0.1
_NAMES = Names()
_LAST_WORDS_S = 0.5
"""Something that sends without end, a scanner's port for instance, is not heard out."""


@dataclass(frozen=True, slots=True)
class NetworkTransport:
    """A printer that takes raw bytes on a port."""

    host: str
    port: int = RAW_PORT
    bytes_a_second: int = 1_000_000

    def connect(self, timeout_s: float) -> "NetworkConnection | None":
        """Connect anew; a fresh connection is never one the printer has already closed."""
        end = monotonic() + timeout_s
        for address in _NAMES.addresses(self.host, timeout_s / 2):
            left = max(_AT_LEAST_S, end - monotonic())
            try:
                return NetworkConnection(socket.create_connection((address, self.port), left))
            except (OSError, OverflowError):  # a port that cannot be is not there
                continue
        return None


class NetworkConnection:
    """An open socket."""

    answers = True
    is_full = False
    """The system goes on sending what it accepted."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def write(self, data: bytes, timeout_s: float) -> int:
        """Send bytes; return how many the system took until time was up or the peer gone."""
        end = monotonic() + timeout_s
        sent = 0
        while sent < len(data) and (left := end - monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                sent += self._socket.send(data[sent : sent + _AT_ONCE])
            except OSError:
                break
        return sent

    def read(self, timeout_s: float) -> bytes | None:
        """Return what has come, nothing if nothing came in time, None if the peer is gone."""
        self._socket.settimeout(timeout_s)
        try:
            return self._socket.recv(_AT_ONCE) or None
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError:
            return None

    def close(self) -> None:
        """Say goodbye first: a socket closed with unread answers takes back what it sent."""
        with suppress(OSError):  # the peer may have been faster
            self._socket.shutdown(socket.SHUT_WR)
        end = monotonic() + _LAST_WORDS_S
        while self.read(0) and monotonic() < end:
            pass
        self._socket.close()
