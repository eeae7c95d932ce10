"""Reception is called by a chime where it must look up."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.sound import Programs
from ui.command.chime import CHIME, ring


def test_the_chime_that_ships_is_played(tmp_path: Path, qtbot: QtBot):
    """By the same program that plays the calls; nobody waits for its end."""
    heard = tmp_path / "heard.wav"

    ring(Programs(play=("cp", "{files}", str(heard))))

    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == CHIME.read_bytes())


def test_a_machine_without_sound_goes_on(caplog: pytest.LogCaptureFixture, qtbot: QtBot):
    """What is wrong stands in the log."""
    caplog.set_level("INFO")

    ring(Programs(play=("/nowhere/a-player", "{files}")))

    qtbot.waitUntil(lambda: "the chime cannot be heard" in caplog.text)
