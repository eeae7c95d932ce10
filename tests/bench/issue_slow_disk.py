"""The crowd of issue_crowd.py on a disk that needs 4 ms for an fsync, as most did that were asked.

Where the disk of this machine answers in a tenth of that, SQLite's own work is most of a ticket
and says little about what a person waits for (reference store.md 1). Needs a C compiler.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench._apart import measured_apart
from tests.bench._figures import data_folder
from tests.bench._goals import Figure, Goal

SOURCE = Path(__file__).with_name("slow_disk.c")
PRELOAD = "LD_PRELOAD"
SAME = {
    Goal.CROWD_P95: Goal.SLOW_P95,
    Goal.CROWD_WORST: Goal.SLOW_WORST,
    Goal.CROWD_BUSY: Goal.SLOW_BUSY,
}


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let the crowd work, a third as long as on this machine's own disk."""
    del quick
    with data_folder() as folder:
        library = folder / "slow_disk.so"
        options = ["-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
        subprocess.run([compiler(), *options], check=True)
        os.environ[PRELOAD] = str(library)
        try:
            figures, is_done = measured_apart("tests.bench.issue_crowd", quick=True)
        finally:
            del os.environ[PRELOAD]
    for figure in figures:
        if figure.goal in SAME:
            yield replace(figure, goal=SAME[figure.goal])
    if not is_done:
        raise RuntimeError("the crowd did not come to its end on a slow disk")


def compiler() -> str:
    """Return where the machine's C compiler is.

    Raises:
        RuntimeError: It has none.
    """
    if path := shutil.which("cc"):
        return path
    raise RuntimeError("a slow disk needs a C compiler: install gcc")
