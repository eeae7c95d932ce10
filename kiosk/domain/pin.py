"""The number and the PIN with which a member of staff signs in."""

import re
from datetime import datetime
from itertools import pairwise

from kiosk.domain.error import Reason, RefusedError

NUMBER_DIGITS = 4
"""At most, so that a PIN typed in the number's place is never kept as a number."""
LEAST_DIGITS, MOST_DIGITS = 6, 12
_NUMBER = re.compile(rf"[0-9]{{1,{NUMBER_DIGITS}}}")
_PIN = re.compile(rf"[0-9]{{{LEAST_DIGITS},{MOST_DIGITS}}}")
_DATES = {6: ("%d%m%y", "%y%m%d"), 8: ("%d%m%Y", "%Y%m%d")}


def is_number(text: str) -> bool:
    """Return whether this can be somebody's number."""
    return _NUMBER.fullmatch(text) is not None


def is_pin(text: str) -> bool:
    """Return whether this can be a PIN at all; what nobody can have need not be tried."""
    return _PIN.fullmatch(text) is not None


def is_weak(pin: str) -> bool:
    """Return whether a PIN is among the first that somebody would try.

    A digit or a group that repeats, steps up or down, a date.

    Source: operations.md 5.
    """
    return _repeats(pin) or _is_stair(pin) or _is_date(pin)


def _repeats(pin: str) -> bool:
    return any(
        len(pin) % size == 0 and pin == pin[:size] * (len(pin) // size)
        for size in range(1, len(pin) // 2 + 1)
    )


def _is_stair(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1


def _is_date(pin: str) -> bool:
    for form in _DATES.get(len(pin), ()):
        try:
            datetime.strptime(pin, form)  # noqa: DTZ007 - only whether there is such a day
        except ValueError:
            continue
        return True
    return False


def refuse_bad_number(number: str) -> None:
    """Let only a number of one to four digits go on.

    Raises:
        RefusedError: BAD_STAFF_NUMBER.
    """
    if not is_number(number):
        raise RefusedError(Reason.BAD_STAFF_NUMBER, digits=NUMBER_DIGITS)


def refuse_bad_pin(pin: str) -> None:
    """Let only a PIN go on that is long enough and not the first to be tried.

    Raises:
        RefusedError: BAD_PIN.
    """
    if not is_pin(pin) or is_weak(pin):
        raise RefusedError(Reason.BAD_PIN, least=LEAST_DIGITS, most=MOST_DIGITS)
