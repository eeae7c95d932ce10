"""The pretend printer: a port to print to, and switches to make it fail."""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from typing import Self

from kiosk.printing.pretend import commands
from kiosk.printing.pretend.health import Health, State
from kiosk.printing.pretend.mechanism import Mechanism
from kiosk.printing.raster import Raster

_LOOPBACK = "127.0.0.1"
_AT_ONCE = 4096


class PretendPrinter:
    """A printer on this machine's loopback; like most it serves one connection at a time.

    Callbacks come from its own thread.

    Args:
        port: To listen on; 0 takes a free one, see `address`.
        width_dots: Of its paper.
        speed_mm_s: Of the paper; 0 prints at once.
        has_cutter: Without one a slip ends where the paper is fed to the tear bar.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        width_dots: int = 576,
        speed_mm_s: float = 200.0,
        has_cutter: bool = True,
    ) -> None:
        self._health = Health()
        self._health.on_change(self._tell_change)
        self._mechanism = Mechanism(self._health, width_dots, speed_mm_s, has_cutter=has_cutter)
        self._slips: list[Raster] = []
        self._mechanism.on_slip.append(self._slips.append)
        self._listening = socket.create_server((_LOOPBACK, port), backlog=1)
        self._thread = Thread(target=self._serve, name="pretend printer: port", daemon=True)
        self._lock = Lock()
        self._connected: socket.socket | None = None
        self._tells_changes = False
        self._is_stopped = False

    def start(self) -> Self:
        """Begin to listen and to print."""
        self._mechanism.start()
        self._thread.start()
        return self

    def stop(self) -> None:
        """Switch it off; what is half printed stays half printed."""
        self._is_stopped = True
        self._mechanism.end()
        with self._lock:
            if self._connected is not None:
                _hang_up(self._connected)
        _hang_up(self._listening)
        self._thread.join()
        self._listening.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def address(self) -> tuple[str, int]:
        """Host and port it listens on."""
        host, port = self._listening.getsockname()
        return host, port

    @property
    def slips(self) -> list[Raster]:
        """The slips it has let go, oldest first."""
        return list(self._slips)

    @property
    def state(self) -> State:
        """What is wrong with it, if anything."""
        return self._health.state

    def on_slip(self, callback: Callable[[Raster], None]) -> None:
        """Call this with every slip when it is cut off."""
        self._mechanism.on_slip.append(callback)

    def on_progress(self, callback: Callable[[Raster], None]) -> None:
        """Call this about 25 times a second with as much of a slip as has come out."""
        self._mechanism.on_progress.append(callback)

    def set_paper(self, present: bool) -> None:
        """Take the paper out, or put a new roll in."""
        self._health.change(has_paper=present, is_paper_low=False)

    def set_paper_low(self, low: bool) -> None:
        """Let the roll come near its end."""
        self._health.change(is_paper_low=low)

    def set_cover(self, is_open: bool) -> None:
        """Open or close the cover."""
        self._health.change(is_cover_open=is_open)

    def set_cutter(self, stuck: bool) -> None:
        """Let the cutter get stuck now, or free it."""
        self._health.change(is_cutter_stuck=stuck)

    def jam_at_next_cut(self) -> None:
        """Let the cutter get stuck when it is next used; the slip is printed and stays in."""
        self._health.change(will_cutter_jam=True)

    def set_silent(self, silent: bool) -> None:
        """Let it answer nothing any more; it still prints."""
        self._health.change(is_silent=silent)

    def _serve(self) -> None:
        """Serve one connection after the other until it is switched off."""
        while not self._is_stopped:
            try:
                connected, _ = self._listening.accept()
            except OSError:
                return
            with self._lock:
                self._connected = connected
            self._read(connected)
            with self._lock:
                self._connected = None
                self._tells_changes = False
            connected.close()

    def _read(self, connected: socket.socket) -> None:
        """Take in bytes until the other end has no more."""
        rest = b""
        while not self._is_stopped:
            try:
                received = connected.recv(_AT_ONCE)
            except OSError:
                return
            if not received:
                return
            rest = self._take(rest + received)

    def _take(self, received: bytes) -> bytes:
        """Answer what is to be answered at once and pass the rest on; return what is not whole."""
        while received:
            command, length = commands.read(received)
            if command is None:
                break
            received = received[length:]
            if isinstance(command, commands.AskNow):
                self._send(self.state.real_time(command.number))
            elif isinstance(command, commands.TellChanges):
                self._tells_changes = command.is_on
                self._tell_change(self.state)
            else:
                self._mechanism.buffer.put(command, length, self._send)
        return received

    def _tell_change(self, state: State) -> None:
        """Send the status unasked, if that was asked for."""
        if self._tells_changes:
            self._send(state.auto_status())

    def _send(self, answer: bytes) -> None:
        """Send an answer to whoever is connected now."""
        with self._lock:
            if self._connected is None or self.state.is_silent:
                return
            with suppress(OSError):  # it may have gone away; reading notices
                self._connected.sendall(answer)


def _hang_up(of: socket.socket) -> None:
    """Wake whoever waits on a socket."""
    with suppress(OSError):  # it may not have been connected
        of.shutdown(socket.SHUT_RDWR)
