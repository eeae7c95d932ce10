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
from kiosk.printing.address import FORMS, at, fitting
from kiosk.printing.network import RAW_PORT
from kiosk.printing.printer import EscPosPrinter
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
    address = address or place.address
    return EscPosPrinter(transport_of(address), fitting(place.profile, address))


def add_pretend_printer(parser: ArgumentParser) -> None:
    """Describe `pretend-printer`."""
    parser.add_argument("--port", type=int, default=RAW_PORT, help="loopback port (%(default)s)")
    parser.add_argument("--width", type=_width, default=576, help="dots across (%(default)s)")
    parser.add_argument(
        "--speed", type=_amount, default=200, help="of its paper, mm a second (%(default)s)"
    )
    parser.add_argument(
        "--buffer",
        type=_amount,
        default=64 * 1024,
        help="bytes it takes in before they are printed (%(default)s)",
    )
    parser.add_argument(
        "--serial",
        type=_amount,
        default=0,
        metavar="BYTES",
        help="a serial line too, which takes so many bytes a second",
    )
    parser.add_argument(
        "--fault",
        type=_fault,
        action="append",
        default=[],
        metavar="NAME[=AMOUNT]",
        help="what is wrong from the start; write help to it while it runs for all there are",
    )
    parser.add_argument(
        "--slips",
        type=Path,
        default=Path("slips"),
        help="folder for what was printed (%(default)s)",
    )


def _amount(text: str) -> int:
    if not (text.isdecimal() and int(text) > 0):
        raise ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)


def _fault(text: str) -> str:
    from kiosk.printing.pretend.console import read_fault  # noqa: PLC0415 - a kiosk needs none

    try:
        read_fault(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _width(text: str) -> int:
    if not (text.isdecimal() and NARROWEST <= int(text) <= WIDEST):
        raise ArgumentTypeError(f"{text!r}: the paper is from {NARROWEST} to {WIDEST} dots wide")
    return int(text)


def run_pretend_printer(arguments: Namespace) -> int:
    """Print into a folder until interrupted; say where it listens and what it printed.

    Faults can be written to its standard input while it runs.
    """
    from kiosk.printing.pretend.serving import Served, serve  # noqa: PLC0415 - as above

    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    signal.signal(signal.SIGTTIN, signal.SIG_IGN)  # in the background nobody writes to it
    source = sys.stdin.fileno() if sys.stdin else None
    served = Served(arguments.slips, arguments.fault, arguments.serial, source)
    printer = pretend_printer(arguments.port, arguments.width, arguments.speed, arguments.buffer)
    serve(printer, served, ended, say)
    return 0


def pretend_printer(
    port: int, width_dots: int, speed_mm_s: float = 200, buffer_bytes: int = 64 * 1024
) -> "PretendPrinter":
    """Return a printer made of software; it listens when it is started.

    Raises:
        DeviceError: The port cannot be used.
    """
    from kiosk.printing.pretend.printer import PretendPrinter  # noqa: PLC0415 - as above

    with _port_in_words(port):
        return PretendPrinter(
            port, width_dots=width_dots, speed_mm_s=speed_mm_s, buffer_bytes=buffer_bytes
        )


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
