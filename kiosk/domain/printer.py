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
    """Why a slip is believed to be out, strongest first; the first two make it PRINTED.

    With the others it ends as SENT: a printer that is well may still have lost the slip
    (printing.md 5).
    """

    PROCESS_ID = "process_id"
    """The printer echoed the job's own id after printing (GS ( H)."""
    FENCE = "fence"
    """A queued status query behind the job was answered (GS r)."""
    STATUS = "status"
    """The printer was well before and after."""
    NONE = "none"
    """The transport gives no answer, a file for instance."""
