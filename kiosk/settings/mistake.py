"""What is wrong in the configuration, with file and line."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.lines import Place

_MOST_ALLOWED = 40


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing that is wrong.

    Args:
        file: As the caller named its folder.
        line: From 1; 0 for the file as a whole.
        text: What is wrong and what is allowed.
    """

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else f"{self.file}"
        return f"{place}: {self.text}"


class SettingsError(Exception):
    """The configuration cannot be used.

    Args:
        mistakes: All of them, at least one.
    """

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def dotted(place: Place) -> str:
    """Return a key as a message names it, `desks.7.units`."""
    return ".".join(str(part) for part in place if isinstance(part, str))


def allowed(names: Iterable[str]) -> str:
    """Return the list of what is allowed, as a message ends."""
    choices = sorted(names, key=lambda name: (len(name) if name.isdigit() else 0, name))
    if not choices:
        return "(none is set up)"
    more = ", ..." if len(choices) > _MOST_ALLOWED else ""
    return f"(allowed: {', '.join(choices[:_MOST_ALLOWED])}{more})"


def unknown(what: str, name: str, names: Iterable[str]) -> str:
    """Return the message on a name that does not exist, with the nearest one that does."""
    choices = list(names)
    near = difflib.get_close_matches(name, choices, n=1)
    hint = f", did you mean '{near[0]}'?" if near else ""
    return f"unknown {what} '{name}'{hint} {allowed(choices)}"
