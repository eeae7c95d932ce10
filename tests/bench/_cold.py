"""Caches as after switching the machine on."""

import os
import sys
from pathlib import Path

from tests.builders import ROOT

DROP = Path("/proc/sys/vm/drop_caches")
PAGES_AND_NAMES = "3"


class Cold:
    """Empties the page cache: all of it where root may, else of the files that a start reads."""

    def __init__(self) -> None:
        self._may_drop = os.access(DROP, os.W_OK)
        self.how = (
            "all caches of the machine dropped"
            if self._may_drop
            else "files of environment and product put out of the page cache"
        )

    def forget(self) -> None:
        """Let the next start read from the disk."""
        os.sync()  # what is not yet written stays
        if self._may_drop:
            DROP.write_text(PAGES_AND_NAMES)
            return
        for folder in {sys.prefix, sys.base_prefix, os.fspath(ROOT)}:
            for path in Path(folder).rglob("*"):
                if path.is_file():
                    _put_out(path)


def _put_out(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)
