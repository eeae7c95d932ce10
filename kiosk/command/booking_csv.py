"""Bookings in a CSV file."""

import csv
from collections.abc import Sequence
from pathlib import Path

from kiosk.command.booking_rows import FileError, Row, Rows
from kiosk.domain.booking_file import FIELDS, REQUIRED, BookingFile


def csv_rows(path: Path, form: BookingFile) -> Rows:
    """Yield the bookings of a file.

    Raises:
        FileError: It is no CSV, or a column is missing.
        UnicodeDecodeError: It is not in UTF-8.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, delimiter=form.separator)
        try:
            _refuse_missing_columns(rows.fieldnames or (), path, form)
            for row in rows:
                yield Row(
                    rows.line_num,
                    {name: row.get(form.column(name)) or "" for name in FIELDS},
                )
        except csv.Error as error:
            line = rows.line_num + 1
            raise FileError([f"{path}:{line}: cannot be read as CSV: {error}"]) from error


def _refuse_missing_columns(columns: Sequence[str], path: Path, form: BookingFile) -> None:
    known = ", ".join(form.column(name) for name in FIELDS)
    if not columns:  # as after an export that failed: nobody would notice
        raise FileError([f"{path}:1: no columns here (columns: {known})"])
    missing = [form.column(name) for name in REQUIRED if form.column(name) not in columns]
    if missing:
        raise FileError(
            f"{path}:1: there is no column {column} (columns: {known})" for column in missing
        )
