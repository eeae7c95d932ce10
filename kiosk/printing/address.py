"""The way to a printer, as settings and the command line write it."""

import re
from dataclasses import replace
from pathlib import Path

from kiosk.domain.printer_profile import BAUD_RATES, SLOW_BAUD, Profile
from kiosk.printing.file import FileTransport
from kiosk.printing.network import RAW_PORT, NetworkTransport
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.transport import Transport
from kiosk.printing.usb import UsbTransport

FORMS = "tcp:HOST:PORT, usb:/PATH, serial:/PATH:BAUD, file:PATH"

_LONGEST_PART = 63
"""Characters between two points of a host's name."""
_LAST_PORT = 65535
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def at(address: str) -> Transport | None:
    """Return the way to a printer, or None if the address is of no kind there is.

    One with control characters names nothing: the system refuses a path with a zero in it.
    """
    if _CONTROL.search(address):
        return None
    kind, _, rest = address.partition(":")
    match kind:
        case "tcp":
            return _network(rest)
        case "usb" if rest.startswith("/"):
            return UsbTransport(Path(rest))
        case "serial" if rest.startswith("/"):
            return _serial(rest)
        case "file" if rest:
            return FileTransport(Path(rest))
    return None


def fitting(profile: Profile, address: str) -> Profile:
    """Return what a model does at this end: text where a line is too slow for pictures."""
    way = at(address)
    is_slow = isinstance(way, SerialTransport) and way.baud <= SLOW_BAUD
    return replace(profile, raster=False) if is_slow else profile


def _network(rest: str) -> NetworkTransport | None:
    host, _, port = rest.partition(":")
    parts = host.removesuffix(".").split(".")
    is_host = all(0 < len(part) <= _LONGEST_PART for part in parts)
    port = port or str(RAW_PORT)
    is_port = port.isdecimal() and 0 < int(port) <= _LAST_PORT
    return NetworkTransport(host, int(port)) if is_host and is_port else None


def _serial(rest: str) -> SerialTransport | None:
    path, _, baud = rest.rpartition(":")
    is_baud = baud.isdecimal() and int(baud) in BAUD_RATES
    return SerialTransport(Path(path), int(baud)) if path and is_baud else None
