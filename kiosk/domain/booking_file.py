"""How the files of a booking system are read: which of their words stand for which of ours."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from types import MappingProxyType

FIELDS = ("id", "code", "tax_code", "service", "starts_at", "duration_min", "mode", "status")
"""All that is ever read of a booking (P7)."""
OPTIONAL = ("tax_code", "mode", "status")
"""Columns that may be left out."""
REQUIRED = tuple(name for name in FIELDS if name not in OPTIONAL)
PROPERTIES = MappingProxyType(
    {
        "id": "UID",
        "code": "X-POSTAZIONE-CODE",
        "tax_code": "X-POSTAZIONE-TAX-CODE",
        "service": "CATEGORIES",
        "mode": "X-POSTAZIONE-MODE",
    }
)
"""Of iCalendar, where nothing else is said; the times are always DTSTART and its end."""
_IN_THE_EVENING = datetime(2026, 11, 23, 22, 40, tzinfo=UTC)


class BookingStatus(StrEnum):
    """What a row of a file says of its booking."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    """It is to be forgotten, unless the person is here already."""


@dataclass(frozen=True, slots=True)
class BookingFile:
    """What a branch's booking system writes.

    Args:
        separator: Between the columns of a CSV file.
        moments: How it writes times, as `%d/%m/%Y %H:%M`, in the branch's zone; None if only as
            ISO with a zone, `2026-11-23T10:30:00+01:00`, which is always understood.
        columns: Its names of the columns by our fields, where they differ.
        properties: The same for iCalendar.
        services: Our services by its names for them.
        modes: Our modes by its names for them.
        statuses: Our statuses by its names for them, in CSV; iCalendar has its own.
        folder: Watched for its files, or None.
    """

    separator: str = ","
    moments: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=lambda: PROPERTIES)
    services: Mapping[str, str] = field(default_factory=dict)
    modes: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    folder: str | None = None

    def column(self, name: str) -> str:
        """Return what a field is called in a CSV file."""
        return self.columns.get(name, name)


def moment_in(text: str, form: str, zone: tzinfo) -> datetime | None:
    """Return a moment written in a form, or None if it is not written so.

    Args:
        form: As strptime has it; is_whole tells whether it can be one.
        zone: Where the form has none.
    """
    try:
        moment = datetime.strptime(text, form)  # noqa: DTZ007 - it is put in below
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def is_whole(form: str) -> bool:
    """Return whether a form says all of a moment, so that it can be read again."""
    try:
        return moment_in(_IN_THE_EVENING.strftime(form), form, UTC) == _IN_THE_EVENING
    except re.error:  # of a part that is there twice
        return False
