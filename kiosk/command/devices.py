"""Printers from the configuration, and the printer made of software."""

import os
import signal
import sys
import threading
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.office import PRETEND, PrinterPlace
from kiosk.domain.printer_profile import SLOW_BAUD
from kiosk.printing.address import FORMS, at
from kiosk.printing.network import RAW_PORT
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.transport import Transport

if TYPE_CHECKING:
    from kiosk.printing.pretend.printer import PretendPrinter

NARROWEST, WIDEST = 8, 2400
"""Dots across the paper of a printer made of software."""


class DeviceError(Exception):
    """A device cannot be used as it is configured; says which and what helps."""


def transport_of(address: str) -> Transport:
    """Return the way to a printer.

    Raises:
        DeviceError: The address is of no kind there is.
    """
    transport = at(address)
    if transport is None:
        raise DeviceError(
            f"printer address {address!r} is not possible (allowed: {FORMS} and {PRETEND})"
        )
    return transport


def printer_of(place: PrinterPlace, address: str | None = None) -> EscPosPrinter:
    """Return a configured printer; it gets text where its line is too slow for pictures.

    Args:
        address: Instead of the configured one.

    Raises:
        DeviceError: The address is of no kind there is.
    """
    transport = transport_of(address or place.address)
    is_slow = isinstance(transport, SerialTransport) and transport.baud <= SLOW_BAUD
    profile = replace(place.profile, raster=False) if is_slow else place.profile
    return EscPosPrinter(transport, profile)


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
