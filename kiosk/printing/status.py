"""What a printer answers, byte by byte.

Source: Epson's status tables as collected in TM-L90 and TM-T88III guides; pure.
"""

from dataclasses import dataclass

from kiosk.domain.printer import PrinterCondition

_NUL = 0x00
_XON_XOFF = frozenset({0x11, 0x13})
_BLOCK = 0x37
_ID_BLOCK = 0x22
_TEXT_BLOCK = 0x5F
_BLOCK_MOST_BYTES = 80
_AUTO_STATUS_BYTES = 4

_FIXED_BITS = 0x93
_REAL_TIME_BITS = 0x12
_AUTO_STATUS_BITS = 0x10
_PAPER_BITS = 0x90


@dataclass(frozen=True, slots=True)
class RealTime:
    """The answer to DLE EOT; which of the four was asked for it does not tell."""

    byte: int


@dataclass(frozen=True, slots=True)
class AutoStatus:
    """Four bytes sent unasked when something changed (GS a)."""

    bytes: bytes


@dataclass(frozen=True, slots=True)
class PaperStatus:
    """The answer to GS r 1, given when the printer comes to it in its queue."""

    byte: int


@dataclass(frozen=True, slots=True)
class ProcessId:
    """The echo of a job's id after its printing (GS ( H)."""

    text: str


Answer = RealTime | AutoStatus | PaperStatus | ProcessId


def parse(received: bytes) -> tuple[list[Answer], bytes]:
    """Return the answers in what came, and the bytes of one that is not whole yet.

    What is no answer of ours (flow control, other blocks, noise) is left out.
    """
    answers: list[Answer] = []
    while received:
        length = _length(received)
        if length > len(received):
            return answers, received
        answer = _answer(received[:length])
        if answer is not None:
            answers.append(answer)
        received = received[length:]
    return answers, b""


def _length(received: bytes) -> int:
    """Return how long the first answer is, as far as can be told; more than there is: wait."""
    first = received[0]
    if first in (_BLOCK, _TEXT_BLOCK):
        end = received.find(_NUL, 0, _BLOCK_MOST_BYTES)
        if end >= 0:
            return end + 1
        return 1 if len(received) >= _BLOCK_MOST_BYTES else len(received) + 1
    if first not in _XON_XOFF and first & _FIXED_BITS == _AUTO_STATUS_BITS:
        rest = received[1:_AUTO_STATUS_BYTES]
        return _AUTO_STATUS_BYTES if all(not byte & _PAPER_BITS for byte in rest) else 1
    return 1


def _answer(answer: bytes) -> Answer | None:
    """Return what these bytes, of the right length, say."""
    first = answer[0]
    if len(answer) > 1 and first == _BLOCK:
        return (
            ProcessId(answer[2:-1].decode("ascii", "replace")) if answer[1] == _ID_BLOCK else None
        )
    if len(answer) == _AUTO_STATUS_BYTES and first & _FIXED_BITS == _AUTO_STATUS_BITS:
        return AutoStatus(answer)
    if first & _FIXED_BITS == _REAL_TIME_BITS:
        return RealTime(first)
    return PaperStatus(first) if not first & _PAPER_BITS else None


def real_time_condition(printer: int, offline: int, error: int, paper: int) -> PrinterCondition:
    """Return what the answers to DLE EOT 1, 2, 3 and 4 say together."""
    return _worst(
        cover=offline & 0x04,
        cutter=error & 0x08,
        broken=error & 0x20,
        paper_end=paper & 0x60 or offline & 0x20,
        hot=error & 0x40,
        offline=printer & 0x08,
        paper_low=paper & 0x0C,
    )


def auto_status_condition(status: AutoStatus) -> PrinterCondition:
    """Return what a status sent unasked says."""
    first, second, third, _ = status.bytes
    return _worst(
        cover=first & 0x20,
        cutter=second & 0x08,
        broken=second & 0x20,
        paper_end=third & 0x0C,
        hot=second & 0x40,
        offline=first & 0x08,
        paper_low=third & 0x03,
    )


def paper_condition(status: PaperStatus) -> PrinterCondition:
    """Return what the paper sensors say."""
    return _worst(paper_end=status.byte & 0x0C, paper_low=status.byte & 0x03)


def _worst(
    *,
    cover: int = 0,
    cutter: int = 0,
    broken: int = 0,
    paper_end: int = 0,
    hot: int = 0,
    offline: int = 0,
    paper_low: int = 0,
) -> PrinterCondition:
    """Return the condition to be dealt with first: with the cover open no other sensor counts."""
    by_weight = (
        (cover, PrinterCondition.COVER_OPEN),
        (cutter, PrinterCondition.CUTTER),
        (broken, PrinterCondition.OFFLINE),
        (paper_end, PrinterCondition.PAPER_OUT),
        (hot, PrinterCondition.HOT),
        (offline, PrinterCondition.OFFLINE),
        (paper_low, PrinterCondition.PAPER_LOW),
    )
    return next((condition for bits, condition in by_weight if bits), PrinterCondition.READY)
