"""What each bit of a printer's answer means, and which trouble comes first; pure.

Sources: Epson's tables in the TM-L90 and TM-T88III guides (reference/printing.md 4), Custom's full
status as KPM150H and VKP80III give it (reference/domain.md 8.3).
"""

from collections.abc import Iterable
from enum import IntEnum

from kiosk.domain.printer import PrinterCondition
from kiosk.printing.status import AutoStatus, FullStatus, PaperStatus


class _Trouble(IntEnum):
    """What a bit says, worst first: with the cover open no other sensor counts."""

    COVER = 0
    CUTTER = 1
    BROKEN = 2
    JAM = 3
    PAPER_END = 4
    HOT = 5
    STOPPED = 6
    IN_OUTPUT = 7
    PAPER_LOW = 8


_CONDITIONS = {
    _Trouble.COVER: PrinterCondition.COVER_OPEN,
    _Trouble.CUTTER: PrinterCondition.CUTTER,
    _Trouble.BROKEN: PrinterCondition.OFFLINE,
    _Trouble.JAM: PrinterCondition.JAM,
    _Trouble.PAPER_END: PrinterCondition.PAPER_OUT,
    _Trouble.HOT: PrinterCondition.HOT,
    _Trouble.STOPPED: PrinterCondition.OFFLINE,
    _Trouble.IN_OUTPUT: PrinterCondition.NOT_TAKEN,
    _Trouble.PAPER_LOW: PrinterCondition.PAPER_LOW,
}

_Bits = dict[int, _Trouble]

# A bit that is in no table says nothing against printing: the drawer, a key, a motor that turns.
_REAL_TIME: tuple[_Bits, ...] = (
    {0x08: _Trouble.STOPPED, 0x20: _Trouble.STOPPED},  # offline; waiting to be put online again
    {
        0x04: _Trouble.COVER,
        0x08: _Trouble.STOPPED,
        0x20: _Trouble.PAPER_END,
        0x40: _Trouble.STOPPED,
    },
    {0x04: _Trouble.JAM, 0x08: _Trouble.CUTTER, 0x20: _Trouble.BROKEN, 0x40: _Trouble.HOT},
    {0x0C: _Trouble.PAPER_LOW, 0x60: _Trouble.PAPER_END},
)
"""DLE EOT 1 the printer, 2 why it is offline, 3 errors, 4 the roll."""

_AUTO: tuple[_Bits, ...] = (
    {0x08: _Trouble.STOPPED, 0x20: _Trouble.COVER, 0x40: _Trouble.STOPPED},
    {
        0x01: _Trouble.STOPPED, 0x04: _Trouble.JAM, 0x08: _Trouble.CUTTER, 0x20: _Trouble.BROKEN,
        0x40: _Trouble.HOT,
    },
    {0x03: _Trouble.PAPER_LOW, 0x0C: _Trouble.PAPER_END},
)  # fmt: skip
"""The first three bytes of GS a; the fourth is each model's own."""

_PAPER: _Bits = {0x03: _Trouble.PAPER_LOW, 0x0C: _Trouble.PAPER_END}

_IN_OUTPUT = 0x20

_FULL: tuple[_Bits, ...] = (
    {
        0x01: _Trouble.PAPER_END, 0x04: _Trouble.PAPER_LOW, _IN_OUTPUT: _Trouble.IN_OUTPUT,
        0x40: _Trouble.PAPER_END,
    },
    {0x01: _Trouble.COVER, 0x02: _Trouble.COVER},  # the head lifted is the cover lifted
    {
        # Bytes damaged on the line and a supply too low: cable and power, as with one that is off.
        0x01: _Trouble.HOT, 0x02: _Trouble.STOPPED, 0x08: _Trouble.STOPPED, 0x40: _Trouble.JAM,
        0x80: _Trouble.JAM,
    },
    {
        0x01: _Trouble.CUTTER, 0x02: _Trouble.COVER, 0x04: _Trouble.BROKEN, 0x08: _Trouble.BROKEN,
        0x80: _Trouble.JAM,
    },
)  # fmt: skip
"""DLE EOT 20: paper, user, errors that pass, errors that stay."""

_FULL_KNOWN = (0xE5, 0x6F, 0xEB, 0x8F)
"""Bits of each byte that the manuals name; mark, motor, keys and a refused command among them."""


def real_time_condition(printer: int, offline: int, error: int, paper: int) -> PrinterCondition:
    """Return what the answers to DLE EOT 1, 2, 3 and 4 say together."""
    return _worst(_said((printer, offline, error, paper), _REAL_TIME))


def auto_status_condition(status: AutoStatus) -> PrinterCondition:
    """Return what a status sent unasked says."""
    return _worst(_said(status.bytes[: len(_AUTO)], _AUTO))


def paper_condition(status: PaperStatus) -> PrinterCondition:
    """Return what the paper sensors say."""
    return _worst(_said((status.byte,), (_PAPER,)))


def full_status_condition(status: FullStatus) -> PrinterCondition:
    """Return what a full status says.

    With bits that no manual names it is never READY, at best UNKNOWN: a model we know too little.
    """
    condition = _worst(_said(status.bytes, _FULL))
    is_known = not any(byte & ~known for byte, known in zip(status.bytes, _FULL_KNOWN, strict=True))
    if condition is PrinterCondition.READY and not is_known:
        return PrinterCondition.UNKNOWN
    return condition


def has_slip_out(status: FullStatus) -> bool:
    """Tell whether a slip waits in the output, whatever else is wrong."""
    return bool(status.bytes[0] & _IN_OUTPUT)


def _said(answer: Iterable[int], tables: tuple[_Bits, ...]) -> Iterable[_Trouble]:
    """Yield every trouble that an answer names."""
    for byte, bits in zip(answer, tables, strict=True):
        yield from (trouble for mask, trouble in bits.items() if byte & mask)


def _worst(troubles: Iterable[_Trouble]) -> PrinterCondition:
    """Return the condition to be dealt with first."""
    worst = min(troubles, default=None)
    return PrinterCondition.READY if worst is None else _CONDITIONS[worst]
