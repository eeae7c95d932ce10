"""The data folder of a branch and its files."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

FILE_MODE = 0o640
FOLDER_MODE = 0o750
"""For owner and group only: flags and marks of tax codes are in there (P4, P6)."""


@dataclass(frozen=True, slots=True)
class Folder:
    """Where a branch is kept on this machine."""

    path: Path

    @property
    def live(self) -> Path:
        """Today and the undo window."""
        return self.path / "live.db"

    @property
    def history(self) -> Path:
        """What retention keeps."""
        return self.path / "history.db"

    @property
    def bell(self) -> Path:
        """Touched after each commit."""
        return self.path / "bell"

    @property
    def pulse(self) -> Path:
        """Written again and again, to know whether the disk still keeps anything."""
        return self.path / "pulse"

    @property
    def lock(self) -> Path:
        """Held shared by every open store, alone by the check at start."""
        return self.path / "lock"

    @property
    def secret(self) -> Path:
        """Key for fingerprints of tax codes and for PINs; no copy of the store holds it."""
        return self.path / "secret"

    @property
    def snapshots(self) -> Path:
        """Sound copies of the live file, newest last."""
        return self.path / "snapshots"

    @property
    def was_set_up(self) -> bool:
        """Whether a branch was ever kept here, even if its live file is gone."""
        return self.secret.exists()


def copy_privately(source: Path, target: Path) -> None:
    """Copy what a file holds into one that only owner and group may read, if it is new."""
    target.touch(mode=FILE_MODE)
    shutil.copyfile(source, target)


def sync(path: Path) -> None:
    """Wait until a file or the names in a folder are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
