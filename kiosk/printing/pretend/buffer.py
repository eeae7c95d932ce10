"""What the pretend printer has taken and not printed yet."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition

from kiosk.printing.pretend.commands import Command

Reply = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A command whose turn has not come.

    Args:
        size: In bytes, as it was sent.
        turn: Of the printer when it came; see `Health`.
    """

    command: Command
    size: int
    reply: Reply
    turn: int


class Buffer:
    """Commands that wait for the mechanism; whoever fills it waits while it is full.

    Args:
        most_bytes: As many it takes, and what it was just being given.
    """

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self._waiting: deque[Waiting] = deque()
        self._bytes = 0
        self._is_ended = False
        self._clearings = 0
        self._changed = Condition()

    def put(self, waiting: Waiting) -> None:
        """Add a command when there is room; one that waits for room while it is cleared is lost."""
        with self._changed:
            before = self._clearings
            self._changed.wait_for(
                lambda: self._is_ended or before != self._clearings or self._bytes < self.most_bytes
            )
            if before != self._clearings:
                return
            self._waiting.append(waiting)
            self._bytes += waiting.size
            self._changed.notify_all()

    def take(self) -> Waiting | None:
        """Return the next command when there is one, None at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_ended or bool(self._waiting))
            if self._is_ended:
                return None
            taken = self._waiting.popleft()
            self._bytes -= taken.size
            self._changed.notify_all()
            return taken

    def clear(self) -> None:
        """Forget everything."""
        with self._changed:
            self._waiting.clear()
            self._bytes = 0
            self._clearings += 1
            self._changed.notify_all()

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()
