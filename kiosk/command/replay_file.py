"""A file of days to replay: one JSON document a line, every mistake of a day told at once."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from kiosk.domain.replay_day import Closure, Day, DayDesk, DayTicket, Name

FORMAT = """\
A day is one line of JSON, all moments in whole seconds of one clock:
  {"desks": [[["info", "pensions"], [[0, 5400], [6300, 14400]]], [["info"], [[0, 14400]]]],
   "closures": [[7200, 1]],
   "tickets": [["A001", "info", 12, null, false, 240], ["L101", "pensions", 0, 600, true, 480]]}
  desks      [services, [[open, close], ...]]; a desk is known by its place in the list, from 0;
             open belongs to its hours, close does not; hours that touch or overlap are one
  closures   [time, desk]: closed from then on for the rest of the day
  tickets    [id, service, arrival, booked, preferential, occupancy]; booked is the time of the
             booking or null, preferential true or false, occupancy how long a desk is taken;
             ids are all numbers or all texts, and so are services
Other keys are not read. The answer is one line a day, {"calls": [[ticket, desk, time], ...]}, in
the order of the calls."""

A_DAY = 'a day is one line: {"desks": [...], "closures": [...], "tickets": [...]}'
FARTHEST = 10**11
"""Seconds: more than a clock shows until the year 5000."""
SECONDS = "whole seconds from {} to 10^11"


def read_day(line: bytes) -> tuple[Day | None, list[str]]:
    """Return the day of a line, or None and everything that is wrong with it."""
    try:
        value = _json(line)
    except ValueError as error:
        return None, [str(error)]
    mistakes: list[str] = []
    desks = [DayDesk(*row) for row in _rows(value, "desks", _DESK, mistakes).values()]
    closures = {
        number: Closure(*row)
        for number, row in _rows(value, "closures", _CLOSURE, mistakes).items()
    }
    tickets = {
        number: DayTicket(*row)
        for number, row in _rows(value, "tickets", _TICKET, mistakes).items()
    }
    if isinstance(value.get("desks"), list):
        mistakes += _no_desk(closures, len(value["desks"]))
    mistakes += _same_ids(tickets)
    mistakes += _two_kinds(desks, tickets)
    day = Day(tuple(desks), tuple(closures.values()), tuple(tickets.values()))
    return (None, mistakes) if mistakes else (day, [])


def lines_of(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Return each line that has something in it, with its number."""
    for number, line in enumerate(file, 1):
        words = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line  # as Windows begins
        if words.strip():
            yield number, words


def _json(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(line.decode("utf-8"), object_pairs_hook=_each_once)
    except UnicodeDecodeError:
        raise ValueError("not UTF-8 text; save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise ValueError("lists within lists without end") from None
    except _TwiceError:
        raise
    except ValueError:  # of the reader of numbers, which has a limit
        raise ValueError("a number with thousands of digits; at most 10^11 is allowed") from None
    if not isinstance(value, dict):
        raise ValueError(f"no day; {A_DAY}")  # noqa: TRY004 - of a file
    return value


class _TwiceError(ValueError):
    """A key is there twice, and nobody knows which one holds."""


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = dict(pairs)
    if len(keys) < len(pairs):
        raise _TwiceError("a key is there twice; once is allowed")
    return keys


def _rows(
    day: Mapping[str, Any], key: str, columns: "_Columns", mistakes: list[str]
) -> dict[int, list[Any]]:
    """Return the values of each row that has all of its columns as they should be, by place."""
    rows = day.get(key)
    if not isinstance(rows, list):
        what = "not a list" if key in day else "missing"
        mistakes.append(f"{key}: {what} (allowed: [[{', '.join(columns)}], ...])")
        return {}
    read_rows = {}
    for number, row in enumerate(rows):
        if not isinstance(row, list) or len(row) != len(columns):
            mistakes.append(f"{key}[{number}]: not [{', '.join(columns)}]")
            continue
        values = []
        for (column, read), value in zip(columns.items(), row, strict=True):
            try:
                values.append(read(value))
            except ValueError as error:
                mistakes.append(f"{key}[{number}], {column}: {error}")
        if len(values) == len(columns):
            read_rows[number] = values
    return read_rows


def _no_desk(closures: Mapping[int, Closure], desks: int) -> Iterator[str]:
    allowed = f"0 to {desks - 1}" if desks else "none, as there is no desk"
    for number, closure in closures.items():
        if closure.desk >= desks:
            yield f"closures[{number}], desk: none of the day's (allowed: {allowed})"


def _same_ids(tickets: Mapping[int, DayTicket]) -> Iterator[str]:
    first: dict[Name, int] = {}
    for number, ticket in tickets.items():
        if (other := first.setdefault(ticket.id, number)) != number:
            yield f"tickets[{number}], id: tickets[{other}] has the same one"


def _two_kinds(desks: Iterable[DayDesk], tickets: Mapping[int, DayTicket]) -> Iterator[str]:
    """Numbers and texts have no order among each other, and 1 is not "1"."""
    names = {
        "tickets, id": {type(ticket.id) for ticket in tickets.values()},
        "services": {type(name) for desk in desks for name in desk.services}
        | {type(ticket.service) for ticket in tickets.values()},
    }
    for place, kinds in names.items():
        if len(kinds) > 1:
            yield f"{place}: some are numbers, some are texts (allowed: all numbers or all texts)"


def _whole(value: Any, lowest: int, allowed: str) -> int:
    if type(value) is not int or not lowest <= value <= FARTHEST:  # true is no number here
        raise ValueError(f"not {allowed}")
    return value


def _moment(value: Any) -> int:
    return _whole(value, -FARTHEST, SECONDS.format("-10^11"))


def _booked(value: Any) -> int | None:
    return (
        None if value is None else _whole(value, -FARTHEST, SECONDS.format("-10^11") + " or null")
    )


def _duration(value: Any) -> int:
    return _whole(value, 0, SECONDS.format("0"))


def _place(value: Any) -> int:
    return _whole(value, 0, "the place of a desk in the list, from 0")


def _name(value: Any) -> Name:
    if type(value) not in (int, str):
        raise ValueError("not a whole number, nor a text")
    return value  # type: ignore[no-any-return]


def _services(value: Any) -> frozenset[Name]:
    if not isinstance(value, list):
        raise ValueError("not a list of services")  # noqa: TRY004 - of a file
    return frozenset(_name(each) for each in value)


def _hours(value: Any) -> tuple[tuple[int, int], ...]:
    if not isinstance(value, list):
        raise ValueError("not a list of [open, close]")  # noqa: TRY004 - of a file
    return tuple(_stretch(each) for each in value)


def _stretch(value: Any) -> tuple[int, int]:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - a pair
        raise ValueError("not a list of [open, close]")
    start, end = (_moment(each) for each in value)
    if start > end:
        raise ValueError("closes before it opens (allowed: open no later than close)")
    return start, end


def _flag(value: Any) -> bool:
    if value not in (True, False) or isinstance(value, float):  # 1 and 0 say it too
        raise ValueError("not true or false")
    return bool(value)


_Columns = Mapping[str, Callable[[Any], Any]]
"""How each column of a row is read."""
_DESK: _Columns = {"services": _services, "hours": _hours}
_CLOSURE: _Columns = {"time": _moment, "desk": _place}
_TICKET: _Columns = {
    "id": _name,
    "service": _name,
    "arrival": _moment,
    "booked": _booked,
    "preferential": _flag,
    "occupancy": _duration,
}
