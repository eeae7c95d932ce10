"""What stands on paper, read as somebody would who picks it up."""

from dataclasses import dataclass

import zxingcpp
from PIL import Image

from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster, row_bytes

QR = zxingcpp.barcode_formats_from_str("QRCode")
"""Black bars of large digits can be taken for a barcode of another kind."""

NUMBER_ROWS = slice(100, 245)
"""Where a slip has its large number, dots from the top; no two numbers look the same there."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Every piece of paper that a printer has made.

    Args:
        out: Cut off, for somebody to take.
        others: Drawn back in, torn off in a jam, or still hanging out.
    """

    out: tuple[Raster, ...]
    others: tuple[Raster, ...]

    @property
    def all(self) -> tuple[Raster, ...]:
        """Whatever bears ink."""
        return tuple(piece for piece in (*self.out, *self.others) if any(piece.rows))


def pieces_of(printer: PretendPrinter) -> Pieces:
    """Pick up all paper of a printer."""
    others = (*printer.presenter.retracted, *printer.torn, printer.hanging)
    return Pieces(tuple(printer.slips), others)


def codes_on(piece: Raster) -> list[str]:
    """Return what a library that is not ours reads in the codes on a piece."""
    if not piece.height:
        return []
    length = row_bytes(piece.width)
    white = bytes(255 - byte for byte in piece.rows)
    picture = Image.frombytes("1", (length * 8, piece.height), white).convert("L")
    return [found.text for found in zxingcpp.read_barcodes(picture, QR)]


def times_on(pieces: tuple[Raster, ...], slip: Raster) -> list[int]:
    """Return how often the large number of a slip stands on each piece."""
    length = row_bytes(slip.width)
    band = slip.rows[NUMBER_ROWS.start * length : NUMBER_ROWS.stop * length]
    return [piece.rows.count(band) for piece in pieces]
