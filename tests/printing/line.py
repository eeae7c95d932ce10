"""A line to a printer that is only its answers: what tests of late, odd and missing ones share."""

from time import sleep
from typing import Self


class Line:
    """A way to a printer that is always there, and its open connection at once.

    Whoever answers overrides `write` and adds to what is said.
    """

    answers = True
    is_full = False
    bytes_a_second = 1_000_000

    def __init__(self) -> None:
        self._said = b""

    def connect(self, timeout_s: float) -> Self:
        """It is always there."""
        del timeout_s
        return self

    def write(self, data: bytes, timeout_s: float) -> int:
        """Take everything and say nothing."""
        del timeout_s
        return len(data)

    def read(self, timeout_s: float) -> bytes | None:
        """Give the answers there are."""
        said, self._said = self._said, b""
        if not said:
            sleep(min(timeout_s, 0.01))
        return said

    def say(self, unasked: bytes) -> None:
        """Let something come that was not asked for."""
        self._said += unasked

    def close(self) -> None:
        """A line has no memory of who opened it."""
