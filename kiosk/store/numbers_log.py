"""Every number given, one line each, beside the store: no number repeats after a restored copy."""

import os
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.domain.numbering import Counter
from kiosk.store.folder import FILE_MODE
from kiosk.store.sqlite import no_room

KEEP_DAYS = 7
_LINE = re.compile(r"([A-Z]) ([1-9][0-9]{0,4}) ([1-9][0-9]{0,2})", re.ASCII)


class NumbersLog:
    """One text file a day, appended before each commit.

    A number whose commit then fails was never given; at worst it is left out. The line is not
    waited for on the disk: only a power cut that also spoils the store could bring back the
    numbers of its last seconds (store.md 5).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._day = ""
        self._descriptor = -1

    def append(self, day: str, numbers: Iterable[tuple[str, int, int]]) -> None:
        """Note numbers as queue, round and number, in one write.

        A line has breaks on both sides: what a crash tears off spoils neither neighbour.

        Raises:
            StoreFullError: The disk is full; what was written of a line does no harm.
        """
        lines = "".join(f"\n{queue} {round_} {number}\n" for queue, round_, number in numbers)
        try:
            self._open(day)
            written = os.write(self._descriptor, lines.encode())
        except OSError as error:
            raise no_room(self._path(day)) from error
        if written < len(lines):
            raise no_room(self._path(day))

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self, day: str) -> None:
        """Have a day's file open, a new one if somebody has deleted it."""
        is_there = self._descriptor >= 0 and os.fstat(self._descriptor).st_nlink > 0
        if not is_there or day != self._day:
            self.close()
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
            self._descriptor = os.open(self._path(day), flags, FILE_MODE)
            self._day = day

    def highest(self, day: str) -> dict[str, Counter]:
        """Return the furthest number of each queue on a day; torn lines are passed over."""
        furthest: dict[str, Counter] = {}
        if not self._path(day).exists():
            return furthest
        for line in self._path(day).read_text(encoding="ascii", errors="replace").split("\n"):
            if found := _LINE.fullmatch(line):
                counter = Counter(int(found[2]), int(found[3]))
                known = furthest.get(found[1])
                if known is None or is_further(counter, known):
                    furthest[found[1]] = counter
        return furthest

    def days(self) -> list[str]:
        """Return the days that have a file, earliest first."""
        return [path.stem.removeprefix("numbers-") for path in self._files()]

    def prune(self, keep: int = KEEP_DAYS) -> None:
        """Delete all but the newest files."""
        for path in self._files()[:-keep]:
            path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(path for path in self._folder.glob("numbers-????-??-??.log") if _day(path))

    def _path(self, day: str) -> Path:
        return self._folder / f"numbers-{day}.log"


def _day(path: Path) -> date | None:
    """Return the day of a file, or None for one that somebody else put there."""
    try:
        return date.fromisoformat(path.stem.removeprefix("numbers-"))
    except ValueError:
        return None


def is_further(one: Counter, other: Counter) -> bool:
    """Return whether one counter is further on than another."""
    return (one.round, one.number or 0) > (other.round, other.number or 0)
