"""A black and white picture, as a printer takes it."""

from dataclasses import dataclass

BITS = 8


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of dots from top to bottom, each packed into whole bytes.

    Args:
        width: In dots.
        height: In dots.
        rows: All rows one after the other, first dot in the highest bit, 1 is black; the dots that
            fill up the last byte of a row are 0.
    """

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        if len(self.rows) != self.height * row_bytes(self.width):
            raise ValueError(f"{len(self.rows)} bytes are not {self.width} x {self.height} dots")

    def row(self, y: int) -> bytes:
        """Return the bytes of one row."""
        length = row_bytes(self.width)
        return self.rows[y * length : (y + 1) * length]

    def all_rows(self) -> list[bytes]:
        """Return the bytes of each row, from top to bottom."""
        length = row_bytes(self.width)
        return [self.rows[at : at + length] for at in range(0, len(self.rows), length)]

    def is_black(self, x: int, y: int) -> bool:
        """Tell whether this dot is black."""
        return bool(self.row(y)[x // BITS] >> (BITS - 1 - x % BITS) & 1)


def row_bytes(width: int) -> int:
    """Return how many bytes a row of this many dots takes."""
    return -(-width // BITS)


def to_pbm(raster: Raster) -> bytes:
    """Return the raster as a file any picture viewer opens (portable bitmap)."""
    return f"P4\n{raster.width} {raster.height}\n".encode() + raster.rows
