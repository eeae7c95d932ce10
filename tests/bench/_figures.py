"""What the measurements share: percentiles, a table, the disk's own speed, a branch to start on."""

import math
import os
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic, perf_counter, sleep
from zoneinfo import ZoneInfo

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.faces import for_everybody

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Rome"))
PAGE = 4096


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def row(name: str, seconds: Sequence[float]) -> str:
    """Return a line of a table in milliseconds."""
    figures = (*(percentile(seconds, share) for share in (0.5, 0.95)), max(seconds))
    columns = "".join(f"{1000 * figure:9.1f}" for figure in figures)
    return f"{name:<44}{columns}{len(seconds):7d}"


def head(title: str) -> str:
    """Return the head of such a table."""
    return f"{title}\n{'ms':<44}{'p50':>9}{'p95':>9}{'max':>9}{'of':>7}"


def fsyncs(folder: Path, count: int = 100, *, pause_s: float = 0) -> list[float]:
    """Return how long the disk takes to keep a page for good: the floor of every commit.

    The pages are there before, as in a log that is written anew: only what they hold changes.

    Args:
        pause_s: Rest before each, as between people: processor and disk slow down meanwhile.
    """
    path = folder / "fsync"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    took = []
    try:
        os.pwrite(descriptor, os.urandom(PAGE * count), 0)
        os.fsync(descriptor)
        for number in range(count):
            sleep(pause_s)
            began = monotonic()
            os.pwrite(descriptor, os.urandom(PAGE), number * PAGE)
            os.fdatasync(descriptor)
            took.append(monotonic() - began)
    finally:
        os.close(descriptor)
        path.unlink()
    return took


def timed(act: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    began = perf_counter()
    act()
    return perf_counter() - began


@contextmanager
def data_folder() -> Generator[Path]:
    """Make a folder on the disk the product uses, and leave nothing behind.

    POSTAZIONE_BENCH names another disk than that of temporary files.
    """
    where = os.environ.get("POSTAZIONE_BENCH")
    with tempfile.TemporaryDirectory(prefix="bench-", dir=where) as folder:
        yield Path(folder)


def place(folder: Path, at: datetime = MORNING) -> list[str]:
    """Return the options of every face on a new branch in the middle of a morning."""
    set_up(Folder(folder / "data"))
    now = ScaledClock(at, clock.now())
    config, data = str(for_everybody(folder)), str(folder / "data")
    return ["--config", config, "--data", data, "--clock", str(now)]


def progress(done: int, of: int) -> None:
    """Say how far a long measurement is, to whoever watches."""
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        sys.stderr.write(f"\r{done} of {of}{end}")
        sys.stderr.flush()
