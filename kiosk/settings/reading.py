"""One TOML file as written, with the line of every key."""

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.settings.lines import Place, lines_of
from kiosk.settings.mistake import Mistake

Table = dict[str, Any]
_LINE = re.compile(r"\(at line (\d+)")
_TWICE = re.compile(r"Cannot declare \('(.*)',?\) twice \(at line (\d+)")
_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*')"""
_HEADER = re.compile(rf"\s*\[\[?\s*[A-Za-z0-9_-]+(?:\s*\.\s*{_KEY})*\s*\]\]?\s*(?:#.*)?$")
"""A line that is the header of a table, and not one more row of an array."""
_DIGITS = re.compile(r"[0-9_]{4000,}")


@dataclass(frozen=True)
class File:
    """One TOML file as read.

    Args:
        text: What of it was read: a table that stands there twice is blank the second time.
        twice: The tables above those that stood there twice, `queues` of `[queues.A]`.
    """

    path: Path
    text: str
    table: Table
    twice: frozenset[str] = frozenset()

    @cached_property
    def lines(self) -> dict[Place, int]:
        """The line of every key; worked out only when there is a mistake to show."""
        try:
            return lines_of(self.text)
        except RecursionError:  # a little deeper than it could be read
            return {}


def read_file(path: Path, mistakes: list[Mistake]) -> File | None:
    """Return a file, or None and a mistake if it is no TOML."""
    try:
        text = path.read_text("utf-8-sig")  # Notepad of Windows puts a mark before it
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        mistakes.append(Mistake(path, line, "this is not UTF-8 text"))
        return None
    except OSError as error:
        mistakes.append(Mistake(path, 0, f"cannot be read: {error.strerror}"))
        return None
    return _parsed(path, text, mistakes)


def _parsed(path: Path, text: str, mistakes: list[Mistake]) -> File | None:
    """Read the text; of a table that stands there twice the first counts.

    So one name used twice does not hide the other mistakes.
    """
    twice: set[str] = set()
    while True:
        try:
            return File(path, text, tomllib.loads(text), frozenset(twice))
        except tomllib.TOMLDecodeError as error:
            again = _TWICE.search(str(error))
            if again is None:
                line = _line_of(error, text)
                mistakes.append(Mistake(path, line, f"this is not TOML: {error}"))
                return None
            keys = again[1].split("', '")
            says = f"{'.'.join(keys)}: this table stands here twice (allowed: each name once)"
            mistakes.append(Mistake(path, int(again[2]), says))
            twice.add(keys[0])
            text = _without_table(text, int(again[2]))
        except RecursionError:
            deepest = max(text.splitlines(), key=lambda line: line.count("[") + line.count("{"))
            says = "tables and arrays stand inside each other too deep (allowed: a few levels)"
            mistakes.append(Mistake(path, _line_at(text, text.index(deepest)), says))
            return None
        except ValueError:  # of the reader of numbers, which has a limit
            digits = _DIGITS.search(text)
            says = "a number has thousands of digits (allowed: a few)"
            mistakes.append(Mistake(path, _line_at(text, digits.start() if digits else 0), says))
            return None


def _line_at(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _line_of(error: tomllib.TOMLDecodeError, text: str) -> int:
    found = _LINE.search(str(error))
    return int(found[1]) if found else len(text.splitlines())


def _without_table(text: str, line: int) -> str:
    """Return the text with the table whose header is on this line made blank; lines stay."""
    lines = text.splitlines(keepends=True)
    end = line
    while end < len(lines) and not _HEADER.match(lines[end]):
        end += 1
    return "".join([*lines[: line - 1], "\n" * (end - line + 1), *lines[end:]])
