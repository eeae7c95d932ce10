"""Codice fiscale: does it hold together, and its keyed fingerprint (P6, domain.md 2.3)."""

import hashlib
import hmac
import re

LENGTH = 16
"""Characters; a provisional one has eleven digits."""
MASK = "•"
_SEEN = 3
_SHAPE = re.compile(
    r"[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]"
)
_PROVISIONAL = re.compile(r"[0-9]{11}")
_LETTER_DIGITS = str.maketrans("LMNPQRSTUV", "0123456789")
_ODD = (
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18,
    20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
)  # fmt: skip
_FEMALE_DAY = 40
_LAST_DAY = 31
_DIGIT_MAX = 9


def cleaned(text: str) -> str:
    """Return what was typed or scanned without blanks and the guards of Code 39, in capitals."""
    return re.sub(r"[\s*%;?]", "", text).upper()


def masked(code: str) -> str:
    """Return a code as it may stand on a screen: all but its last three characters hidden (P6)."""
    return MASK * (len(code) - _SEEN) + code[-_SEEN:]


def is_valid(code: str) -> bool:
    """Return whether a cleaned code holds together; a provisional one has eleven digits.

    This catches typing mistakes only; it does not prove that the code exists.

    Source: DM 23 December 1976 n. 13813.
    """
    if _PROVISIONAL.fullmatch(code):
        return _luhn(code)
    if not _SHAPE.fullmatch(code):
        return False
    day = int(code[9:11].translate(_LETTER_DIGITS))
    day -= _FEMALE_DAY if day > _FEMALE_DAY else 0
    return 1 <= day <= _LAST_DAY and check_letter(code[:15]) == code[15]


def can_be_one(code: str) -> bool:
    """Return whether to look for a cleaned code: a provisional one even with a wrong check digit.

    Nobody is turned away by a check whose rule for provisional codes is not certain
    (domain.md 2.3).
    """
    return is_valid(code) or _PROVISIONAL.fullmatch(code) is not None


def check_letter(first_fifteen: str) -> str:
    """Return the sixteenth character of a codice fiscale."""
    total = 0
    for place, character in enumerate(first_fifteen):
        value = int(character) if character.isdigit() else ord(character) - ord("A")
        total += value if place % 2 else _ODD[value]
    return chr(ord("A") + total % 26)


def _luhn(code: str) -> bool:
    total = 0
    for place, character in enumerate(code[:10]):
        value = int(character) * (2 if place % 2 else 1)
        total += value - 9 if value > _DIGIT_MAX else value
    return (10 - total % 10) % 10 == int(code[10])


def mark(code: str, day: str, secret: bytes) -> str:
    """Return the fingerprint of a cleaned code for one day, 64 hex digits.

    Args:
        code: As `cleaned` returns it.
        day: ISO date of the booking; the same code has another mark on another day.
        secret: Of the branch, from its secret file.

    Source: design.md 13.11.
    """
    day_key = hmac.digest(secret, b"postazione tax code " + day.encode(), hashlib.sha256)
    return hmac.new(day_key, code.encode(), hashlib.sha256).hexdigest()
