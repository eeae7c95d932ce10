"""The paper that hangs out of the pretend printer's slot, and the roll it comes from."""

from threading import Lock

from kiosk.printing.raster import Raster, row_bytes

DOTS_PER_MM = 8
"""Of a head with 203 dots an inch."""


class Strip:
    """What has come out since the last cut.

    Args:
        width_dots: Of the paper.
    """

    def __init__(self, width_dots: int) -> None:
        self.width_dots = width_dots
        self.row_bytes = row_bytes(width_dots)
        self.left_rows: int | None = None
        """Rows until the end of the roll, None for a roll that does not end."""
        self._rows: list[bytes] = []
        self._lock = Lock()

    @property
    def height(self) -> int:
        """Rows that hang out."""
        return len(self._rows)

    def so_far(self) -> Raster:
        """Return what hangs out."""
        with self._lock:
            return self._raster()

    def add(self, rows: list[bytes]) -> None:
        """Let so many rows come out; as wide as the paper."""
        with self._lock:
            self._rows += [row[: self.row_bytes].ljust(self.row_bytes, b"\0") for row in rows]
            if self.left_rows is not None:
                self.left_rows -= len(rows)

    def part(self) -> Raster:
        """Cut or tear it off and return it."""
        with self._lock:
            parted = self._raster()
            self._rows = []
            return parted

    def _raster(self) -> Raster:
        return Raster(self.width_dots, len(self._rows), b"".join(self._rows))
