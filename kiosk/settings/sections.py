"""The sections of the configuration, each table checked by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from typing import Any

from pydantic_core import ErrorDetails, ValidationError

from kiosk.settings import tables
from kiosk.settings.appointments_table import AppointmentsTable
from kiosk.settings.closing_table import ClosingTable
from kiosk.settings.column import names_of, nested_names, validator
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.mistake import Mistake, allowed, unknown
from kiosk.settings.profile_table import ProfileTable
from kiosk.settings.sign_in_table import SignInTable
from kiosk.settings.week_table import WeekTable

_KEYED: dict[str, type] = {
    "structures": tables.StructureTable,
    "topics": tables.TopicTable,
    "groups": tables.GroupTable,
    "services": tables.ServiceTable,
    "channels": tables.ChannelTable,
    "units": tables.UnitTable,
    "queues": tables.QueueTable,
    "desks": tables.DeskTable,
    "closures": tables.ClosureTable,
    "days": tables.DayTable,
    "access": tables.AccessTable,
    "profiles": ProfileTable,
    "printers": tables.PrinterTable,
    "kiosks": tables.KioskTable,
    "displays": tables.DisplayTable,
}
"""Tables of tables, [desks.4]."""
TABLES = frozenset(_KEYED)
"""Sections of which a single table may be taken away."""

_MAY_BE_MISSING = frozenset({"topics", "closures", "days", "access", "displays"})

_ABOUT = ("named", "idle_units")
"""Fields of Sections that are no section."""

_SINGLE: dict[str, type] = {
    "office": tables.OfficeTable,
    "weekly": WeekTable,
    "policy": tables.PolicyTable,
    "check_in": tables.CheckInTable,
    "booking": tables.BookingTable,
    "appointments": AppointmentsTable,
    "times": tables.TimesTable,
    "sign_in": SignInTable,
    "closing": ClosingTable,
    "retention": tables.RetentionTable,
    "texts": tables.TextsTable,
}


_EXTRA = "unexpected_keyword_argument"
"""The name pydantic gives to a key too many."""

_IN_WORDS = {
    "string_type": 'a text, "..."',
    "string_too_short": "at least one letter",
    "string_too_long": "at most 120 letters",
    "int_type": "a whole number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "tuple_type": "an array, [...]",
    "dict_type": 'a text for each language, it = "..."',
    "too_long": "fewer of them",
}
"""What is allowed, by pydantic's name of the mistake."""


@dataclass(frozen=True, slots=True)
class Sections:
    """Every table that is right by itself; a wrong one is left out, or None.

    Args:
        named: The names of all tables by section, those of wrong ones too; of the units only those
            that are active.
        idle_units: Units that are set up here and not active.
    """

    named: Mapping[str, frozenset[str]]
    idle_units: frozenset[str]
    structures: Mapping[str, tables.StructureTable]
    topics: Mapping[str, tables.TopicTable]
    groups: Mapping[str, tables.GroupTable]
    services: Mapping[str, tables.ServiceTable]
    channels: Mapping[str, tables.ChannelTable]
    units: Mapping[str, tables.UnitTable]
    queues: Mapping[str, tables.QueueTable]
    desks: Mapping[str, tables.DeskTable]
    closures: Mapping[str, tables.ClosureTable]
    days: Mapping[str, tables.DayTable]
    access: Mapping[str, tables.AccessTable]
    profiles: Mapping[str, ProfileTable]
    printers: Mapping[str, tables.PrinterTable]
    kiosks: Mapping[str, tables.KioskTable]
    displays: Mapping[str, tables.DisplayTable]
    office: tables.OfficeTable | None
    weekly: WeekTable | None
    policy: tables.PolicyTable | None
    check_in: tables.CheckInTable | None
    booking: tables.BookingTable | None
    appointments: AppointmentsTable | None
    times: Any
    sign_in: SignInTable | None
    closing: ClosingTable | None
    retention: tables.RetentionTable | None
    texts: tables.TextsTable | None


def read_sections(config: Config, mistakes: list[Mistake]) -> Sections:
    """Return every table that is right; note what is wrong with the others."""
    _check_names(config, mistakes)
    found: dict[str, Any] = {}
    named: dict[str, frozenset[str]] = {}
    for section, kind in _KEYED.items():
        entries = config.table.get(section, {})
        if not isinstance(entries, dict):
            mistakes.append(config.mistake((section,), f"this is a table of tables: [{section}.x]"))
            entries = {}
        named[section] = frozenset(entries)
        read = {name: _read(config, kind, (section, name), mistakes) for name in entries}
        found[section] = {name: table for name, table in read.items() if table is not None}
    for section, kind in _SINGLE.items():
        found[section] = _read(config, kind, (section,), mistakes)
    idle = frozenset(name for name, unit in found["units"].items() if not unit.active)
    named["units"] -= idle
    return Sections(named=named, idle_units=idle, **found)


def _check_names(config: Config, mistakes: list[Mistake]) -> None:
    """Note sections that do not exist, and those that nobody wrote."""
    sections = [part.name for part in fields(Sections) if part.name not in _ABOUT]
    mistakes += [
        config.mistake((name,), unknown("table", name, sections))
        for name in config.table
        if name not in sections
    ]
    if not config.is_whole:  # the missing ones may be in there
        return
    mistakes += [
        Mistake(config.folder, 0, f"the table [{name}] is missing")
        for name in sections
        if name not in config.table and name not in _MAY_BE_MISSING and name in _KEYED
    ]


def _read(config: Config, kind: type, place: Place, mistakes: list[Mistake]) -> Any:
    """Return a table if it is right by itself, else None."""
    given: Any = config.table
    for part in place:
        given = given.get(part) if isinstance(given, dict) else None
    if given is None:
        if config.is_whole:
            mistakes.append(Mistake(config.folder, 0, f"the table [{place[0]}] is missing"))
        return None
    try:
        return validator(kind).validate_python(given)
    except ValidationError as error:
        errors = error.errors(include_url=False)
    wrong = [details["loc"] for details in errors]
    mistakes += [
        config.mistake((*place, *_key(details["loc"])), _sentence(kind, details))
        for details in errors
        if not (details["type"] == "too_short" and _has_part(details["loc"], wrong))
        and not (details["type"] == "missing" and not config.is_whole)  # it may be in there
    ]
    if any(details["type"] != _EXTRA for details in errors):
        return None
    # Only keys too many: without them the table can be looked at further.
    return validator(kind).validate_python(_without(given, wrong))


def _without(table: Any, places: list[Place]) -> Any:
    """Return a table without these keys, which may be in tables inside it."""
    here = {place[0] for place in places if len(place) == 1}
    return {
        key: _without(value, [place[1:] for place in places if place[0] == key and place[1:]])
        if isinstance(value, dict)
        else value
        for key, value in table.items()
        if key not in here
    }


def _has_part(place: Place, wrong: list[Place]) -> bool:
    """Return whether something inside the place is wrong, so that it only seems too short."""
    return any(len(other) > len(place) and other[: len(place)] == place for other in wrong)


def _key(place: Place) -> Place:
    return tuple(part for part in place if part != "[key]")


def _sentence(kind: type, details: ErrorDetails) -> str:
    """Return what is wrong and what is allowed, from the words of pydantic."""
    where, given = details["loc"], details["input"]
    match details["type"]:
        case _ if details["type"] == _EXTRA:
            return unknown("key", str(where[-1]), nested_names(kind, where[:-1]))
        case "missing":
            return "this key is missing"
        case "dataclass_type":
            names = nested_names(kind, where) or names_of(kind)
            return f"this is a table, not {given!r} {allowed(names)}"
        case _:
            shown = str(given) if isinstance(given, (date, time)) else repr(given)
            return f"{shown} is not possible (allowed: {_possible(details)})"


def _possible(details: ErrorDetails) -> str:
    """Return what is allowed instead of a value."""
    limits = details.get("ctx", {})
    match details["type"]:
        case "enum" | "literal_error":
            return str(limits["expected"])
        case "string_pattern_mismatch":
            return _meaning(limits["pattern"])
        case "greater_than_equal":
            return f"{limits['ge']} and more"
        case "less_than_equal":
            return f"{limits['le']} and less"
        case "too_short":
            return f"at least {limits['min_length']} of them"
        case kind:
            return _IN_WORDS.get(kind, details["msg"])


def _meaning(pattern: str) -> str:
    """Return a pattern of kiosk.settings.column or .tables in words."""
    if "pretend" in pattern:
        return "'tcp:HOST:PORT', 'usb:/PATH', 'serial:/PATH:BAUD', 'file:PATH' or 'pretend'"
    if pattern.startswith("^/"):
        return "a folder by its whole path, '/var/spool/postazione'"
    if pattern.startswith("^serial"):
        return "'serial:/PATH:BAUD', with a speed that lines have"
    if pattern.startswith("^[0-9]"):
        return "digits in groups, '06 164 164'"
    if "a-z" in pattern:
        return "a language as two or three small letters"
    return "one line without blanks around it, in letters that are Latin, Greek, Cyrillic or Arabic"
