"""A printer on the network that is not there, or is something else."""

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


@pytest.mark.timeout(5)
def test_something_that_talks_without_end_is_not_heard_out():
    """A wrong port: the kiosk says so and goes on."""
    connection = NetworkConnection(Babbling())  # type: ignore[arg-type]
    began = monotonic()

    connection.close()

    assert monotonic() - began < 2
