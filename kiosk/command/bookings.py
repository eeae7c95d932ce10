"""The bookings of a day as a CSV file; names and reasons are never read (P7)."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from string import ascii_uppercase, digits
from typing import Any

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import code_clashes
from kiosk.actions.configured import office_on
from kiosk.command.place import FIRST_YEAR, LAST_YEAR
from kiosk.domain import tax_code
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.office import Office

A_DAY_MIN = 1440
COLUMNS = "id, code, tax_code, service, starts_at, duration_min, mode"


class FileError(Exception):
    """A file somebody handed over is not as it must be; names line and column, never a value.

    Args:
        mistakes: All of them, at least one.
    """

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


def read_bookings(path: Path, branch: Branch) -> list[Appointment]:
    """Return the bookings of a file; a tax code becomes its fingerprint at once (P6).

    Raises:
        FileError: It is no CSV in UTF-8, a column is missing, values cannot be used, or a booking
            has the id of another one, or the code of another one of its day, kept ones included.
    """
    mistakes: list[tuple[int, str]] = []
    found: dict[int, Appointment] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            _refuse_missing_columns(rows.fieldnames or (), path)
            for row in rows:
                booking, wrong = _booking(row, branch)
                mistakes += [(rows.line_num, text) for text in wrong]
                if booking:
                    found[rows.line_num] = booking
    except UnicodeDecodeError as error:
        raise FileError([f"{path}: not UTF-8 text; save it as UTF-8"]) from error
    except csv.Error as error:
        raise FileError([f"{path}:{rows.line_num + 1}: cannot be read as CSV: {error}"]) from error
    mistakes += [*_same_ids(found), *_same_codes(found, branch)]
    if mistakes:
        raise FileError(f"{path}:{line}: {text}" for line, text in sorted(mistakes))
    return list(found.values())


def _refuse_missing_columns(columns: Sequence[str], path: Path) -> None:
    if not columns:  # as after an export that failed: nobody would notice
        raise FileError([f"{path}:1: no columns here (columns: {COLUMNS})"])
    missing = [column for column in _READ if column not in columns and column != "mode"]
    if missing:
        raise FileError(
            f"{path}:1: there is no column {column} (columns: {COLUMNS})" for column in missing
        )


def _same_ids(found: Mapping[int, Appointment]) -> list[tuple[int, str]]:
    first: dict[str, int] = {}
    lines = [(line, first.setdefault(one.id, line)) for line, one in found.items()]
    return [(line, f"id: line {other} has the same one") for line, other in lines if line != other]


def _same_codes(found: Mapping[int, Appointment], branch: Branch) -> list[tuple[int, str]]:
    lines = list(found)
    return [
        (
            lines[place],
            "code: a booking of that day has it already"
            if other is None
            else f"code: line {lines[other]} has the same one",
        )
        for place, other in code_clashes(branch, list(found.values())).items()
    ]


def _booking(row: Mapping[str, str | None], branch: Branch) -> tuple[Appointment | None, list[str]]:
    """Return the booking of a row, or None and what is wrong with it."""
    values: dict[str, Any] = {}
    mistakes = []
    office = _office_of(row, branch)
    for column, read in _READ.items():
        try:
            values[column] = read(_field(row, column), office)
        except ValueError as error:
            mistakes.append(f"{column}: {error}")
    typed = tax_code.cleaned(row.get("tax_code") or "")
    if typed and office.tax_codes and not tax_code.can_be_one(typed):
        mistakes.append("tax_code: does not hold together; leave it empty if it is not known")
    if mistakes:
        return None, mistakes
    day = branch.local(values["starts_at"]).date().isoformat()
    mark = tax_code.mark(typed, day, branch.secret) if typed else None
    return Appointment(tax_code_mark=mark, **values), []


def _field(row: Mapping[str, str | None], column: str) -> str:
    return (row.get(column) or "").strip()


def _office_of(row: Mapping[str, str | None], branch: Branch) -> Office:
    """Return the branch as it is on the day of a booking (R11); of today if none can be read."""
    try:
        starts_at = _moment(_field(row, "starts_at"), branch.office)
    except ValueError:
        return branch.office
    return office_on(branch, branch.local(starts_at).date())


def _text(value: str, office: Office) -> str:  # noqa: ARG001 - as the other columns
    if not value:
        raise ValueError("empty")
    return value


def _code(value: str, office: Office) -> str:
    code, length = tax_code.cleaned(_text(value, office)), office.code_length
    if len(code) != length:
        raise ValueError(f"{length} characters, as the kiosk asks for")
    letters = office.code_letters
    if not set(code) <= {*digits, *(ascii_uppercase if letters else "")}:
        kinds = "letters A to Z and digits" if letters else "digits"
        raise ValueError(f"{kinds} only, as the kiosk asks for")
    return code


def _service(value: str, office: Office) -> str:
    if _text(value, office) not in office.services:
        allowed = ", ".join(sorted(office.services))
        raise ValueError(f"none of the branch's on that day (allowed: {allowed})")
    return value


def _moment(value: str, office: Office) -> datetime:
    _text(value, office)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("a moment with its zone, 2026-11-23T10:30:00+01:00")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"not in the years {FIRST_YEAR} to {LAST_YEAR}")
    return moment


def _minutes(value: str, office: Office) -> int:
    is_short = _text(value, office).isdecimal() and len(value) <= len(str(A_DAY_MIN))
    if not is_short or not 1 <= int(value) <= A_DAY_MIN:
        raise ValueError(f"whole minutes, from 1 to {A_DAY_MIN}")
    return int(value)


def _mode(value: str, office: Office) -> DeliveryMode:  # noqa: ARG001 - as the other columns
    try:
        return DeliveryMode(value or DeliveryMode.IN_PERSON)
    except ValueError:
        raise ValueError(f"none of the allowed ones ({', '.join(DeliveryMode)})") from None


_READ: Mapping[str, Callable[[str, Office], Any]] = {
    "id": _text,
    "code": _code,
    "service": _service,
    "starts_at": _moment,
    "duration_min": _minutes,
    "mode": _mode,
}
"""How each column is read; the tax code's needs the day and comes after."""
