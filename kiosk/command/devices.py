"""Printers from the configuration, and the printer made of software."""

import os
import signal
import sys
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.office import PrinterPlace
from kiosk.printing.file import FileTransport
from kiosk.printing.network import NetworkTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.profile import PROFILES
from kiosk.printing.transport import Transport

if TYPE_CHECKING:
    from kiosk.printing.pretend.printer import PretendPrinter

PRETEND = "pretend"
RAW_PORT = 9100


class DeviceError(Exception):
    """A device cannot be used as it is configured; says which and what helps."""


def transport_of(address: str) -> Transport:
    """Return the way to a printer, from `tcp:host:port` or `file:path`.

    Raises:
        DeviceError: It is neither.
    """
    kind, _, rest = address.partition(":")
    host, _, port = rest.rpartition(":")
    match kind:
        case "tcp" if host and port.isdigit():
            return NetworkTransport(host, int(port))
        case "tcp" if rest:
            return NetworkTransport(rest, RAW_PORT)
        case "file" if rest:
            return FileTransport(Path(rest))
    raise DeviceError(
        f"printer address {address!r} is none of tcp:HOST:PORT, file:PATH and pretend"
    )


def printer_of(place: PrinterPlace, address: str | None = None) -> EscPosPrinter:
    """Return a configured printer.

    Args:
        address: Instead of the configured one.

    Raises:
        DeviceError: The address or the profile is unknown.
    """
    if place.profile not in PROFILES:
        raise DeviceError(
            f"printer {place.name}: profile {place.profile!r} is none of {', '.join(PROFILES)}"
        )
    return EscPosPrinter(transport_of(address or place.address), PROFILES[place.profile])


def add_pretend_printer(parser: ArgumentParser) -> None:
    """Describe `pretend-printer`."""
    parser.add_argument("--port", type=int, default=RAW_PORT, help="loopback port (%(default)s)")
    parser.add_argument("--width", type=int, default=576, help="dots across (%(default)s)")
    parser.add_argument(
        "--slips",
        type=Path,
        default=Path("slips"),
        help="folder for what was printed (%(default)s)",
    )


def run_pretend_printer(arguments: Namespace) -> int:
    """Print into a folder until interrupted; say where it listens and what it printed."""
    from kiosk.printing.pretend.serving import serve  # noqa: PLC0415 - a kiosk needs none of it

    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    with _port_in_words(arguments.port):
        serve(arguments.port, arguments.slips, ended, width_dots=arguments.width, told=say)
    return 0


def pretend_printer(port: int, width_dots: int) -> "PretendPrinter":
    """Return a printer made of software; it listens when it is started.

    Raises:
        DeviceError: The port cannot be used.
    """
    from kiosk.printing.pretend.printer import PretendPrinter  # noqa: PLC0415 - as above

    with _port_in_words(port):
        return PretendPrinter(port, width_dots=width_dots)


def address_of(printer: "PretendPrinter") -> str:
    """Return a pretend printer's address as a kiosk takes it."""
    host, port = printer.address
    return f"tcp:{host}:{port}"


def say(line: str) -> None:
    """Print a line that somebody may be waiting for."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def _port_in_words(port: int) -> Generator[None]:
    try:
        yield
    except (OSError, OverflowError) as error:
        reason = "there is no such port"
        if isinstance(error, OSError) and error.errno:
            reason = os.strerror(error.errno)
        raise DeviceError(f"port {port}: {reason}; choose another --port") from error
