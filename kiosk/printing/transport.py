"""How bytes come to a printer and back: the same for network, file, serial line and USB."""

from typing import Protocol


class Connection(Protocol):
    """An open way to a printer; every call ends within its time."""

    @property
    def answers(self) -> bool:
        """Whether anything can come back this way."""
        ...

    @property
    def is_full(self) -> bool:
        """Whether the other end stopped taking bytes, so that closing throws away what waits."""
        ...

    def write(self, data: bytes, timeout_s: float) -> int:
        """Send bytes; return how many were accepted until time was up or the other end gone."""
        ...

    def read(self, timeout_s: float) -> bytes | None:
        """Return what has come, nothing if nothing came in time, None if the other end is gone."""
        ...

    def close(self) -> None:
        """Give the way free; what was accepted still arrives, unless the printer has stopped."""
        ...


class Transport(Protocol):
    """Where a printer is."""

    @property
    def bytes_a_second(self) -> int:
        """How fast bytes go on this way, at the slowest that is usual."""
        ...

    def connect(self, timeout_s: float) -> Connection | None:
        """Return a new connection, or None if there is no way to the printer now."""
        ...
