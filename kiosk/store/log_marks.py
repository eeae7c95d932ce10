"""How far the log had come, noted beside the store: who cuts off its end must know of this too.

The same mark goes to the log of the process, which an office may collect on another machine.
"""

import logging
import os
import re
from pathlib import Path

from kiosk.store.folder import FILE_MODE
from kiosk.store.sqlite import no_room

LOG = logging.getLogger(__name__)
KEEP_FILES = 8
_LINE = re.compile(r"([0-9]+) ([0-9a-f]{64})")


def mark(folder: Path, day: str, sequence: int, seal: bytes) -> None:
    """Note the last line of the log and its hash.

    Raises:
        StoreFullError: The disk is full.
    """
    path = folder / f"marks-{day}.log"
    if path.exists() and sequence in _read(path):
        return
    try:
        path.touch(mode=FILE_MODE)
        with path.open("ab", buffering=0) as file:
            file.write(f"{sequence} {seal.hex()}\n".encode())
            os.fsync(file.fileno())
    except OSError as error:
        raise no_room(path) from error
    LOG.info("the event log has come to line %d, %s", sequence, seal.hex())
    for old in _files(folder)[:-KEEP_FILES]:
        old.unlink(missing_ok=True)


def marks(folder: Path) -> dict[int, bytes]:
    """Return the hashes that were noted, by line; torn lines are passed over."""
    noted: dict[int, bytes] = {}
    for path in _files(folder):
        noted |= _read(path)
    return noted


def _read(path: Path) -> dict[int, bytes]:
    lines = path.read_text(encoding="ascii", errors="replace").split("\n")
    found = (_LINE.fullmatch(line) for line in lines)
    return {int(line[1]): bytes.fromhex(line[2]) for line in found if line}


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("marks-????-??-??.log"))
