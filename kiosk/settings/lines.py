"""On which line of a TOML file a key stands; tomllib does not say."""

import re
import tomllib
from collections.abc import Callable

Place = tuple[str | int, ...]
"""Keys from the top of a file; numbers for places in an array."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}#\n]*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_STRINGS = (
    re.compile(r'"""(?:\\.|[^\\])*?"""(?:"{0,2})', re.DOTALL),
    re.compile(r"'''.*?'''(?:'{0,2})", re.DOTALL),
    re.compile(r'"(?:\\.|[^"\\\n])*"'),
    re.compile(r"'[^'\n]*'"),
)


def lines_of(text: str) -> dict[Place, int]:
    """Return the line, from 1, of every table, key and array element.

    Args:
        text: TOML that tomllib has read without an error.
    """
    return _Scanner(text).scan()


class _Scanner:
    """Walks once through a text that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[Place, int] = {}
        self._arrays: dict[Place, int] = {}

    def scan(self) -> dict[Place, int]:
        table: Place = ()
        while self._next():
            if self._take("[["):
                keys = self._keys()
                number = self._arrays.get(keys, -1) + 1
                self._arrays[keys] = number
                table = (*keys, number)
                self._take("]]")
                self._note(table)
            elif self._take("["):
                table = self._keys()
                self._take("]")
                self._note(table)
            else:
                self._pair(table)
        return self._lines

    def _next(self) -> str:
        """Skip blanks and comments; return what comes then, empty at the end."""
        self._at = self._match(_BLANK).end()
        return self._text[self._at : self._at + 1]

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self._text, self._at)
        if not match:
            raise ValueError(f"no TOML at {self._at}: {self._text[self._at : self._at + 20]!r}")
        return match

    def _take(self, sign: str) -> bool:
        self._next()
        found = self._text.startswith(sign, self._at)
        self._at += len(sign) * found
        return found

    def _note(self, place: Place) -> None:
        """Note the line of a place; the tables above it stand where they are first named."""
        line = self._text.count("\n", 0, self._at) + 1
        for length in range(1, len(place)):
            self._lines.setdefault(place[:length], line)
        self._lines[place] = line

    def _keys(self) -> Place:
        """Read a key, which may be dotted; its first part belongs to the newest of an array."""
        self._next()
        keys = [self._key()]
        while dot := _DOT.match(self._text, self._at):
            self._at = dot.end()
            keys.append(self._key())
        return self._in_newest(tuple(keys))

    def _in_newest(self, keys: Place) -> Place:
        place: Place = ()
        for key in keys[:-1]:
            place = (*place, key)
            if place in self._arrays:
                place = (*place, self._arrays[place])
        return (*place, keys[-1])

    def _key(self) -> str:
        for pattern in _STRINGS[2:]:
            if match := pattern.match(self._text, self._at):
                self._at = match.end()
                return str(tomllib.loads(f"key = {match[0]}")["key"])
        match = self._match(_BARE_KEY)
        self._at = match.end()
        return match[0]

    def _pair(self, table: Place) -> None:
        place = (*table, *self._keys())
        self._note(place)
        self._take("=")
        self._value(place)

    def _value(self, place: Place) -> None:
        self._next()
        if self._take("["):
            self._members("]", lambda number: self._element((*place, number)))
        elif self._take("{"):
            self._members("}", lambda _: self._pair(place))
        else:
            pattern = next((p for p in _STRINGS if p.match(self._text, self._at)), _SCALAR)
            self._at = self._match(pattern).end()

    def _element(self, place: Place) -> None:
        self._note(place)
        self._value(place)

    def _members(self, end: str, read: Callable[[int], None]) -> None:
        number = 0
        while not self._take(end):
            read(number)
            number += 1
            self._take(",")
