"""An open device: what USB and serial lines have in common."""

import errno
import os
import select
from time import monotonic, sleep

_AT_ONCE = 4096
_GONE = select.POLLERR | select.POLLHUP | select.POLLNVAL
_MS = 1000
_EMPTY_READ_S = 0.02
"""A USB printer may say that something has come, and give nothing: not to be asked without end."""
LAST_BYTES_S = 2.0
"""A device that takes over none of its last bytes for so long has stopped."""


class DeviceConnection:
    """A device that makes nobody wait; every call here has its own end.

    Args:
        descriptor: Opened with O_NONBLOCK; closed with the connection.
    """

    answers = True

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._is_gone = False
        self.is_full = False
        """Whether it did not take all of what was written last."""

    def write(self, data: bytes, timeout_s: float) -> int:
        """Send bytes; return how many the device took until time was up or it was gone."""
        end = monotonic() + timeout_s
        sent = 0
        while sent < len(data) and not self._is_gone and (left := end - monotonic()) > 0:
            if not self._is_ready(select.POLLOUT, left):
                continue
            try:
                sent += os.write(self._descriptor, data[sent : sent + _AT_ONCE])
            except BlockingIOError:
                continue
            except OSError:  # ENODEV or EIO: the plug is out
                self._is_gone = True
        self.is_full = sent < len(data)
        return sent

    def read(self, timeout_s: float) -> bytes | None:
        """Return what has come, nothing if nothing came in time, None if the device is gone."""
        is_ready = self._is_ready(select.POLLIN, timeout_s)
        if not is_ready:
            return None if self._is_gone else b""
        try:
            received = os.read(self._descriptor, _AT_ONCE)
        except BlockingIOError:
            return b""
        except OSError as error:
            # EINVAL: this printer never says anything by USB. ENODEV or EIO: the plug is out.
            self._is_gone = error.errno != errno.EINVAL
            received = b""
        if self._is_gone:
            return None
        if not received:
            sleep(min(_EMPTY_READ_S, timeout_s))
        return received

    def close(self) -> None:
        """Close the device once it has taken over the last bytes: the kernel drops what waits.

        One that took no more just now is not waited for once again.
        """
        if not self._is_gone and not self.is_full:
            self._is_ready(select.POLLOUT, LAST_BYTES_S)
        os.close(self._descriptor)

    def _is_ready(self, event: int, timeout_s: float) -> bool:
        """Wait until the device is ready for this; note when it is gone."""
        poll = select.poll()
        poll.register(self._descriptor, event)
        found = dict(poll.poll(timeout_s * _MS)).get(self._descriptor, 0)
        self._is_gone = self._is_gone or bool(found & _GONE and not found & select.POLLIN)
        return bool(found & event) and not self._is_gone
