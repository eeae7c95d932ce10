"""How the files of a branch's booking system are read, as the configuration says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from kiosk.domain.booking_file import FIELDS, PROPERTIES, BookingFile
from kiosk.settings.column import one_of, text, words


class Separator(StrEnum):
    """What stands between the columns of a CSV file."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


_SIGNS = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


@dataclass(frozen=True, slots=True)
class AppointmentsTable:
    """[appointments]."""

    separator: Annotated[Separator, one_of(Separator)] = Separator.COMMA
    moments: Annotated[str | None, text()] = None
    folder: Annotated[str | None, text("^/[^\x00-\x1f]*$")] = None
    columns: Annotated[Mapping[str, str] | None, words(FIELDS)] = None
    properties: Annotated[Mapping[str, str] | None, words(tuple(PROPERTIES))] = None
    services: Annotated[Mapping[str, str] | None, words()] = None
    modes: Annotated[Mapping[str, str] | None, words()] = None
    statuses: Annotated[Mapping[str, str] | None, words()] = None


def make_booking_file(table: AppointmentsTable) -> BookingFile:
    """Return what the domain knows of it."""
    return BookingFile(
        separator=_SIGNS[table.separator],
        moments=table.moments,
        columns=MappingProxyType(table.columns or {}),
        properties=MappingProxyType({**PROPERTIES, **(table.properties or {})}),
        services=MappingProxyType(table.services or {}),
        modes=MappingProxyType(table.modes or {}),
        statuses=MappingProxyType(table.statuses or {}),
        folder=table.folder,
    )
