"""What a reader has read: a booking's code, a codice fiscale, one of our slips, or nothing of ours.

Pure, and strict: a text counts only as a whole. Whatever else somebody holds to the reader, a
Disability Card among it (domain.md 2.1), is nothing, and is not kept.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kiosk.domain import tax_code

MOST_CHARACTERS = 64
"""Of one scan; the longest of ours, a slip's, has 32 and its guards."""

_SYMBOLOGY = re.compile(r"\][ACQ][0-9A-Za-z]")
"""What some readers say first: it was Code 39, Code 128 or QR (ISO/IEC 15424)."""
_GUARDS = ("**", "((")
"""Code 39 begins and ends with a star, which a reader made for an American keyboard types as an
opening bracket on an Italian one."""
_SLIP = re.compile(r"[0-9A-F]{32}")


class ScanKind(StrEnum):
    """What it is."""

    BOOKING = "booking"
    TAX_CODE = "tax_code"
    SLIP = "slip"
    """The code of a slip that this product printed."""


class TakesCodes(Protocol):
    """Knows what the codes of bookings look like."""

    @property
    def code_length(self) -> int:
        """In characters."""
        ...

    @property
    def code_letters(self) -> bool:
        """Whether they hold letters too."""
        ...

    @property
    def tax_codes(self) -> bool:
        """Whether a codice fiscale finds a booking (P6)."""
        ...


@dataclass(frozen=True, slots=True)
class CodeForm:
    """What the codes of bookings look like here.

    Args:
        length: In characters.
        letters: Whether they hold letters too.
        tax_codes: Whether a codice fiscale finds a booking (P6).
    """

    length: int
    letters: bool
    tax_codes: bool

    @classmethod
    def of(cls, place: TakesCodes) -> "CodeForm":
        """Return the form of a branch, or of what a kiosk shows of it."""
        return cls(place.code_length, place.code_letters, place.tax_codes)


@dataclass(frozen=True, slots=True)
class Scan:
    """Something of ours.

    Args:
        text: In capitals, without guards; never shown by repr, so that no log has it (P10).
    """

    kind: ScanKind
    text: str = field(repr=False)


def scan_of(read: str, form: CodeForm) -> Scan | None:
    """Return what a reader has read, or None for anything that is not wholly one of ours.

    Where a booking's code could also be a codice fiscale it counts as the former; the look-up
    tries both.

    Args:
        read: As it came, with the line end that most readers add.
    """
    if len(read) > MOST_CHARACTERS or not read.isascii():
        return None
    text = _bare(read.rstrip("\r\n\t")).upper()
    if _is_booking_code(text, form):
        return Scan(ScanKind.BOOKING, text)
    if form.tax_codes and tax_code.can_be_one(text):
        return Scan(ScanKind.TAX_CODE, text)
    if _SLIP.fullmatch(text):
        return Scan(ScanKind.SLIP, text)
    return None


def _bare(text: str) -> str:
    """Return the text without the name of its symbology and one pair of guards."""
    if _SYMBOLOGY.match(text):
        text = text[3:]
    return text[1:-1] if text[:1] + text[-1:] in _GUARDS and len(text) > 1 else text


def _is_booking_code(text: str, form: CodeForm) -> bool:
    kinds = "[0-9A-Z]" if form.letters else "[0-9]"
    return re.fullmatch(kinds + f"{{{form.length}}}", text) is not None
