"""A disk that is full soon: a file system of its own, in memory."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SIZE = "4m"


@contextmanager
def a_small_disk(path: Path) -> Iterator[Path]:
    """Mount a file system of four megabytes.

    Only root may, and not in every container; test_a_file_that_may_not_grow_loses_nothing fills a
    disk anywhere.
    """
    path.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(path)]
    if os.geteuid() != 0 or subprocess.run(mounting, check=False).returncode:
        pytest.skip("no file system may be mounted here, as root may elsewhere")
    try:
        yield path
    finally:
        subprocess.run(["umount", "--lazy", str(path)], check=True)  # noqa: S607
