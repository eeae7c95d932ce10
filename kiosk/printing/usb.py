"""A printer on USB, through the device file that the kernel makes of it."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.device import DeviceConnection


@dataclass(frozen=True, slots=True)
class UsbTransport:
    """A printer at /dev/usb/lpN, as a rule through a name that stays when it is plugged in anew.

    Nothing has to be detached and no driver stands between: the kernel's own is two-way.
    """

    path: Path
    bytes_a_second: int = 500_000

    def connect(self, timeout_s: float) -> DeviceConnection | None:  # noqa: ARG002 - opens at once
        """Open the device anew, whichever stands behind its name now."""
        try:
            return self.opened()
        except OSError:  # not plugged in, in use by somebody else, or not ours to open
            return None

    def opened(self) -> DeviceConnection:
        """Open the device; the kernel gives it to one at a time.

        Raises:
            OSError: It cannot be opened.
        """
        return DeviceConnection(os.open(self.path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY))
