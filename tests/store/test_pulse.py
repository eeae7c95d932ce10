"""Whether the disk would keep anything: one write a moment for the whole machine."""

import os
from pathlib import Path

import pytest

from kiosk.store.pulse import LEAST_BYTES, beat
from kiosk.store.sqlite import StoreError, StoreFullError


class Disk:
    """A disk that counts what it keeps, and can be made to fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kept = 0
        self.is_well = True
        self._real = os.fdatasync
        monkeypatch.setattr(os, "fdatasync", self._keep)

    def _keep(self, descriptor: int) -> None:
        if not self.is_well:
            raise OSError(5, "Input/output error")
        self.kept += 1
        self._real(descriptor)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """It is well."""
    return Disk(monkeypatch)


def ages(path: Path) -> None:
    """Let the last beat be some time ago."""
    os.utime(path, (1, 1))


def test_a_beat_of_one_process_counts_for_all(tmp_path: Path, disk: Disk):
    """Thirteen faces are no reason for thirteen writes."""
    for _ in range(3):
        beat(tmp_path / "pulse")

    assert disk.kept == 1
    ages(tmp_path / "pulse")
    beat(tmp_path / "pulse")
    assert disk.kept == 2


def test_a_beat_that_was_not_kept_counts_for_nobody(tmp_path: Path, disk: Disk):
    """The next one asks the disk again, however soon."""
    beat(tmp_path / "pulse")
    ages(tmp_path / "pulse")
    disk.is_well = False

    for _ in range(2):
        with pytest.raises(StoreError, match="Input/output error"):
            beat(tmp_path / "pulse")

    disk.is_well = True
    beat(tmp_path / "pulse")
    assert disk.kept == 2


def test_a_disk_with_less_room_than_the_next_tickets_need_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """That is said before somebody touches anything."""
    real = os.statvfs(tmp_path)
    blocks = LEAST_BYTES // real.f_frsize

    def statvfs(_path: Path) -> os.statvfs_result:
        return os.statvfs_result([*real[:4], blocks - 1, *real[5:]])

    beat(tmp_path / "pulse")
    monkeypatch.setattr(os, "statvfs", statvfs)

    with pytest.raises(StoreFullError):
        beat(tmp_path / "pulse")
