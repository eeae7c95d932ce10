"""What becomes of a job, and how long to wait for it."""

from dataclasses import dataclass, field

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus


@dataclass(frozen=True, slots=True)
class SendResult:
    """What became of a job.

    Args:
        status: PRINTED when the printer confirmed it, SENT when it took every byte and cannot
            confirm, FAILED when it took none, UNKNOWN when something may be on paper.
        confirmation: What the status rests on.
        condition: How the printer was last.
        paper_mm: Paper that has come out, at most.
    """

    status: PrintStatus
    confirmation: Confirmation
    condition: PrinterCondition
    paper_mm: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a printer, in seconds.

    Args:
        connect_s: Until it takes the connection.
        question_s: For the answer to one status question.
        stall_s: With bytes to send and none accepted; the person is to know within three.
        slip_s: For the confirmation, beyond the time that bytes and paper take; as short, because
            the person is to know within three.
        watch_s: As long after the last byte, where nothing confirms, something may still go wrong.
        look_s: Between looks at the printer meanwhile.
        cut_s: From the confirmation of the print to that of the cut.
    """

    connect_s: float = 2.0
    question_s: float = 0.3
    stall_s: float = 2.0
    slip_s: float = 1.5
    watch_s: float = 2.0
    look_s: float = 0.25
    cut_s: float = 1.5


def failed(condition: PrinterCondition) -> SendResult:
    """Return that nothing was sent."""
    return SendResult(PrintStatus.FAILED, Confirmation.NONE, condition)


def unknown(condition: PrinterCondition, paper_mm: float) -> SendResult:
    """Return that something may be on paper."""
    return SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, condition, paper_mm)
