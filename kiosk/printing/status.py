"""What a printer answers, told apart byte by byte; `condition.py` says what it means; pure.

Sources: Epson's tables in the TM-L90 and TM-T88III guides (reference/printing.md 4), Custom's full
status (reference/domain.md 8.3).
"""

from dataclasses import dataclass

_XON_XOFF = frozenset({0x11, 0x13})
_BLOCK = 0x37
_ID_BLOCK = 0x22
_TEXT_BLOCK = 0x5F
_BLOCK_MOST_BYTES = 80
_LETTERS = range(0x20, 0x7F)
_AUTO_STATUS_BYTES = 4
_FULL_STATUS = b"\x10\x0f"
_FULL_STATUS_BYTES = 6

_FIXED_BITS = 0x93
_REAL_TIME_BITS = 0x12
_AUTO_STATUS_BITS = 0x10
_PAPER_BITS = 0x90
_PAPER_SENSORS = frozenset({0x00, 0x03, 0x0C, 0x0F})
"""Each end of the roll has two bits that say the same."""
_SENSOR_BITS = 0x0F


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


@dataclass(frozen=True, slots=True)
class FullStatus:
    """The answer to Custom's DLE EOT 20, without its head: paper, user, passing, lasting errors."""

    bytes: bytes


@dataclass(frozen=True, slots=True)
class Noise:
    """A byte that belongs to no answer: what came beside it is not to be trusted."""

    byte: int


Answer = RealTime | AutoStatus | PaperStatus | ProcessId | FullStatus | Noise


def parse(received: bytes, *, full_status: bool = False) -> tuple[list[Answer], bytes]:
    """Return the answers in what came, and the bytes of one that is not whole yet.

    Flow control and other printers' blocks are left out.

    Args:
        full_status: Whether this printer gives full status; 10 0F then begins one, elsewhere it
            begins a status sent unasked.
    """
    answers: list[Answer] = []
    while received:
        length = _length(received, full_status)
        if length > len(received):
            return answers, received
        answer = _answer(received[:length])
        if answer is not None:
            answers.append(answer)
        received = received[length:]
    return answers, b""


def _length(received: bytes, full_status: bool) -> int:
    """Return how long the first answer is, as far as can be told; more than there is: wait."""
    first = received[0]
    if first in (_BLOCK, _TEXT_BLOCK):
        return _block_length(received[:_BLOCK_MOST_BYTES])
    if full_status and received.startswith(_FULL_STATUS):
        return _FULL_STATUS_BYTES
    if first not in _XON_XOFF and first & _FIXED_BITS == _AUTO_STATUS_BITS:
        rest = received[1:_AUTO_STATUS_BYTES]
        return _AUTO_STATUS_BYTES if all(not byte & _PAPER_BITS for byte in rest) else 1
    return 1


def _block_length(received: bytes) -> int:
    """Return how long a block is; 1 if it is none: a status among its letters is not to be lost."""
    letters, end, _ = received.partition(b"\0")
    is_block = len(received) < _BLOCK_MOST_BYTES or end
    if not is_block or any(byte not in _LETTERS for byte in letters):
        return 1
    return len(letters) + 1


def _answer(answer: bytes) -> Answer | None:
    """Return what these bytes, of the right length, say."""
    first = answer[0]
    if len(answer) == 1:
        return _one_byte(first)
    if first == _BLOCK and answer[1] == _ID_BLOCK:
        return ProcessId(answer[2:-1].decode("ascii", "replace"))
    if first in (_BLOCK, _TEXT_BLOCK):
        return None
    if len(answer) == _FULL_STATUS_BYTES:
        return FullStatus(answer[len(_FULL_STATUS) :])
    return AutoStatus(answer)


def _one_byte(byte: int) -> Answer | None:
    """Return what a byte by itself says."""
    if byte in _XON_XOFF:
        return None
    if byte & _FIXED_BITS == _REAL_TIME_BITS:
        return RealTime(byte)
    is_paper = not byte & _PAPER_BITS and byte & _SENSOR_BITS in _PAPER_SENSORS
    return PaperStatus(byte) if is_paper else Noise(byte)
