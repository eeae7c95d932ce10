"""Running a pretend printer until somebody ends it."""

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from select import select
from threading import Event

from kiosk.printing.pretend.console import obey
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.pretend.serial_line import SerialLine
from kiosk.printing.raster import Raster, to_pbm

_TICK_S = 0.2
_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Served:
    """How a printer is run.

    Args:
        folder: For what was printed.
        faults: What is wrong with it from the start, as `console` reads it.
        serial_bytes_a_second: Of a serial line besides its port; 0 for none.
        listens_to: A file descriptor to read more lines for `console` from, or None.
    """

    folder: Path
    faults: Sequence[str] = ()
    serial_bytes_a_second: float = 0
    listens_to: int | None = None


def serve(
    printer: PretendPrinter,
    served: Served,
    ended: Event,
    told: Callable[[str], object] = lambda _: None,
) -> None:
    """Print what comes as pictures into a folder, until the event is set.

    Slips are numbered `slip-0001.pbm` and so on; one that is there already is replaced.

    Args:
        told: Gets the printer's addresses once it listens, then the path of every slip.

    Raises:
        OSError: The folder cannot be made.
    """
    served.folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(printer)

        def keep(slip: Raster) -> None:
            path = served.folder / f"slip-{len(printer.slips):04}.pbm"
            path.write_bytes(to_pbm(slip))
            told(str(path))

        printer.on_slip(keep)
        host, port = printer.address
        told(f"tcp:{host}:{port}")
        if served.serial_bytes_a_second:
            line = stack.enter_context(SerialLine(printer, served.serial_bytes_a_second))
            told(f"serial:{line.path}")
        for fault in served.faults:
            told(obey(printer, fault))
        _listen(printer, served.listens_to, ended, told)


def _listen(
    printer: PretendPrinter, source: int | None, ended: Event, told: Callable[[str], object]
) -> None:
    """Obey what is written, as long as somebody may write; then only wait."""
    rest = b""
    while source is not None and not ended.is_set():
        if not select([source], [], [], _TICK_S)[0]:
            continue
        received = b""
        with suppress(OSError):  # of a terminal that belongs to somebody else now
            received = os.read(source, _AT_ONCE)
        if not received:
            break
        *lines, rest = (rest + received).split(b"\n")
        for line in lines:
            if line.strip():
                told(obey(printer, line.decode("utf-8", "replace")))
    ended.wait()
