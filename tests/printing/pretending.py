"""A slip for the pretend printer, and how tests ask it things."""

import socket
from collections.abc import Callable
from contextlib import suppress
from time import monotonic, sleep

from kiosk.printing.escpos import raster_job
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster
from tests.printing.profiles import PROFILES

T20 = PROFILES["epson-tm-t20"]
SLIP = Raster(576, 800, b"\xf0" * 72 * 800)
JOB = raster_job(SLIP, T20, "0001")
DOTS_PER_MM = 8


def asked(pretend: PretendPrinter, question: bytes, length: int) -> bytes:
    """Return the answer to a question over a connection of its own, as far as it comes."""
    answer = b""
    with (
        suppress(TimeoutError, ConnectionResetError),
        socket.create_connection(pretend.address, 2) as connected,
    ):
        connected.settimeout(0.3)
        connected.sendall(question)
        while len(answer) < length and (part := connected.recv(length - len(answer))):
            answer += part
    return answer


def four(pretend: PretendPrinter) -> str:
    """Return what it says to DLE EOT 1 to 4."""
    return asked(pretend, b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04", 4).hex(" ")


def full(pretend: PretendPrinter) -> str:
    """Return what it says to DLE EOT 20."""
    return asked(pretend, b"\x10\x04\x14", 6).hex(" ")


def wait_for(happened: Callable[[], object]) -> None:
    """Look until it has happened; fail after five seconds."""
    end = monotonic() + 5
    while not happened():
        assert monotonic() < end, "it did not happen within five seconds"
        sleep(0.005)
