"""A picture cut into bands for a printer, without the blank paper at one end of each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby, pairwise

from kiosk.printing.raster import Raster

_MOST_ROWS = 256  # longer bands come out as text on some printers
_BAND_BYTES = 40  # so many bytes less are worth another band: its head, its side, a new beginning
_SAME_BYTES = 4

# A printer may obey DLE EOT, DLE ENQ and DLE DC4 even inside a picture: one dot more avoids them.
_REAL_TIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
_NUDGED = b"\x18"


class Side(IntEnum):
    """At which end of the paper a band stands, as ESC a says it."""

    LEFT = 0
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class Band:
    """Some rows of a picture.

    Args:
        command: GS v 0 with its dots.
    """

    side: Side
    command: bytes


@dataclass(slots=True)
class _Run:
    """Rows that become a band, how many bytes across they need from each end, and in all."""

    first: int
    end: int
    left: int
    right: int
    size: int

    def join(self, after: "_Run") -> None:
        """Take the next in."""
        self.end = after.end
        self.left, self.right = max(self.left, after.left), max(self.right, after.right)
        self.size = (self.end - self.first) * min(self.left, self.right)

    def more_with(self, after: "_Run") -> int:
        """Return how many bytes more this and the next take as one."""
        left = max(after.left, self.left)
        right = max(after.right, self.right)
        width = min(right, left)
        return (after.end - self.first) * width - self.size - after.size


def bands(raster: Raster) -> Iterator[Band]:
    """Yield the bands of a picture from top to bottom.

    What is read from left to right ends early: its bands stand on the left, all of them. What is
    read from right to left begins late, and most of its bands stand on the right.
    """
    rows = raster.all_rows()
    from_left = [len(row.rstrip(b"\0")) or 1 for row in rows]
    from_right = [len(row.lstrip(b"\0")) or 1 for row in rows]
    if sum(from_left) <= sum(from_right):
        from_right = [len(row) for row in rows]
    side = Side.LEFT
    for run in _runs(from_left, from_right):
        if run.left != run.right:  # what fits at both ends stays where the last band was
            side = Side.LEFT if run.left < run.right else Side.RIGHT
        kept = slice(run.left) if side is Side.LEFT else slice(-run.right, None)
        for first in range(run.first, run.end, _MOST_ROWS):
            end = min(first + _MOST_ROWS, run.end)
            yield Band(side, _picture([row[kept] for row in rows[first:end]]))


def _runs(from_left: Sequence[int], from_right: Sequence[int]) -> list[_Run]:
    """Return the rows in the bands that cost least.

    Neighbours are joined, the two that fit best first, until joining costs more than a band.
    """
    runs = _even_runs(from_left, from_right)
    costs = [before.more_with(after) for before, after in pairwise(runs)]
    while costs and (least := min(costs)) < _BAND_BYTES:
        place = costs.index(least)
        runs[place].join(runs.pop(place + 1))
        del costs[place]
        for changed in {place - 1, place} & set(range(len(costs))):
            costs[changed] = runs[changed].more_with(runs[changed + 1])
    return runs


def _even_runs(from_left: Sequence[int], from_right: Sequence[int]) -> list[_Run]:
    """Return the rows, neighbours of about the same width as one: fewer to choose from."""
    runs: list[_Run] = []
    end = 0
    for (left, right), same in groupby(zip(from_left, from_right, strict=True)):
        first, end = end, end + len(list(same))
        run = _Run(first, end, left, right, (end - first) * min(left, right))
        if runs and runs[-1].more_with(run) <= _SAME_BYTES:
            runs[-1].join(run)
        else:
            runs.append(run)
    return runs


def _picture(rows: Sequence[bytes]) -> bytes:
    """Return GS v 0 for these rows.

    A blank band is a picture one byte wide: unlike ESC J it feeds by dots on every printer,
    whatever motion unit that was made with.
    """
    header = b"\x1dv0\0" + len(rows[0]).to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    return header + _REAL_TIME.sub(_NUDGED, b"".join(rows))
