"""Asking a printer and listening to it over one connection."""

from collections.abc import Callable
from time import monotonic

from kiosk.domain.printer import CAN_PRINT, PrinterCondition
from kiosk.printing.condition import (
    auto_status_condition,
    full_status_condition,
    has_slip_out,
    paper_condition,
    real_time_condition,
)
from kiosk.printing.status import (
    Answer,
    AutoStatus,
    FullStatus,
    Noise,
    PaperStatus,
    RealTime,
    parse,
)
from kiosk.printing.transport import Connection

_ALL_FOUR = tuple(b"\x10\x04" + bytes((number,)) for number in (1, 2, 3, 4))
_FULL = (b"\x10\x04\x14",)
_TELL_CHANGES = b"\x1da\x0e"  # online, errors, paper; not the drawer
_MOST_KEPT = 64
_STEP_S = 0.2


class Conversation:
    """What came back over a connection, and questions to the printer.

    Args:
        connection: To the printer.
        patience_s: For the answer to one status question.
        full_status: Whether it is asked Custom's one question instead of Epson's four.
    """

    def __init__(
        self, connection: Connection, patience_s: float, *, full_status: bool = False
    ) -> None:
        self._connection = connection
        self._patience_s = patience_s
        self._full_status = full_status
        self._unfinished = b""
        self._answers: list[Answer] = []
        self._owed = 0
        self.is_over = False

    @property
    def is_two_way(self) -> bool:
        """Whether anything can come back."""
        return self._connection.answers

    @property
    def loses_rest(self) -> bool:
        """Whether closing it now throws away what the printer has not taken yet."""
        return self._connection.is_full

    @property
    def has_slip_out(self) -> bool:
        """Whether a presenter's last full status shows a slip in its output."""
        full = [said for said in self._answers if isinstance(said, FullStatus)]
        return bool(full and has_slip_out(full[-1]))

    @property
    def has_passed_fence(self) -> bool:
        """Whether the question behind a slip was answered, and with paper.

        Without paper it has not come to that question: some answer it out of turn.
        """
        sensors = (said for said in self._answers if isinstance(said, PaperStatus))
        return any(paper_condition(said) in CAN_PRINT for said in sensors)

    @property
    def has_news(self) -> bool:
        """Whether something came unasked since the last question."""
        return self.has_said(AutoStatus) or self.has_said(Noise)

    def said_to_have_stopped(self) -> PrinterCondition | None:
        """Return why it said unasked that it prints no more; None if it did not.

        The only way to know while the line is full of a slip and takes no question.
        """
        self.listen(0)
        unasked = [said for said in self._answers if isinstance(said, AutoStatus)]
        condition = auto_status_condition(unasked[-1]) if unasked else PrinterCondition.READY
        return None if condition in CAN_PRINT else condition

    def ask_for_news(self) -> None:
        """Let the printer say by itself what changes.

        Not where it gives full status: what it sends unasked looks like an answer there, or has
        no head at all.
        """
        if self.is_two_way and not self._full_status:
            self.send(_TELL_CHANGES, self._patience_s)

    def send(self, data: bytes, stall_s: float) -> int:
        """Send bytes until none was accepted for so long; return how many were.

        Whoever takes none before its time is up is gone.
        """
        sent = 0
        end = monotonic() + stall_s
        while sent < len(data) and (began := monotonic()) < end:
            step_s = min(_STEP_S, end - began)
            accepted = self._connection.write(data[sent:], step_s)
            if accepted:
                sent += accepted
                end = began + stall_s
            elif monotonic() - began < step_s / 2:
                break
        return sent

    def close(self) -> None:
        """Give the connection free after a late answer: the next one must not get it."""
        if self._owed:
            self.listen_until(lambda: self._count() >= self._owed, self._patience_s)
        self._connection.close()

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is.

        One question at a time, as answers do not say to which. Whoever answers a question twice,
        or with bytes that are no answer, is SILENT: nothing it says can be believed. After a
        question that got no answer nothing is asked until that has come: it would be taken for
        the next one's. A new connection owes nothing.
        """
        self.listen(0)
        self._owed = max(0, self._owed - self._count())
        self._forget(RealTime, FullStatus, AutoStatus, Noise)
        if self._owed:
            return self._gone()
        questions = _FULL if self._full_status else _ALL_FOUR
        for number, question in enumerate(questions, 1):
            if not self._asked(question, number):
                return self._given_up(number - 1)
            if not self._answered(number):
                return self._given_up(number)
        self.listen(0)
        self.listen_until(lambda: not self._unfinished, self._patience_s)
        if self._unfinished or not self._answered(len(questions)):
            return self._given_up(len(questions))
        self._forget(AutoStatus)  # what it says by itself when it is first told to is no news
        return self._meant()

    def forget(self) -> None:
        """Forget what was said so far: it says nothing about the slip that is sent next."""
        self.listen(0)
        self._answers = []

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
        answers, self._unfinished = parse(
            self._unfinished + received, full_status=self._full_status
        )
        self._answers = [*self._answers, *answers][-_MOST_KEPT:]

    def listen_until(self, is_done: Callable[[], bool], seconds: float) -> None:
        """Take in what comes until it is done, time is up, or the other end is gone."""
        end = monotonic() + seconds
        while not is_done() and not self.is_over and (left := end - monotonic()) > 0:
            self.listen(left)

    def _asked(self, question: bytes, number: int) -> bool:
        """Ask, and listen until as many answers have come as questions were asked.

        Returns:
            Whether it went out: a line that is full of a slip takes none, and nobody will answer.
        """
        accepted = self._connection.write(question, self._patience_s)
        if accepted < len(question):
            self.listen(0)  # the other end may be gone
            self.is_over = self.is_over or accepted > 0  # after half a question all is misread
            return False
        self.listen_until(lambda: self._count() >= number or self.has_said(Noise), self._patience_s)
        return True

    def _given_up(self, number: int) -> PrinterCondition:
        """Remember how many answers are still to come."""
        self._unfinished = b""  # the answer to a question may be in what looks half said
        self._owed = max(0, number - self._count())
        self._forget(RealTime, FullStatus)
        return self._gone()

    def _gone(self) -> PrinterCondition:
        return PrinterCondition.OFFLINE if self.is_over else PrinterCondition.SILENT

    def _answered(self, number: int) -> bool:
        """Tell whether there is one answer to each question so far, and nothing else."""
        return self._count() == number and not self.has_said(Noise)

    def _count(self) -> int:
        kind = FullStatus if self._full_status else RealTime
        return sum(isinstance(answer, kind) for answer in self._answers)

    def _meant(self) -> PrinterCondition:
        """Return what the answers to all questions say together."""
        full = [said for said in self._answers if isinstance(said, FullStatus)]
        if self._full_status:
            return full_status_condition(full[0])
        bytes_said = [said.byte for said in self._answers if isinstance(said, RealTime)]
        return real_time_condition(*bytes_said)

    def _forget(self, *kinds: type[Answer]) -> None:
        self._answers = [said for said in self._answers if not isinstance(said, kinds)]
