"""Printers from the configuration, and the printer made of software."""

import os
import signal
import sys
import threading
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.office import PRETEND, PrinterPlace
from kiosk.printing.file import FileTransport
from kiosk.printing.network import RAW_PORT, NetworkTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.profile import PROFILES
from kiosk.printing.transport import Transport

if TYPE_CHECKING:
    from kiosk.printing.pretend.printer import PretendPrinter

LONGEST_PART = 63
"""Characters between two points of a host's name."""
LAST_PORT = 65535
NARROWEST, WIDEST = 8, 2400
"""Dots across the paper of a printer made of software."""


class DeviceError(Exception):
    """A device cannot be used as it is configured; says which and what helps."""


def transport_of(address: str) -> Transport:
    """Return the way to a printer, from `tcp:host:port` or `file:path`.

    Raises:
        DeviceError: It is neither.
    """
    kind, _, rest = address.partition(":")
    host, _, port = rest.partition(":")
    match kind:
        case "tcp" if _is_host(host) and _is_port(port or str(RAW_PORT)):
            return NetworkTransport(host, int(port or RAW_PORT))
        case "file" if rest:
            return FileTransport(Path(rest))
    raise DeviceError(
        f"printer address {address!r} is none of tcp:HOST:PORT, file:PATH and {PRETEND}"
    )


def _is_host(text: str) -> bool:
    parts = text.removesuffix(".").split(".")
    return all(0 < len(part) <= LONGEST_PART for part in parts)


def _is_port(text: str) -> bool:
    return text.isdecimal() and 0 < int(text) <= LAST_PORT


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
    parser.add_argument("--width", type=_width, default=576, help="dots across (%(default)s)")
    parser.add_argument(
        "--slips",
        type=Path,
        default=Path("slips"),
        help="folder for what was printed (%(default)s)",
    )


def _width(text: str) -> int:
    if not (text.isdecimal() and NARROWEST <= int(text) <= WIDEST):
        raise ArgumentTypeError(f"{text!r}: the paper is from {NARROWEST} to {WIDEST} dots wide")
    return int(text)


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
        if isinstance(error, OSError) and error.filename:
            raise  # a folder for the slips, not the port
        reason = "there is no such port"
        if isinstance(error, OSError) and error.errno:
            reason = os.strerror(error.errno)
        raise DeviceError(f"port {port}: {reason}; choose another --port") from error
