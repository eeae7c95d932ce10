"""Whether the disk of a branch would keep anything now."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk import clock
from kiosk.store.folder import FILE_MODE
from kiosk.store.sqlite import REMEDY, StoreError, no_room

ENOUGH_S = 1.5
"""So long a beat of any process counts for all of the machine: one write, not one for each face."""
LEAST_BYTES = 128 * 1024
"""With less room the next tickets soon find none, and a slip's job needs a part of it."""


def beat(path: Path) -> None:
    """Write a byte and wait until it is kept, unless somebody has done so just now.

    The time of its last reading says when it was kept: writing alone does not move that.

    Args:
        path: Of a file beside the store, made where it is missing.

    Raises:
        StoreFullError: The disk has no room.
        StoreError: The disk does not answer.
    """
    try:
        _refuse_full(path)
        if not _has_just_beaten(path):
            _keep_byte(path)
            os.utime(path)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}; {REMEDY}") from error


def _refuse_full(path: Path) -> None:
    disk = os.statvfs(path.parent)
    if disk.f_bavail * disk.f_frsize < LEAST_BYTES:
        raise no_room(path)


def _has_just_beaten(path: Path) -> bool:
    with suppress(FileNotFoundError):
        return abs(clock.now().timestamp() - path.stat().st_atime) < ENOUGH_S
    return False


def _keep_byte(path: Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, FILE_MODE)
    try:
        os.pwrite(descriptor, b"\n", 0)
        os.fdatasync(descriptor)
    finally:
        os.close(descriptor)
