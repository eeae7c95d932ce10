"""Asking a printer and listening to it over one connection."""

from collections.abc import Callable
from time import monotonic

from kiosk.domain.printer import PrinterCondition
from kiosk.printing import status
from kiosk.printing.status import Answer, RealTime
from kiosk.printing.transport import Connection

_QUESTION = b"\x10\x04"
_ALL_FOUR = (1, 2, 3, 4)


class Conversation:
    """What came back over a connection, and questions to the printer.

    Args:
        connection: To the printer.
        patience_s: For the answer to one status question.
    """

    def __init__(self, connection: Connection, patience_s: float) -> None:
        self._connection = connection
        self._patience_s = patience_s
        self._unfinished = b""
        self._answers: list[Answer] = []
        self.is_over = False

    @property
    def is_two_way(self) -> bool:
        """Whether anything can come back."""
        return self._connection.answers

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is; one question at a time, as answers do not say to which."""
        bytes_of_status = []
        for number in _ALL_FOUR:
            byte = self._ask(number)
            if byte is None:
                return PrinterCondition.OFFLINE if self.is_over else PrinterCondition.SILENT
            bytes_of_status.append(byte)
        return status.real_time_condition(*bytes_of_status)

    def said(self, answer: Answer) -> bool:
        """Tell whether this answer has come."""
        return answer in self._answers

    def has_said(self, kind: type[Answer]) -> bool:
        """Tell whether an answer of this kind has come."""
        return any(isinstance(answer, kind) for answer in self._answers)

    def listen(self, timeout_s: float) -> None:
        """Take in what comes next, at most for this long."""
        received = self._connection.read(timeout_s)
        if received is None:
            self.is_over = True
            return
        answers, self._unfinished = status.parse(self._unfinished + received)
        self._answers += answers

    def listen_until(self, is_done: Callable[[], bool], seconds: float) -> None:
        """Take in what comes until it is done, time is up, or the other end is gone."""
        end = monotonic() + seconds
        while not is_done() and not self.is_over and (left := end - monotonic()) > 0:
            self.listen(left)

    def _ask(self, number: int) -> int | None:
        """Ask DLE EOT n; return the byte, or None if there was none in time."""
        self.listen(0)
        self._answers = [said for said in self._answers if not isinstance(said, RealTime)]
        self._connection.write(_QUESTION + bytes((number,)), self._patience_s)
        self.listen_until(lambda: self.has_said(RealTime), self._patience_s)
        return next((said.byte for said in self._answers if isinstance(said, RealTime)), None)
