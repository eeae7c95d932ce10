"""A printer on the network that is not there, or is something else."""

import socket
from collections.abc import Iterator
from threading import Event, active_count
from time import monotonic

import pytest

from kiosk.printing.network import NetworkConnection, NetworkTransport


@pytest.mark.parametrize(
    ("host", "port"),
    [("192.168.1..50", 9100), ("a" * 64 + ".lan", 9100), ("127.0.0.1", 99_999)],
)
def test_an_address_that_cannot_be_is_a_printer_that_is_not_there(host: str, port: int):
    """Somebody mistyped it; the kiosk goes on and says that the printer is off."""
    assert NetworkTransport(host, port).connect(0.1) is None


class Babbling:
    """A socket to something that always has more to say."""

    def recv(self, most: int) -> bytes:
        """Give as much as is asked for."""
        return b"x" * most

    def settimeout(self, timeout_s: float) -> None:
        """Nothing to wait for."""

    def shutdown(self, how: int) -> None:
        """Go on talking."""

    def close(self) -> None:
        """Nothing to close."""


@pytest.mark.long
@pytest.mark.timeout(5)
def test_something_that_talks_without_end_is_not_heard_out():
    """A wrong port: the kiosk says so and goes on."""
    connection = NetworkConnection(Babbling())  # type: ignore[arg-type]
    began = monotonic()

    connection.close()

    assert monotonic() - began < 2


@pytest.fixture
def name_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Give what stops the name server, which knows one printer; then it never answers."""
    is_out, is_over = Event(), Event()
    ask = socket.getaddrinfo

    def answer(host: str, *more: object, **named: object) -> object:
        if not host.endswith(".lan"):
            return ask(host, *more, **named)  # type: ignore[arg-type]
        if is_out.is_set():
            is_over.wait(10)
            raise socket.gaierror(socket.EAI_AGAIN, "no name server")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    yield is_out
    is_over.set()


def test_a_printer_is_found_by_its_name_without_the_name_server(name_server: Event):
    """As long as it was found once; its address seldom changes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        transport = NetworkTransport("printer.lan", listening.getsockname()[1])
        found = transport.connect(1)
        name_server.set()
        began = monotonic()
        again = transport.connect(1)
        took = monotonic() - began

    assert found is not None
    assert again is not None
    assert took < 1
    found.close()
    again.close()


def test_a_name_that_nobody_tells_is_not_waited_for(name_server: Event):
    """The system asks for twenty seconds; the printing thread has other things to do."""
    name_server.set()
    before = active_count()
    began = monotonic()

    found = [NetworkTransport("unheard.lan", 9100).connect(0.2) for _ in range(5)]

    assert found == [None] * 5
    assert monotonic() - began < 2
    assert active_count() <= before + 1
