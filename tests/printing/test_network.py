"""A printer on the network that is not there."""

import pytest

from kiosk.printing.network import NetworkTransport


@pytest.mark.parametrize(
    ("host", "port"),
    [("192.168.1..50", 9100), ("a" * 64 + ".lan", 9100), ("127.0.0.1", 99_999)],
)
def test_an_address_that_cannot_be_is_a_printer_that_is_not_there(host: str, port: int):
    """Somebody mistyped it; the kiosk goes on and says that the printer is off."""
    assert NetworkTransport(host, port).connect(0.1) is None
