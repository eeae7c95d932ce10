"""Bookings in an iCalendar file (RFC 5545): each VEVENT is one.

Our own reader for the few properties a booking needs. A library reads the whole calendar into
memory, names and reasons with it, and forgets on which line a mistake stands; here a line that is
not asked for is never looked into.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.command.booking_rows import FileError, Row, Rows
from kiosk.domain.booking_file import BookingFile, BookingStatus, moment_in

_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,[^;:]*)?)*):(.*)')
_ZONE = re.compile(r';TZID="?([^";:]+)', re.IGNORECASE)
_MOMENT = re.compile(r"\d{8}T\d{6}Z?")
_DURATION = re.compile(r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_TIMES = ("DTSTART", "DTEND", "DURATION", "STATUS", "RRULE", "RDATE")
MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class _Event:
    """What was read of one VEVENT: values, parameters and lines by property."""

    line: int
    values: dict[str, str] = field(default_factory=dict, repr=False)
    parameters: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, match: re.Match[str], line: int) -> None:
        """Keep a property; of several the first."""
        if name not in self.values:
            self.values[name] = _ESCAPED.sub(_unescaped, match[3])
            self.parameters[name], self.lines[name] = match[2], line


def ics_rows(path: Path, form: BookingFile, zone: ZoneInfo) -> Rows:
    """Yield the bookings of a file.

    Args:
        zone: Of times that name none.

    Raises:
        FileError: It is no calendar, or ends in the middle of one.
        UnicodeDecodeError: It is not in UTF-8.
    """
    wanted = {form.properties[name].upper() for name in form.properties} | {*_TIMES}
    with path.open(encoding="utf-8-sig", newline=None) as file:
        for event in _events(_unfolded(file), wanted, path):
            yield _row(event, form, zone)


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield each content line with the number of its first line; a blank begins a further part."""
    number, kept = 0, ""
    for at, line in enumerate(lines, 1):
        text = line.rstrip("\n")
        if text[:1] in (" ", "\t") and number:
            kept += text[1:]
            continue
        if kept:
            yield number, kept
        number, kept = at, text
    if kept:
        yield number, kept


def _events(lines: Iterator[tuple[int, str]], wanted: set[str], path: Path) -> Iterator[_Event]:
    inside: list[str] = []
    event, number = _Event(1), 1
    for number, line in lines:
        match = _LINE.fullmatch(line)
        name, value = (match[1].upper(), match[3].upper()) if match else ("", "")
        if not inside and (name, value) != ("BEGIN", "VCALENDAR"):
            raise FileError([f"{path}:{number}: no calendar: it begins with BEGIN:VCALENDAR"])
        if name == "BEGIN":
            inside.append(value)
            event = _Event(number) if value == "VEVENT" else event
        elif name == "END":
            if inside.pop() == "VEVENT":
                yield event
        elif match and inside[-1] == "VEVENT" and name in wanted:
            event.note(name, match, number)
    if inside or number == 1:
        raise FileError([f"{path}:{number}: the calendar has no end; was the export cut off?"])


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def _row(event: _Event, form: BookingFile, zone: ZoneInfo) -> Row:
    fields, lines, wrong = {}, {}, {}
    for name, called in form.properties.items():
        fields[name] = event.values.get(called.upper(), "")
        lines[name] = event.lines.get(called.upper(), event.line)
    lines |= {"starts_at": event.lines.get("DTSTART", event.line)}
    lines |= {"duration_min": event.lines.get("DTEND", event.lines.get("DURATION", event.line))}
    start = end = None
    try:
        start = _moment(event, "DTSTART", zone)
        fields["starts_at"] = start.isoformat()
    except ValueError as error:
        wrong["starts_at"] = str(error)
    try:
        end = _end(event, start, zone)
    except ValueError as error:
        wrong["duration_min"] = str(error)
    if start and end:
        fields["duration_min"] = _minutes(end - start)
    if "RRULE" in event.values or "RDATE" in event.values:
        wrong["starts_at"] = "it is repeated; write one event for each booking"
    if event.values.get("STATUS", "").strip().upper() == "CANCELLED":
        fields["status"] = BookingStatus.CANCELLED
    return Row(event.line, fields, lines, wrong)


def _minutes(length: timedelta) -> str:
    whole, rest = divmod(length, MINUTE)
    return f"{whole}.5" if rest else str(whole)  # what is no whole number is told with the others


def _moment(event: _Event, name: str, zone: ZoneInfo) -> datetime:
    text = event.values.get(name, "").strip()
    if not _MOMENT.fullmatch(text):
        raise ValueError(f"{name} must be a date with a time, 20261123T103000")
    named = _ZONE.search(event.parameters[name])
    try:
        at = UTC if text.endswith("Z") else ZoneInfo(named[1]) if named else zone
    except (KeyError, ValueError, OSError) as error:  # not there, or a path that cannot be one
        raise ValueError("its time zone is unknown; use one like Europe/Rome, or UTC") from error
    moment = moment_in(text.rstrip("Z"), "%Y%m%dT%H%M%S", at)
    if moment is None:
        raise ValueError(f"{name} is no day or time that there is")
    return moment


def _end(event: _Event, start: datetime | None, zone: ZoneInfo) -> datetime | None:
    if "DTEND" in event.values:
        return _moment(event, "DTEND", zone)
    match = _DURATION.fullmatch(event.values.get("DURATION", "").strip().upper())
    if match is None:
        raise ValueError("there is neither DTEND nor DURATION, PT15M")
    weeks, days, hours, minutes, seconds = (int(part[:6]) if part else 0 for part in match.groups())
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    try:
        return start + length if start else None
    except OverflowError as error:
        raise ValueError("it is longer than the calendar") from error
