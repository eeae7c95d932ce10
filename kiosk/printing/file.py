"""A printer that is a file: a device that only listens, or paper for a test."""

import os
from dataclasses import dataclass
from pathlib import Path
from select import select
from time import monotonic

_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class FileTransport:
    """Jobs are appended to this file; it is made if it is not there, its folder is not."""

    path: Path
    bytes_a_second: int = 500_000

    def connect(self, timeout_s: float) -> "FileConnection | None":  # noqa: ARG002 - opens at once
        """Open the file without waiting for whatever stands behind it."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK | os.O_NOCTTY
        try:
            return FileConnection(os.open(self.path, flags, 0o660))
        except OSError:
            return None


class FileConnection:
    """An open file."""

    answers = False
    is_full = False

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def write(self, data: bytes, timeout_s: float) -> int:
        """Append bytes; return how many were taken until time was up or the device gone."""
        end = monotonic() + timeout_s
        sent = 0
        while sent < len(data) and (left := end - monotonic()) > 0:
            try:
                if select([], [self._descriptor], [], left)[1]:
                    sent += os.write(self._descriptor, data[sent : sent + _AT_ONCE])
            except OSError:
                break
        return sent

    def read(self, timeout_s: float) -> bytes | None:  # noqa: ARG002 - nothing to wait for
        """Return nothing: a file does not answer."""
        return b""

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)
