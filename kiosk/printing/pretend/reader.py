"""Bytes of one connection taken apart into commands, in whatever pieces they come."""

from collections.abc import Callable

from kiosk.printing.pretend import language
from kiosk.printing.pretend.commands import Command, Dots, Picture

Obey = Callable[[Command, int], None]

_ROWS_AT_ONCE = 16


class Reader:
    """Hands on each command as soon as it is whole; a picture in pieces, as a head prints it.

    Inside a picture nothing else is looked for: its dots may look like any command. One that is
    not whole when the connection ends is forgotten with it.

    Args:
        obey: Gets each command and how many bytes it was.
    """

    def __init__(self, obey: Obey) -> None:
        self._obey = obey
        self._rest = b""
        self._picture: Picture | None = None
        self._missing_rows = 0

    def take(self, received: bytes) -> None:
        """Take in what came next."""
        left = self._rest + received
        while left:
            taken = self._dots(left) if self._picture else self._command(left)
            if not taken:
                break
            left = left[taken:]
        self._rest = left

    def _command(self, received: bytes) -> int:
        """Hand on one command; return how many bytes it was, none if it is not whole."""
        command, length = language.read(received)
        if isinstance(command, Picture):
            self._picture, self._missing_rows = command, command.rows
        elif command is not None:
            self._obey(command, length)
        return length

    def _dots(self, received: bytes) -> int:
        """Hand on some whole rows of a picture; return how many bytes they were."""
        assert self._picture is not None
        length = self._picture.row_bytes
        rows = min(len(received) // length, self._missing_rows, _ROWS_AT_ONCE)
        if rows:
            self._obey(Dots(length, received[: rows * length]), rows * length)
            self._missing_rows -= rows
        if not self._missing_rows:
            self._picture = None
        return rows * length
