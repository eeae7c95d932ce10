"""Why a device that is there cannot be opened."""

import errno
import termios
from enum import StrEnum

from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.transport import Transport
from kiosk.printing.usb import UsbTransport


class Hindrance(StrEnum):
    """What stands between us and a device."""

    IN_USE = "in_use"
    """Another program has it open."""
    NOT_ALLOWED = "not_allowed"
    """We have no right to open it."""


_MEANT = {
    errno.EBUSY: Hindrance.IN_USE,  # the kernel's USB printer
    errno.EAGAIN: Hindrance.IN_USE,  # the lock on a serial line
    errno.EACCES: Hindrance.NOT_ALLOWED,
    errno.EPERM: Hindrance.NOT_ALLOWED,
}


def hindrance(transport: Transport) -> Hindrance | None:
    """Return why a device cannot be opened now; None if it can, or if there is none."""
    if not isinstance(transport, SerialTransport | UsbTransport):
        return None
    try:
        transport.opened().close()
    except OSError as error:
        return _MEANT.get(error.errno or 0)
    except (ValueError, termios.error):
        return None
    return None
