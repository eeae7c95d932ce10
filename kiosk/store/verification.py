"""Is the log as it was written? Every line that was changed, deleted or cut off is named.

Each line's hash is over the hash before it and the line. That alone does not show lines missing at
an end: for the beginning the store notes up to where it deletes itself, for the end the head row
and marks in a file of their own say how far the log had come.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.store import staff_statements, statements
from kiosk.store.events import hash_after
from kiosk.store.sqlite import Engine, Row

FIRST_HASH = bytes(32)
"""What the first line of all follows."""


class Fault(StrEnum):
    """What is wrong with a line, or several."""

    CHANGED = "changed"
    """It is not what was written, or the hash before it is not."""
    DELETED = "deleted"
    """It was there: others follow."""
    CUT = "cut"
    """It was there, at the end."""
    ADDED = "added"
    """It stands after the end."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Lines that are not as they were written, from the first to the last number."""

    fault: Fault
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Verified:
    """What a look at the whole log came to.

    Args:
        first: Number of the first line that is kept, None of an empty log.
        last: Number of the last line.
        lines: How many there are.
    """

    first: int | None
    last: int | None
    lines: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Seam:
    following: int
    hash: bytes | None


class _Chain:
    """The log as it is read, line after line."""

    def __init__(self, seams: Mapping[int, _Seam]) -> None:
        self._seams = seams
        self.hashes: dict[int, bytes] = {}
        begin = seams.get(0, _Seam(1, FIRST_HASH))
        self.expected = begin.following
        self._before = {begin.hash} if begin.hash else set()
        self._pass_seams()

    def follow(self, row: Row) -> Iterator[Finding]:
        """Yield what is wrong before or with a line."""
        number = int(row["sequence"])
        if number > self.expected:
            yield Finding(Fault.DELETED, self.expected, number - 1)
            self._before = set()
        right = {hash_after(before, row) for before in self._before}
        if right and row["hash"] not in right:
            yield Finding(Fault.CHANGED, number, number)
        self.hashes[number] = row["hash"]
        # A line with a wrong hash is told once: what follows may hold to its right one.
        self._before = {row["hash"], *right}
        self.expected = number + 1
        self._pass_seams()

    def end(self, head: Row) -> Iterator[Finding]:
        """Yield what is wrong with the end."""
        last = self.expected - 1
        if head["sequence"] > last:
            yield Finding(Fault.CUT, self.expected, int(head["sequence"]))
        elif head["sequence"] < max(self.hashes, default=0):
            yield Finding(Fault.ADDED, int(head["sequence"]) + 1, last)
        elif self._before and head["hash"] not in self._before:
            yield Finding(Fault.CHANGED, last, last)

    def _pass_seams(self) -> None:
        """Go on where the numbers do, after a damaged store was replaced by a copy."""
        while self.expected > 1 and (seam := self._seams.get(self.expected - 1)):
            self.expected = seam.following
            self._before = {seam.hash} if seam.hash else set()


def verify(engine: Engine, marks: Mapping[int, bytes]) -> Verified:
    """Look at every line of the log.

    Args:
        marks: Hashes of lines by number, as noted outside of the store.
    """
    with engine.reading():
        rows = engine.execute(statements.EVENTS_FROM, {"sequence": 0})
        [head] = engine.execute(statements.HEAD)
        seams = {
            int(row["last"]): _Seam(int(row["next"]), row["hash"])
            for row in engine.execute(staff_statements.SEAMS)
        }
    chain = _Chain(seams)
    findings = [finding for row in rows for finding in chain.follow(row)]
    findings += chain.end(head)
    findings += _against_marks(chain, seams, int(head["sequence"]), marks)
    numbers = chain.hashes
    return Verified(
        min(numbers, default=None), max(numbers, default=None), len(numbers), _once(findings)
    )


def _against_marks(
    chain: _Chain, seams: Mapping[int, _Seam], end: int, marks: Mapping[int, bytes]
) -> Iterator[Finding]:
    """Yield what the marks outside of the store do not agree with."""
    lost = [range(last + 1, seam.following) for last, seam in seams.items()]
    for number, seal in sorted(marks.items()):
        if any(number in gap for gap in lost):  # deleted in time, or given up with a damaged file
            continue
        if number > end:
            yield Finding(Fault.CUT, end + 1, number)
        elif number in chain.hashes and chain.hashes[number] != seal:
            yield Finding(Fault.CHANGED, number, number)


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, and of several that begin together the longest."""
    longest: dict[tuple[Fault, int], Finding] = {}
    for finding in findings:
        key = (finding.fault, finding.first)
        if key not in longest or longest[key].last < finding.last:
            longest[key] = finding
    return tuple(sorted(longest.values(), key=lambda finding: finding.first))
