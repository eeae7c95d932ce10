"""Where hosts on the network are: asked for a limited time, and remembered."""

import socket
from ipaddress import ip_address
from threading import Lock, Thread

_NEWS_S = 0.2
"""For a name server to say that a printer has moved; a person waits for the slip."""


class Names:
    """Addresses of hosts by name.

    The system's own question has no end that we could set: a name server that is out of reach,
    with the same cable as the printer, would keep the printing thread for twenty seconds. At most
    one question for each name is under way.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, ...]] = {}
        self._asking: dict[str, Thread] = {}
        self._lock = Lock()

    def addresses(self, host: str, timeout_s: float) -> tuple[str, ...]:
        """Return where a host is, or was when last somebody knew; nothing if nobody ever did."""
        if _is_address(host):
            return (host,)
        with self._lock:
            asking = self._asking.get(host)
            if asking is None or not asking.is_alive():
                name = "name of a printer"
                asking = Thread(target=self._ask, args=(host,), name=name, daemon=True)
                self._asking[host] = asking
                asking.start()
        asking.join(min(timeout_s, _NEWS_S) if host in self._known else timeout_s)
        return self._known.get(host, ())

    def _ask(self, host: str) -> None:
        """Ask the system; what was known stays where it has no answer."""
        try:
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):  # nobody knows it, or it can be no name
            return
        self._known[host] = tuple(dict.fromkeys(str(where[0]) for *_, where in found))


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
