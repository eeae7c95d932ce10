"""Where the pretend printer is connected to: one line at a time, which can be made bad."""

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread

_LOOPBACK = "127.0.0.1"
_AT_ONCE = 4096
_TICK_S = 0.02
_NO_GOODBYE = struct.pack("ii", 1, 0)


class Port:
    """A port of this machine's loopback.

    Args:
        number: 0 takes a free one.
        open_reader: Called for each connection with what sends an answer back; returns what takes
            its bytes.
        on_end: Called when a connection is over.
    """

    def __init__(
        self,
        number: int,
        open_reader: Callable[[], Callable[[bytes], None]],
        on_end: Callable[[], None],
    ) -> None:
        self.bytes_a_second = 0.0
        """As fast as the line is read, 0 for as fast as may be."""
        self.drop_after: int | None = None
        """So many more bytes, and the line drops."""
        self.is_refusing = False
        """Whether the line belongs to somebody else."""
        self._open_reader, self._on_end = open_reader, on_end
        self._listening: socket.socket | None = _listen(number)
        self.address: tuple[str, int] = self._listening.getsockname()
        self._switching = Lock()
        self._lock = Lock()
        self._turn = Lock()
        self._connected: socket.socket | None = None
        self._all: list[socket.socket] = []
        self._drops = 0
        self._threads: list[Thread] = []
        self._ended = Event()

    def start(self) -> None:
        """Begin to listen."""
        with self._switching:
            if self._listening is not None:
                self._begin(self._accept, self._listening)

    def send(self, answer: bytes) -> None:
        """Send an answer to whoever is connected now."""
        with self._lock:
            connected = self._connected
        if connected is not None and answer:
            with suppress(OSError):  # it may have gone away; reading notices
                connected.sendall(answer)

    def drop(self) -> None:
        """Drop every line without goodbye."""
        with self._lock:
            self._drops += 1
            for connected in self._all:
                _without_goodbye(connected)
                _hang_up(connected, socket.SHUT_RD)

    def switch(self, on: bool) -> None:
        """Switch the port off, or on again at the same number; nothing if it is so already."""
        with self._switching:
            if on and self._listening is None:
                self._listening = _listen(self.address[1])
                self._begin(self._accept, self._listening)
            elif not on:
                self._stop_listening()
        if not on:
            self.drop()

    def end(self) -> None:
        """Close the port."""
        self._ended.set()
        with self._switching:
            self._stop_listening()
        with self._lock:
            for connected in self._all:
                _hang_up(connected)
        while threads := self._alive():
            threads[0].join()

    def _alive(self) -> list[Thread]:
        """Return the threads that still work."""
        with self._lock:
            return [thread for thread in self._threads if thread.is_alive()]

    def _stop_listening(self) -> None:
        """Close the door; whoever waits at it wakes."""
        if self._listening is not None:
            _hang_up(self._listening)
            self._listening.close()
            self._listening = None

    def _begin(self, work: Callable[[socket.socket], None], with_what: socket.socket) -> None:
        thread = Thread(target=work, args=(with_what,), name="pretend printer: port", daemon=True)
        with self._lock:
            self._threads = [*(one for one in self._threads if one.is_alive()), thread]
            thread.start()  # here, so that nobody sees it before it lives

    def _accept(self, listening: socket.socket) -> None:
        """Take connections until it is switched off."""
        while not self._ended.is_set():
            try:
                connected, _ = listening.accept()
            except OSError:
                return
            if self.is_refusing:
                _without_goodbye(connected)
                connected.close()
                continue
            with self._lock:
                self._all.append(connected)
                if self._ended.is_set():  # whoever ends it may have hung up on all before
                    _hang_up(connected)
            self._begin(self._serve, connected)

    def _serve(self, connected: socket.socket) -> None:
        """Wait for one's turn and read until the end."""
        drops = self._drops
        with self._turn:
            with self._lock:
                self._connected = connected
            self._read(connected, self._open_reader(), drops)
            with self._lock:
                self._connected = None
                self._all.remove(connected)
            self._on_end()
            connected.close()

    def _read(self, connected: socket.socket, take: Callable[[bytes], None], drops: int) -> None:
        """Take in bytes until the other end has no more, or the line has dropped since."""
        while not self._ended.is_set():
            try:
                received = connected.recv(self._at_once())
            except OSError:
                return
            if not received or drops != self._drops:
                return
            if self.drop_after is not None:
                self.drop_after -= len(received)
            if self.bytes_a_second:
                self._ended.wait(len(received) / self.bytes_a_second)
            take(received)
            if self.drop_after is not None and self.drop_after <= 0:
                self.drop_after = None
                _without_goodbye(connected)
                return

    def _at_once(self) -> int:
        """Return how many bytes to read in one go."""
        most = _AT_ONCE if self.drop_after is None else min(_AT_ONCE, self.drop_after)
        return max(1, min(most, round(self.bytes_a_second * _TICK_S) or most))


def _listen(number: int) -> socket.socket:
    return socket.create_server((_LOOPBACK, number), backlog=4)


def _without_goodbye(connected: socket.socket) -> None:
    """Let the other end be told, when this is closed, that the line is gone (RST)."""
    with suppress(OSError):  # it may have been gone already
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_GOODBYE)


def _hang_up(of: socket.socket, how: int = socket.SHUT_RDWR) -> None:
    """Wake whoever waits on a socket."""
    with suppress(OSError):  # it may not have been connected
        of.shutdown(how)
