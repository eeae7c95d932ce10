"""A printer that was found once is found without the name server."""

import socket
from threading import Event
from time import monotonic

import pytest

from kiosk.printing.names import Names


def test_where_a_printer_was_is_told_at_once_when_nobody_answers(monkeypatch: pytest.MonkeyPatch):
    """The time that is left is the person's, who waits for the slip."""
    names, answered = Names(), Event()
    where = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.9", 0))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [where])
    before = names.addresses("printer", 5)

    def hang(*_: object, **__: object) -> list[object]:
        answered.wait(10)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    began = monotonic()
    after = names.addresses("printer", 5)
    took = monotonic() - began
    answered.set()

    assert after == before == ("127.0.0.9",)
    assert took < 2
