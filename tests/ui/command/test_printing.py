"""The printing thread outlives what the system does to it."""

import threading

import pytest

from ui.command import printing
from ui.command.printing import _patiently


def test_printing_begins_again_after_an_error_of_the_system(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """Without its thread the kiosk would give no paper until somebody restarts it."""
    monkeypatch.setattr(printing, "AGAIN_S", 0.01)
    stop, rounds = threading.Event(), list[int]()

    def work() -> None:
        rounds.append(1)
        if len(rounds) > 1:
            stop.set()
            return
        raise OSError(24, "Too many open files")

    _patiently(stop, work)

    assert len(rounds) == 2
    assert "Too many open files" in caplog.text
