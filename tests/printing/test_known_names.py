"""A printer that was found once is found without the name server."""

import socket
from threading import Event
from time import monotonic

import pytest

from kiosk.printing.names import Names


def test_where_a_printer_was_is_told_at_once_when_nobody_answers(monkeypatch: pytest.MonkeyPatch):
    """The time that is left is the person's, who waits for the slip."""
    names, answered = Names(), Event()
    before = names.addresses("localhost", 5)

    def hang(*_: object, **__: object) -> list[object]:
        answered.wait(10)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    began = monotonic()
    after = names.addresses("localhost", 5)
    took = monotonic() - began
    answered.set()

    assert after == before != ()
    assert took < 2
