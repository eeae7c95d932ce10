"""What `doctor reader` finds out: is the reader there, and does it read what people bring?"""

import sys
import termios
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from threading import Event, Timer

from kiosk.command.output import show
from kiosk.command.use import WrongUseError
from kiosk.domain.office import Office
from kiosk.domain.scan import CodeForm, ScanKind, scan_of
from kiosk.scanner.serial_reader import SerialReader, hear

WAIT_S = 15.0
"""For somebody to hold something to the reader."""
NOTHING, OTHER, CLOSED = "nothing", "other", "closed"
SAID = {
    ScanKind.BOOKING: "it reads the code of a booking",
    ScanKind.TAX_CODE: "it reads a codice fiscale",
    ScanKind.SLIP: "it reads one of our slips",
    OTHER: "it reads, but this is none of ours: a health card, a booking's code or a slip is",
    NOTHING: "nothing came: is it in serial mode (CDC), and is this its line?",
    CLOSED: "cannot be opened: check plug, path and rights (group dialout); its kiosk may hold it",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one reader; never what was read (P10).

    Args:
        heard: A ScanKind, `other`, `nothing` or `closed`.
    """

    kiosk: str
    address: str
    heard: str


def check_readers(office: Office, arguments: Namespace, wait_s: float = WAIT_S) -> int:
    """Listen to one reader or to all, one after the other; the status is 1 where one is not well.

    Raises:
        WrongUseError: There is no such kiosk, or it has no reader with a line.
    """
    chosen = _chosen(office, arguments)
    checked = [_checked(name, address, office, wait_s) for name, address in chosen]
    lines = [f"kiosk {one.kiosk}, {one.address}: {SAID[one.heard]}" for one in checked]
    if not checked:
        lines = ["no kiosk has a reader with a line of its own; one that types needs none"]
    show(lines, {"readers": [asdict(one) for one in checked]}, as_json=arguments.json)
    return 0 if all(one.heard in {*ScanKind} for one in checked) else 1


def _chosen(office: Office, arguments: Namespace) -> Iterator[tuple[str, str]]:
    readers = {name: place.reader for name, place in office.kiosks.items()}
    if arguments.which is not None and not readers.get(arguments.which):
        known = ", ".join(name for name, address in readers.items() if address) or "none"
        raise WrongUseError(f"no reader at kiosk {arguments.which!r} (there are: {known})")
    for name, address in readers.items():
        if address and arguments.which in (None, name):
            yield name, address


def _checked(kiosk: str, address: str, office: Office, wait_s: float) -> Checked:
    form = CodeForm.of(office)
    texts: list[str] = []
    stop = Event()

    def note(text: str) -> None:
        texts.append(text)
        stop.set()

    try:
        line = SerialReader.at(address).opened()
    except (OSError, ValueError, termios.error):
        return Checked(kiosk, address, CLOSED)
    sys.stderr.write(f"kiosk {kiosk}: hold a code to its reader, {wait_s:g} seconds\n")
    timer = Timer(wait_s, stop.set)
    timer.start()
    with line:
        hear(line, note, stop)
    timer.cancel()
    scan = scan_of(texts[0], form) if texts else None
    return Checked(kiosk, address, scan.kind if scan else OTHER if texts else NOTHING)
