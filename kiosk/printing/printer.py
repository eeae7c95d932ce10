"""A printer: how it is, and what became of a slip sent to it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from kiosk.domain.printer import CAN_PRINT, Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.conversation import Conversation
from kiosk.printing.escpos import cut_id
from kiosk.printing.profile import Profile
from kiosk.printing.status import PaperStatus, ProcessId
from kiosk.printing.transport import Connection, Transport

# Silence can be a printer busy with what it got; that it has stopped is said.
_MAY_GO_ON = CAN_PRINT | {PrinterCondition.SILENT, PrinterCondition.UNKNOWN}


@dataclass(frozen=True, slots=True)
class SendResult:
    """What became of a job.

    Args:
        status: PRINTED when the printer confirmed it, SENT when it took every byte and cannot
            confirm, FAILED when it took none, UNKNOWN when something may be on paper.
        confirmation: What the status rests on.
        condition: How the printer was last.
    """

    status: PrintStatus
    confirmation: Confirmation
    condition: PrinterCondition


class Printer(Protocol):
    """What the spool needs of a printer; trouble is a value, never an exception."""

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is; UNKNOWN if it cannot tell, but seems to be there."""
        ...

    def send(self, job: bytes, process_id: str) -> SendResult:
        """Print a job and wait for what the printer says about it."""
        ...


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a printer, in seconds.

    Args:
        connect_s: Until it takes the connection.
        question_s: For the answer to one status question.
        stall_s: With bytes to send and none accepted.
        slip_s: From the last byte to the confirmation.
        watch_s: As long after the last byte, where nothing confirms, something may still go wrong.
        look_s: Between looks at the printer meanwhile.
        cut_s: From the confirmation of the print to that of the cut.
    """

    connect_s: float = 2.0
    question_s: float = 0.3
    stall_s: float = 5.0
    slip_s: float = 8.0
    watch_s: float = 2.0
    look_s: float = 0.5
    cut_s: float = 1.5


@dataclass(frozen=True, slots=True)
class EscPosPrinter:
    """A printer that understands ESC/POS, wherever it is."""

    transport: Transport
    profile: Profile
    patience: Patience = Patience()

    def condition(self) -> PrinterCondition:
        """Ask the printer how it is, over a connection of its own."""
        connection = self.transport.connect(self.patience.connect_s)
        if connection is None:
            return PrinterCondition.OFFLINE
        with closing(connection):
            return self._look(self._conversation(connection))

    def send(self, job: bytes, process_id: str) -> SendResult:
        """Print a job over a connection of its own and wait for what the printer says.

        Nothing is sent to a printer that says it cannot print. Once a byte has been accepted the
        outcome is never FAILED.
        """
        connection = self.transport.connect(self.patience.connect_s)
        if connection is None:
            return _failed(PrinterCondition.OFFLINE)
        with closing(connection):
            talk = self._conversation(connection)
            before = self._look(talk)
            if before is not PrinterCondition.UNKNOWN and before not in CAN_PRINT:
                return _failed(before)
            talk.listen(0)
            sent = 0 if talk.is_over else self._write(connection, job)
            if sent == 0:
                return _failed(PrinterCondition.OFFLINE)
            if sent < len(job):
                return _unknown(self._look(talk))
            return self._outcome(talk, process_id)

    def _conversation(self, connection: Connection) -> Conversation:
        return Conversation(connection, self.patience.question_s)

    def _look(self, talk: Conversation) -> PrinterCondition:
        """Return how the printer is, UNKNOWN where it has no way to tell."""
        can_tell = self.profile.answers_status and talk.is_two_way
        return talk.condition() if can_tell else PrinterCondition.UNKNOWN

    def _write(self, connection: Connection, job: bytes) -> int:
        """Send the job as long as some of it is accepted; return how much was."""
        sent = 0
        while sent < len(job):
            accepted = connection.write(job[sent:], self.patience.stall_s)
            if accepted == 0:
                break
            sent += accepted
        return sent

    def _outcome(self, talk: Conversation, process_id: str) -> SendResult:
        """Return what the printer says about the job it has taken."""
        confirmation = self.profile.confirmation if talk.is_two_way else Confirmation.NONE
        if confirmation is Confirmation.NONE:
            return SendResult(PrintStatus.SENT, confirmation, PrinterCondition.UNKNOWN)
        if confirmation is Confirmation.STATUS:
            after = self._wait(talk, lambda: False, self.patience.watch_s)
            is_well = after in CAN_PRINT
            return SendResult(PrintStatus.SENT, confirmation, after) if is_well else _unknown(after)

        def is_printed() -> bool:
            if confirmation is Confirmation.FENCE:
                return talk.has_said(PaperStatus)
            # A printer with several ids to echo sends only the latest.
            return talk.said(ProcessId(process_id)) or talk.said(ProcessId(cut_id(process_id)))

        condition = self._wait(talk, is_printed, self.patience.slip_s)
        if not is_printed():
            return _unknown(condition)
        return SendResult(PrintStatus.PRINTED, confirmation, self._after_cut(talk, process_id))

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
        if self.profile.confirmation is Confirmation.PROCESS_ID and self.profile.cutter:
            cut = ProcessId(cut_id(process_id))
            talk.listen_until(lambda: talk.said(cut), self.patience.cut_s)
        return self._look(talk)


def _failed(condition: PrinterCondition) -> SendResult:
    return SendResult(PrintStatus.FAILED, Confirmation.NONE, condition)


def _unknown(condition: PrinterCondition) -> SendResult:
    return SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, condition)
