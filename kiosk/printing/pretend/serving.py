"""Running a pretend printer until somebody ends it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster, to_pbm


def serve(
    port: int,
    folder: Path,
    ended: Event,
    *,
    width_dots: int = 576,
    told: Callable[[str], object] = lambda _: None,
) -> None:
    """Print what comes to this port as pictures into a folder, until the event is set.

    Slips are numbered `slip-0001.pbm` and so on; one that is there already is replaced.

    Args:
        port: 0 takes a free one.
        told: Gets the printer's address once it listens, then the path of every slip.

    Raises:
        OSError: The port is taken, or the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with PretendPrinter(port, width_dots=width_dots) as printer:

        def keep(slip: Raster) -> None:
            path = folder / f"slip-{len(printer.slips):04}.pbm"
            path.write_bytes(to_pbm(slip))
            told(str(path))

        printer.on_slip(keep)
        host, own_port = printer.address
        told(f"tcp:{host}:{own_port}")
        ended.wait()
