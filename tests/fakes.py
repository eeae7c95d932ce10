"""Stand-ins that behave like the real thing and can be told what to do."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 9, 28, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.time

    def advance(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.time += timedelta(minutes=minutes, seconds=seconds)


class Dice:
    """Random bytes that come the same each time: two runs can be held against each other."""

    def __init__(self) -> None:
        self._thrown = 0

    def __call__(self, count: int) -> bytes:
        """Return so many bytes."""
        self._thrown += 1
        return hashlib.shake_256(str(self._thrown).encode()).digest(count)


class FakePrinter:
    """A printer that is as it is told to be and remembers what it printed."""

    def __init__(self) -> None:
        self.state = PrinterCondition.READY
        self.result: SendResult | None = None
        self.printed: list[bytes] = []
        self.before_sending: Callable[[], object] = lambda: None

    def condition(self) -> PrinterCondition:
        """Return how it is."""
        return self.state

    def send(self, job: bytes, process_id: str) -> SendResult:  # noqa: ARG002 - as a printer's
        """Print, or do what it was told."""
        self.before_sending()
        if self.result:
            return self.result
        self.printed.append(job)
        return SendResult(PrintStatus.PRINTED, Confirmation.PROCESS_ID, self.state)
