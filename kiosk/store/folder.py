"""The data folder of a branch and its files."""

import os
from dataclasses import dataclass
from pathlib import Path


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
    def lock(self) -> Path:
        """Held shared by every open store, alone by the check at start."""
        return self.path / "lock"

    @property
    def secret(self) -> Path:
        """Key for fingerprints of tax codes."""
        return self.path / "secret"

    @property
    def snapshots(self) -> Path:
        """Sound copies of the live file, newest last."""
        return self.path / "snapshots"

    @property
    def was_set_up(self) -> bool:
        """Whether a branch was ever kept here, even if its live file is gone."""
        return self.secret.exists()


def sync(path: Path) -> None:
    """Wait until a file or the names in a folder are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
