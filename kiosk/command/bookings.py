"""The bookings of a file, checked and made ours; names and reasons are never read (P7)."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from string import ascii_uppercase, digits
from typing import Any, TypeVar

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import code_clashes, import_appointments
from kiosk.actions.configured import office_on
from kiosk.command.booking_csv import csv_rows
from kiosk.command.booking_ics import ics_rows
from kiosk.command.booking_rows import FileError, Row, Rows
from kiosk.command.place import FIRST_YEAR, LAST_YEAR
from kiosk.domain import tax_code
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.booking_file import BookingStatus, moment_in
from kiosk.domain.office import Office

Ours = TypeVar("Ours", bound=StrEnum)

A_DAY_MIN = 1440
CALENDAR = ".ics"
ENDINGS = (".csv", CALENDAR)


@dataclass(frozen=True, slots=True)
class Bookings:
    """What a file asks for.

    Args:
        kept: To be kept, by the line they stand on.
        cancelled: Ids of those to be taken away.
    """

    kept: Mapping[int, Appointment]
    cancelled: tuple[str, ...] = ()


def take_bookings(path: Path, branch: Branch) -> tuple[int, int]:
    """Keep the bookings of a file, all or none; return how many were kept and deleted.

    Raises:
        FileError: As read_bookings.
        RefusedError: As import_appointments; only if somebody else changed something meanwhile.
    """
    found = read_bookings(path, branch)
    gone = import_appointments(branch, list(found.kept.values()), found.cancelled)
    return len(found.kept), gone


def read_bookings(path: Path, branch: Branch) -> Bookings:
    """Return the bookings of a file; a tax code becomes its fingerprint at once (P6).

    Raises:
        FileError: It is no CSV and no calendar in UTF-8, a column is missing, values cannot be
            used, or a booking has the id of another one, or the code of another one of its day,
            kept ones included.
    """
    mistakes: list[tuple[int, str]] = []
    found: dict[int, Appointment] = {}
    ids: dict[int, str] = {}
    cancelled: dict[int, str] = {}
    try:
        for row in _rows(path, branch):
            booking, wrong = _booking_or_cancelled(row, branch)
            mistakes += wrong
            if isinstance(booking, Appointment):
                found[row.line], ids[row.line] = booking, booking.id
            elif booking:
                cancelled[row.line] = ids[row.line] = booking
    except UnicodeDecodeError as error:
        raise FileError([f"{path}: not UTF-8 text; save it as UTF-8"]) from error
    gone = tuple(cancelled.values())
    mistakes += [*_same_ids(ids), *_same_codes(found, gone, branch)]
    if mistakes:
        raise FileError(f"{path}:{line}: {text}" for line, text in sorted(mistakes))
    return Bookings(found, gone)


def _booking_or_cancelled(
    row: Row, branch: Branch
) -> tuple[Appointment | str | None, list[tuple[int, str]]]:
    """Return the booking of a row, or the id of a cancelled one; None with what is wrong.

    Of a cancelled one nothing else is looked at: many systems empty its other columns.
    """
    office = branch.office
    try:
        status = _status(row.text("status"), office)
    except ValueError as error:
        _, mistakes = _booking(row, branch)
        return None, [*mistakes, (row.line_of("status"), f"status: {error}")]
    if status is BookingStatus.BOOKED:
        return _booking(row, branch)
    try:
        return _text(row.text("id"), office), []
    except ValueError as error:
        return None, [(row.line_of("id"), f"id: {error}")]


def _rows(path: Path, branch: Branch) -> Rows:
    form = branch.office.booking_file
    if path.suffix.lower() == CALENDAR:
        return ics_rows(path, form, branch.office.opening.zone)
    return csv_rows(path, form)


def _same_ids(ids: Mapping[int, str]) -> list[tuple[int, str]]:
    first: dict[str, int] = {}
    lines = [(line, first.setdefault(one, line)) for line, one in ids.items()]
    return [(line, f"id: line {other} has the same one") for line, other in lines if line != other]


def _same_codes(
    found: Mapping[int, Appointment], cancelled: Collection[str], branch: Branch
) -> list[tuple[int, str]]:
    lines = list(found)
    return [
        (
            lines[place],
            "code: a booking of that day has it already"
            if other is None
            else f"code: line {lines[other]} has the same one",
        )
        for place, other in code_clashes(branch, list(found.values()), cancelled).items()
    ]


def _booking(row: Row, branch: Branch) -> tuple[Appointment | None, list[tuple[int, str]]]:
    """Return the booking of a row, or None and what is wrong with it, by line."""
    values: dict[str, Any] = {}
    mistakes = []
    office = _office_of(row, branch)
    for name, read in _READ.items():
        try:
            values[name] = read(row.text(name), office)
        except ValueError as error:
            mistakes.append((row.line_of(name), f"{name}: {error}"))
    typed = tax_code.cleaned(row.text("tax_code")) if office.tax_codes else ""  # P6
    if typed and not tax_code.can_be_one(typed):
        text = "tax_code: does not hold together; leave it empty if it is not known"
        mistakes.append((row.line_of("tax_code"), text))
    if mistakes:
        return None, mistakes
    day = branch.local(values["starts_at"]).date().isoformat()
    mark = tax_code.mark(typed, day, branch.secret) if typed else None
    return Appointment(tax_code_mark=mark, **values), []


def _office_of(row: Row, branch: Branch) -> Office:
    """Return the branch as it is on the day of a booking (R11); of today if none can be read."""
    try:
        starts_at = _moment(row.text("starts_at"), branch.office)
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
    services = office.booking_file.services
    service = services.get(_text(value, office), value)
    if service not in office.services:
        allowed = ", ".join(sorted({*office.services, *services}))
        raise ValueError(f"none of the branch's on that day (allowed: {allowed})")
    return service


def _moment(value: str, office: Office) -> datetime:
    _text(value, office)
    form = office.booking_file.moments
    moment = moment_in(value, form, office.opening.zone) if form else None
    if moment is None:
        moment = _with_zone(value)
    if moment is None:
        like = f", or like {form}" if form else ""
        raise ValueError(f"a moment with its zone, 2026-11-23T10:30:00+01:00{like}")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"not in the years {FIRST_YEAR} to {LAST_YEAR}")
    return moment


def _with_zone(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _minutes(value: str, office: Office) -> int:
    is_short = _text(value, office).isdecimal() and len(value) <= len(str(A_DAY_MIN))
    if not is_short or not 1 <= int(value) <= A_DAY_MIN:
        raise ValueError(f"whole minutes, from 1 to {A_DAY_MIN}")
    return int(value)


def _mode(value: str, office: Office) -> DeliveryMode:
    return _one_of(DeliveryMode, value or DeliveryMode.IN_PERSON, office.booking_file.modes)


def _status(value: str, office: Office) -> BookingStatus:
    return _one_of(BookingStatus, value or BookingStatus.BOOKED, office.booking_file.statuses)


def _one_of(ours: type[Ours], value: str, names: Mapping[str, str]) -> Ours:
    """Return what a word of the booking system stands for, or one of ours as it is."""
    try:
        return ours(names.get(value, value))
    except ValueError:
        allowed = ", ".join([*ours, *names])
        raise ValueError(f"none of the allowed ones ({allowed})") from None


_READ: Mapping[str, Callable[[str, Office], Any]] = {
    "id": _text,
    "code": _code,
    "service": _service,
    "starts_at": _moment,
    "duration_min": _minutes,
    "mode": _mode,
}
"""How each column is read; the tax code's needs the day and comes after."""
