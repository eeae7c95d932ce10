"""What a printer can be in, and how far a slip has come."""

from enum import StrEnum


class PrinterCondition(StrEnum):
    """What the printer says about itself; a value, never an exception."""

    READY = "ready"
    """All clear."""
    PAPER_LOW = "paper_low"
    """Near the end of the roll; it still prints."""
    PAPER_OUT = "paper_out"
    """No paper."""
    COVER_OPEN = "cover_open"
    """The cover or the head is open."""
    CUTTER = "cutter"
    """The cutter is stuck."""
    JAM = "jam"
    """Paper is stuck."""
    NOT_TAKEN = "not_taken"
    """A slip waits in the presenter."""
    HOT = "hot"
    """The head cools down; it recovers by itself."""
    OFFLINE = "offline"
    """Not reachable, or switched off."""
    SILENT = "silent"
    """Reachable, but it does not answer, or nothing that can be believed."""
    UNKNOWN = "unknown"
    """Nobody has asked it yet, or it cannot tell."""


CAN_PRINT = frozenset({PrinterCondition.READY, PrinterCondition.PAPER_LOW})

GONE = frozenset({PrinterCondition.SILENT, PrinterCondition.OFFLINE})
"""Nothing is known of it: it did not say."""


LOW_READS = 3
"""So often in a row a roll must look near its end: it trembles while it turns (domain.md 8.4)."""


class SteadyCondition:
    """What is believed of a printer that is looked at again and again."""

    def __init__(self) -> None:
        self.now = PrinterCondition.UNKNOWN
        self._low_reads = 0

    @property
    def is_in_doubt(self) -> bool:
        """Whether another look soon would tell more."""
        return 0 < self._low_reads < LOW_READS

    def read(self, said: PrinterCondition, *, is_counted_low: bool = False) -> PrinterCondition:
        """Take in what the printer said, and what counting says; return what is believed.

        Also of one that cannot speak: nobody else would tell that its roll ends.
        """
        if is_counted_low and said in {PrinterCondition.READY, PrinterCondition.UNKNOWN}:
            self._low_reads = LOW_READS
            self.now = PrinterCondition.PAPER_LOW
            return self.now
        is_low = said is PrinterCondition.PAPER_LOW
        self._low_reads = min(self._low_reads + 1, LOW_READS) if is_low else 0
        was_low = self.now is PrinterCondition.PAPER_LOW
        is_believed = not is_low or was_low or self._low_reads >= LOW_READS
        self.now = said if is_believed else PrinterCondition.READY
        return self.now


class PrintStatus(StrEnum):
    """How far a print job has come (design.md 5)."""

    QUEUED = "queued"
    """Committed with its ticket, nothing was sent."""
    SENDING = "sending"
    """Committed before the first byte."""
    SENT = "sent"
    """Every byte is out and nothing went wrong; this printer cannot say that it printed."""
    PRINTED = "printed"
    """The printer said so; see Confirmation."""
    FAILED = "failed"
    """Nothing was sent: trying again is safe."""
    UNKNOWN = "unknown"
    """Something may be on paper: never printed again by itself."""


class Confirmation(StrEnum):
    """Why a slip is believed to be out, strongest first; the first four make it PRINTED.

    With the others it ends as SENT: a printer that is well may still have lost the slip
    (printing.md 5).
    """

    PROCESS_ID = "process_id"
    """The printer echoed the job's own id after printing (GS ( H)."""
    PRESENTER = "presenter"
    """A sensor in its way out saw the slip."""
    FENCE = "fence"
    """A queued status query behind the job was answered (GS r)."""
    UNCUT = "uncut"
    """The printer echoed the job's id, and stopped before it said that it had cut the slip."""
    STATUS = "status"
    """The printer was well before and after."""
    NONE = "none"
    """The transport gives no answer, a file for instance."""


class SlipFate(StrEnum):
    """What whoever waits for a slip can count on."""

    COMES = "comes"
    """Nothing of it is out yet."""
    OUT = "out"
    """It is out, as far as anybody knows."""
    STUCK = "stuck"
    """It is on paper, and the paper perhaps still inside the printer."""
    MISSING = "missing"
    """It may not be on paper at all."""


def slip_fate(status: PrintStatus, confirmation: Confirmation) -> SlipFate:
    """Return what to tell the person whose slip has come so far."""
    if status in (PrintStatus.FAILED, PrintStatus.UNKNOWN):
        return SlipFate.MISSING
    if status in (PrintStatus.QUEUED, PrintStatus.SENDING):
        return SlipFate.COMES
    is_stuck = status is PrintStatus.PRINTED and confirmation is Confirmation.UNCUT
    return SlipFate.STUCK if is_stuck else SlipFate.OUT
