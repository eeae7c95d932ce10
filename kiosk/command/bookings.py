"""The bookings of a day as a CSV file; names and reasons are never read (P7)."""

import csv
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from kiosk.domain.appointment import Appointment, DeliveryMode

COLUMNS = "id, code, tax_code, service, starts_at, duration_min, mode"


class FileError(Exception):
    """A file somebody handed over is not as it must be; names line and column, never a value."""


def read_bookings(path: Path, branch: Branch) -> list[Appointment]:
    """Return the bookings of a file; a tax code becomes its fingerprint at once (P6).

    Raises:
        FileError: It is not UTF-8, a column is missing, a value cannot be used, or two bookings
            of a day have one code.
    """
    found: list[Appointment] = []
    lines: dict[tuple[str, str], int] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line, row in enumerate(csv.DictReader(file), 2):
                booking = _booking(row, branch, f"{path}:{line}")
                day = branch.local(booking.starts_at).date().isoformat()
                first = lines.setdefault((day, booking.code), line)
                if first != line:
                    raise FileError(f"{path}:{line}: code: line {first} has the same one")
                found.append(booking)
    except UnicodeDecodeError as error:
        raise FileError(f"{path}: not UTF-8 text; save it as UTF-8") from error
    return found


def _booking(row: Mapping[str, str | None], branch: Branch, where: str) -> Appointment:
    office = branch.office
    starts_at = _moment(row, where)
    day = branch.local(starts_at).date().isoformat()
    typed = tax_code.cleaned(row.get("tax_code") or "")
    code = tax_code.cleaned(_text(row, "code", where))
    if len(code) != office.code_length:
        raise FileError(f"{where}: code: {office.code_length} characters, as the kiosk asks for")
    service = _text(row, "service", where)
    if service not in office.services:
        allowed = ", ".join(sorted(office.services))
        raise FileError(f"{where}: service: none of the branch's (allowed: {allowed})")
    return Appointment(
        id=_text(row, "id", where),
        code=code,
        tax_code_mark=tax_code.mark(typed, day, branch.secret) if typed else None,
        service=service,
        starts_at=starts_at,
        duration_min=_minutes(row, where),
        mode=_mode(row, where),
    )


def _text(row: Mapping[str, str | None], column: str, where: str) -> str:
    if column not in row:
        raise FileError(f"{where}: there is no column {column} (columns: {COLUMNS})")
    value = (row[column] or "").strip()
    if not value:
        raise FileError(f"{where}: {column}: empty")
    return value


def _moment(row: Mapping[str, str | None], where: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(row, "starts_at", where))
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise FileError(f"{where}: starts_at: a moment with its zone, 2026-11-23T10:30:00+01:00")
    return moment


def _minutes(row: Mapping[str, str | None], where: str) -> int:
    value = _text(row, "duration_min", where)
    if not value.isdecimal() or int(value) == 0:
        raise FileError(f"{where}: duration_min: whole minutes, at least 1")
    return int(value)


def _mode(row: Mapping[str, str | None], where: str) -> DeliveryMode:
    try:
        return DeliveryMode((row.get("mode") or "").strip() or DeliveryMode.IN_PERSON)
    except ValueError:
        allowed = ", ".join(DeliveryMode)
        raise FileError(f"{where}: mode: none of the allowed ones ({allowed})") from None
