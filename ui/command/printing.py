"""The printing thread of a kiosk: from the print job to the printer."""

import logging
import threading
from collections.abc import Callable
from functools import partial

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.error import RefusedError
from kiosk.domain.office import PrinterPlace
from kiosk.domain.printer_profile import Profile
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.slip import Slip
from kiosk.store.sqlite import StoreError
from ui.command.ahead import Ahead
from ui.command.beside import AGAIN_S, Work

LOG = logging.getLogger(__name__)


def printing(
    branch: Branch, place: PrinterPlace, printer: EscPosPrinter, woken: threading.Event
) -> Work:
    """Return the printing thread's work for one printer (design.md 13.1).

    What draws and builds bytes is loaded there: nobody's first page waits for it.
    """
    profile = printer.profile

    def work(stop: threading.Event) -> None:
        _patiently(stop, partial(print_until, stop))

    def print_until(stop: threading.Event) -> None:
        build = partial(slip_bytes, profile=profile)
        spool = Spool(place.name, printer, build, Ahead(branch, build))
        run_spool(branch, spool, stop, woken)

    return work


def slip_bytes(slip: Slip, process_id: str, profile: Profile) -> bytes:
    """Return a slip as this printer takes it: a picture, or text where it takes none."""
    from kiosk.printing.escpos import raster_job, text_job  # noqa: PLC0415 - see printing
    from ui.paper.drawing import draw  # noqa: PLC0415

    if not profile.raster:
        return text_job(slip, profile, process_id)
    return raster_job(draw(slip, profile.width_dots), profile, process_id)


def _patiently(stop: threading.Event, work: Callable[[], None]) -> None:
    """Begin again when the store or the system let us down for a while.

    A mistake of the program ends the whole face, which is started again (`Ending.bug`).
    """
    while not stop.is_set():
        try:
            work()
        except (StoreError, RefusedError, OSError) as error:  # out of reach, or its disk is full
            LOG.warning("printing waits: %s", error)
            stop.wait(AGAIN_S)
