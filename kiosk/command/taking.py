"""The folder into which a booking system puts its files: each is taken once, and tells how it went.

What was taken is deleted at once, for it holds names and reasons that nobody needs here (P7); in
`done` stays a report. A file that is refused stays in `refused` beside its report, to be mended,
and is deleted after a week with all reports.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from kiosk.actions.branch import Branch
from kiosk.command.booking_rows import FileError
from kiosk.command.bookings import ENDINGS, take_bookings
from kiosk.domain.error import RefusedError

DONE, REFUSED = "done", "refused"
KEEP = timedelta(days=7)
"""As copies of the live file (P9)."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How a file went.

    Args:
        mistakes: Lines without a value of anybody's; none if it was taken.
        waits: Why it is still there as it was, or empty.
    """

    name: str
    kept: int = 0
    cancelled: int = 0
    mistakes: tuple[str, ...] = ()
    waits: str = ""

    @property
    def is_well(self) -> bool:
        """Whether it was taken."""
        return not self.mistakes and not self.waits

    @property
    def line(self) -> str:
        """The same for people."""
        if self.waits:
            return f"{self.name}: waits: {self.waits}"
        if self.mistakes:
            return f"{self.name}: refused, {len(self.mistakes)} mistakes"
        return f"{self.name}: {self.kept} bookings kept, {self.cancelled} cancelled"


@dataclass(slots=True)
class Watch:
    """Looks at a folder again and again; takes what has not grown since the last look."""

    folder: Path
    _seen: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self, branch: Branch) -> list[Taken]:
        """Take the files that are whole; return how each went.

        Raises:
            OSError: The folder cannot be read or written.
        """
        tidy(self.folder, branch)
        now = {path: _size(path) for path in files_in(self.folder)}
        whole = [path for path, size in now.items() if self._seen.get(path) == size]
        self._seen = now
        return [take(path, branch) for path in whole]


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files of bookings in a folder by name; never a link to somewhere else."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in ENDINGS and path.is_file() and not path.is_symlink():
            yield path


def take(path: Path, branch: Branch) -> Taken:
    """Take one file and leave its report.

    It may be taken again if this stops half way: the same bookings are only replaced.
    """
    try:
        return _taken(path, branch)
    except OSError as error:  # of this file alone: those behind it need not wait
        return Taken(path.name, waits=error.strerror or type(error).__name__)


def tidy(folder: Path, branch: Branch) -> None:
    """Delete what has been in `done` and `refused` for a week."""
    before = (branch.now() - KEEP).timestamp()
    for path in (*folder.glob(f"{DONE}/*"), *folder.glob(f"{REFUSED}/*")):
        # Not st_mtime: whoever wrote a file may have done so long before it came here.
        if path.is_file() and os.lstat(path).st_ctime < before:
            path.unlink()


def _taken(path: Path, branch: Branch) -> Taken:
    try:
        taken = Taken(path.name, *take_bookings(path, branch))
    except FileError as error:
        taken = Taken(path.name, mistakes=error.mistakes)
    except RefusedError as error:
        taken = Taken(path.name, mistakes=(f"{path}: {error}",))
    to = path.parent / (REFUSED if taken.mistakes else DONE)
    to.mkdir(mode=0o700, exist_ok=True)
    report = f"{branch.now():%Y-%m-%dT%H:%M:%SZ} {taken.line}"
    (to / f"{path.name}.txt").write_text("\n".join([report, *taken.mistakes, ""]), "utf-8")
    if taken.mistakes:
        path.replace(to / path.name)
    else:
        path.unlink()
    return taken


def _size(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
