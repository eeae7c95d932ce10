"""A printer: how it is, and what became of a slip sent to it."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol

from kiosk.domain.printer import CAN_PRINT, GONE, Confirmation, PrinterCondition, PrintStatus
from kiosk.domain.printer_profile import Cutter, Profile
from kiosk.printing.conversation import Conversation
from kiosk.printing.escpos import cut_id, stub_job
from kiosk.printing.length import paper_mm
from kiosk.printing.outcome import Patience, SendResult, failed, unknown
from kiosk.printing.output import Output
from kiosk.printing.status import ProcessId
from kiosk.printing.transport import Transport

__all__ = ["EscPosPrinter", "Patience", "Printer", "SendResult"]

# Silence can be a printer busy with what it got; that it has stopped is said.
_MAY_GO_ON = CAN_PRINT | {PrinterCondition.SILENT, PrinterCondition.UNKNOWN}


class Printer(Protocol):
    """What the spool needs of a printer; trouble is a value, never an exception."""

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is; UNKNOWN if it cannot tell, but seems to be there."""
        ...

    def send(self, job: bytes, process_id: str) -> SendResult:
        """Print a job and wait for what the printer says about it."""
        ...

    def kept(self) -> AbstractContextManager[None]:
        """Keep the connection between questions and slips, as long as it lasts."""
        ...

    def has_news(self) -> bool:
        """Tell whether the printer has said something unasked, or has gone; only while kept."""
        ...

    def expect_stub(self) -> None:
        """Cut before the next slip: half of another may hang out."""
        ...

    def drawn_back(self) -> str | None:
        """Return the slip that nobody took, by its process id; None since the last question."""
        ...

    def is_occupied(self) -> bool:
        """Tell whether at the last look a slip stood in its way out, and still had its time."""
        ...


@dataclass(eq=False)
class EscPosPrinter:
    """A printer that understands ESC/POS, wherever it is; for one thread."""

    transport: Transport
    profile: Profile
    patience: Patience = field(default_factory=Patience)
    _talk: Conversation | None = field(default=None, init=False, repr=False)
    _is_kept: bool = field(default=False, init=False, repr=False)
    _has_stub: bool = field(default=False, init=False, repr=False)
    _output: Output = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._output = Output(self.profile)

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is; over a new connection if the old one has nothing to say."""
        was_open = self._talk is not None
        with self._talking() as talk:
            condition = self._look(talk) if talk else PrinterCondition.OFFLINE
        if was_open and condition in GONE:
            self._hang_up()  # another printer at the same place, or its end of the line was cut
            with self._talking() as talk:
                condition = self._look(talk) if talk else PrinterCondition.OFFLINE
        return condition

    def send(self, job: bytes, process_id: str) -> SendResult:
        """Print a job and wait for what the printer says.

        Nothing is sent to a printer that says it cannot print. Once a byte has been accepted the
        outcome is never FAILED.
        """
        if self._is_kept and self.profile.answers_status:
            known = self.condition()  # renews a connection that has died meanwhile
            if known in GONE:
                return failed(known)
        with self._talking() as talk:
            if talk is None:
                return failed(PrinterCondition.OFFLINE)
            before = self._ready(talk)
            if before is not PrinterCondition.UNKNOWN and before not in CAN_PRINT:
                return failed(before)
            talk.forget()
            if talk.is_over:
                return failed(PrinterCondition.OFFLINE)
            result = self._printed(talk, job, process_id, before)
            if result.status is PrintStatus.UNKNOWN:
                self._hang_up()  # what is still said there belongs to this slip
            return result

    @contextmanager
    def kept(self) -> Generator[None]:
        """Keep the connection between questions and slips, as long as it lasts."""
        self._is_kept = True
        try:
            yield
        finally:
            self._is_kept = False
            self._hang_up()

    def has_news(self) -> bool:
        """Tell whether the printer has said something unasked, or has gone; only while kept."""
        if self._talk is None:
            return False
        self._talk.listen(0)
        return self._talk.is_over or self._talk.has_news

    def expect_stub(self) -> None:
        """Cut before the next slip: half of another may hang out."""
        self._has_stub = True

    def drawn_back(self) -> str | None:
        """Return the slip that nobody took, by its process id; None since the last question."""
        return self._output.drawn_back()

    def is_occupied(self) -> bool:
        """Tell whether at the last look a slip stood in its way out, and still had its time."""
        return self._output.is_occupied and not self._output.is_overdue(self.patience.cut_s)

    @contextmanager
    def _talking(self) -> Generator[Conversation | None]:
        """Give the connection there is, or a new one; close it unless it is kept and alive.

        A printer that answers nothing gets a new one each time: whether it has closed the old one
        shows only when bytes are lost.
        """
        if self._talk is None:
            self._talk = self._connected()
        try:
            yield self._talk
        finally:
            is_alive = self._talk is not None and not self._talk.is_over
            if not (is_alive and self._is_kept and self.profile.answers_status):
                self._hang_up()

    def _connected(self) -> Conversation | None:
        connection = self.transport.connect(self.patience.connect_s)
        if connection is None:
            return None
        full = self.profile.full_status
        talk = Conversation(connection, self.patience.question_s, full_status=full)
        if self._is_kept and self.profile.answers_status:
            talk.ask_for_news()
        return talk

    def _hang_up(self) -> None:
        talk, self._talk = self._talk, None
        if talk is not None:
            talk.close()

    def _look(self, talk: Conversation) -> PrinterCondition:
        """Return how the printer is, UNKNOWN where it has no way to tell."""
        if not (self.profile.answers_status and talk.is_two_way):
            return PrinterCondition.UNKNOWN
        return self._output.judged(talk, talk.condition())

    def _ready(self, talk: Conversation) -> PrinterCondition:
        """Return how the printer is before a slip, when the way out is clear.

        Whoever the slip before is for has the time they would have had if nobody came after them.
        """
        before = self._look(talk)
        while self.is_occupied() and before in CAN_PRINT | {PrinterCondition.NOT_TAKEN}:
            talk.listen(self.patience.look_s)
            before = self._look(talk)
        is_blocked = self._output.is_occupied and before in CAN_PRINT
        return PrinterCondition.NOT_TAKEN if is_blocked else before

    def _printed(
        self, talk: Conversation, job: bytes, process_id: str, before: PrinterCondition
    ) -> SendResult:
        """Send the job after the stub of another, and return what the printer says.

        The answer to a question behind the other may still come, and looks the same as ours:
        then it confirms nothing.
        """
        confirmation = self.profile.confirmation if talk.is_two_way else Confirmation.NONE
        if self._has_stub and confirmation is Confirmation.FENCE:
            confirmation = Confirmation.STATUS
        paper = paper_mm(job, self.profile)
        data = stub_job(self.profile) + job if self._has_stub else job
        sent = talk.send(data, self.patience.stall_s)
        if sent == 0:
            return failed(PrinterCondition.OFFLINE)
        self._has_stub = True  # until it is known that the slip is out
        if sent < len(data):
            return unknown(talk.said_to_have_stopped() or self._look(talk), paper)
        moving_s = len(data) / self.transport.bytes_a_second + paper / self.profile.speed_mm_s
        if confirmation is Confirmation.NONE:
            result = SendResult(PrintStatus.SENT, confirmation, before, paper)
        elif confirmation is Confirmation.STATUS:
            result = self._watched(talk, moving_s, paper)
        else:
            result = self._outcome(talk, moving_s, paper, process_id)
        self._has_stub = result.status is PrintStatus.UNKNOWN or self._is_uncut(talk, process_id)
        return result

    def _heard(self, talk: Conversation, condition: PrinterCondition) -> PrinterCondition:
        """Return how a printer is that printed a moment ago; one that was silent is asked anew.

        Some drop the questions that come while they print, and on that line nothing more is asked.
        Where the rest of the slip is lost with the line, a new one tells nothing about it.
        """
        if condition is not PrinterCondition.SILENT or talk.loses_rest:
            return condition
        self._hang_up()
        return self.condition()

    def _is_uncut(self, talk: Conversation, process_id: str) -> bool:
        """Tell whether a printer that confirms each cut has not confirmed this one."""
        echoes = talk.is_two_way and self.profile.confirmation is Confirmation.PROCESS_ID
        can_cut = self.profile.cutter is not Cutter.NONE
        return echoes and can_cut and not talk.said(ProcessId(cut_id(process_id)))

    def _outcome(
        self, talk: Conversation, moving_s: float, paper: float, process_id: str
    ) -> SendResult:
        """Return what a printer that confirms slips says about the one it has taken."""
        confirmation = self.profile.confirmation

        def is_printed() -> bool:
            match confirmation:
                case Confirmation.FENCE:
                    return talk.has_passed_fence
                case Confirmation.PRESENTER:
                    return talk.has_slip_out
            # A printer with several ids to echo sends only the latest.
            return talk.said(ProcessId(process_id)) or talk.said(ProcessId(cut_id(process_id)))

        condition = self._wait(talk, is_printed, moving_s + self.patience.slip_s)
        if is_printed():
            if confirmation is Confirmation.PRESENTER:
                self._output.hold(process_id)
            after = self._heard(talk, self._after_cut(talk, process_id))
            if self._is_uncut(talk, process_id) and after not in CAN_PRINT:
                confirmation = Confirmation.UNCUT
            return SendResult(PrintStatus.PRINTED, confirmation, after, paper)
        if confirmation is Confirmation.PRESENTER:
            return self._unseen(self._heard(talk, condition), paper, process_id)
        return unknown(condition, paper)

    def _unseen(self, condition: PrinterCondition, paper: float, process_id: str) -> SendResult:
        """Return what became of a slip that was not seen in the output as long as we looked."""
        if self._output.is_occupied:
            self._output.hold(process_id)
            return SendResult(PrintStatus.PRINTED, Confirmation.PRESENTER, condition, paper)
        if condition in CAN_PRINT:  # somebody was faster than our questions
            return SendResult(PrintStatus.SENT, Confirmation.STATUS, condition, paper)
        return unknown(condition, paper)

    def _watched(self, talk: Conversation, moving_s: float, paper: float) -> SendResult:
        """Return how it ended with a printer that only says how it is."""
        now = self._wait(talk, lambda: False, moving_s + self.patience.watch_s)
        after = self._heard(talk, now)
        if after not in CAN_PRINT:
            return unknown(after, paper)
        return SendResult(PrintStatus.SENT, Confirmation.STATUS, after, paper)

    def _wait(
        self, talk: Conversation, is_done: Callable[[], bool], seconds: float
    ) -> PrinterCondition:
        """Listen until it is done, time is up, or the printer twice says that it has stopped.

        Returns:
            How the printer was at the last look.
        """
        end = monotonic() + seconds
        before = now = PrinterCondition.UNKNOWN
        while not talk.is_over and monotonic() < end:
            talk.listen_until(is_done, self.patience.look_s)
            if is_done():
                break
            before, now = now, self._look(talk)
            if before is now and now not in _MAY_GO_ON:
                break
        return now

    def _after_cut(self, talk: Conversation, process_id: str) -> PrinterCondition:
        """Return how the printer is when it has cut, or could not."""
        echoes = talk.is_two_way and self.profile.confirmation is Confirmation.PROCESS_ID
        if echoes and self.profile.cutter is not Cutter.NONE:
            cut = ProcessId(cut_id(process_id))
            talk.listen_until(lambda: talk.said(cut), self.patience.cut_s)
        return self._look(talk)
