"""Whether a program grows: what it holds while it rests, and the line through that."""

import gc
from ctypes import CDLL, Structure, c_int64, c_size_t
from dataclasses import dataclass, field
from pathlib import Path

from pysqlite3 import _sqlite3

AT_ONCE = 2
"""Measurements of which the lowest counts: fonts and pages come and go on top of what stays, and
what nobody gives back lifts the lowest as well.
"""
WARM_UP = 0.5
"""Share of what was measured that is left out: caches of glyphs, pages and queries fill once."""


class _Mallinfo(Structure):
    """What the C library says of its heaps, in bytes (mallinfo2(3))."""

    _fields_ = tuple(
        (name, c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


LIBC = CDLL(None)
LIBC.mallinfo2.restype = _Mallinfo
SQLITE = CDLL(_sqlite3.__file__)
SQLITE.sqlite3_memory_used.restype = c_int64


@dataclass(slots=True)
class Measured:
    """What was measured while it went on.

    Args:
        touches: So far, at each measurement.
        in_use: Bytes that were asked for and not given back then.
        resident: Bytes of the machine's memory then, without what is shared with a file.
        files: Open file descriptors then.
    """

    touches: list[int] = field(default_factory=list)
    in_use: list[int] = field(default_factory=list)
    resident: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)

    def measure(self, touches: int) -> None:
        """Measure now; the program is to rest, always in the same way.

        Python and the C library give back what is free first: how much of that they keep for
        later goes up and down by more than a thousand touches could ever cost.
        """
        gc.collect()
        LIBC.malloc_trim(0)
        self.touches.append(touches)
        self.in_use.append(in_use())
        self.resident.append(_anonymous_bytes())
        self.files.append(len(list(Path("/proc/self/fd").iterdir())))

    def later(self) -> "Measured":
        """Return what was measured once it was warm."""
        first = int(len(self.touches) * WARM_UP)
        return Measured(
            self.touches[first:], self.in_use[first:], self.resident[first:], self.files[first:]
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """By how much something grows with a thousand touches.

    Args:
        bytes: The slope of the line of least squares.
        error: Its standard error: what goes up and down by itself makes a slope too.
    """

    bytes: float
    error: float

    @property
    def least(self) -> float:
        """What it grows by beyond doubt: once in forty runs chance alone makes more than this."""
        return self.bytes - 2 * self.error

    def __str__(self) -> str:
        return f"{self.bytes / 1024:+.1f} KB (± {self.error / 1024:.1f})"


def growth(touches: list[int], values: list[int]) -> Growth:
    """Return how the lowest values grow: least squares, with the textbook's standard error."""
    pairs = list(zip(values, touches, strict=True))
    lows = [min(pairs[at : at + AT_ONCE]) for at in range(0, len(pairs) - AT_ONCE + 1, AT_ONCE)]
    return _slope([touch for _, touch in lows], [value for value, _ in lows])


def _slope(touches: list[int], values: list[int]) -> Growth:
    count = len(touches)
    mean_x, mean_y = sum(touches) / count, sum(values) / count
    spread = sum((x - mean_x) ** 2 for x in touches)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(touches, values, strict=True)) / spread
    left = sum(
        (y - mean_y - slope * (x - mean_x)) ** 2 for x, y in zip(touches, values, strict=True)
    )
    return Growth(1000 * slope, 1000 * (left / (count - 2) / spread) ** 0.5)


def in_use() -> int:
    """Return how many bytes were asked of the C library's heaps and not given back.

    SQLite's are not among them: it keeps every page it has seen of a file that grows with each
    ticket, and stops at two megabytes a connection.
    """
    heaps = LIBC.mallinfo2()
    return int(heaps.uordblks + heaps.hblkhd - SQLITE.sqlite3_memory_used())


def _anonymous_bytes() -> int:
    for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Anonymous:"):
            return int(line.split()[1]) * 1024
    raise ValueError("smaps_rollup has no line Anonymous")
