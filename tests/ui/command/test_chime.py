"""Sounds without words: reception must look up, or time runs out at a kiosk."""

import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.sound import Programs
from ui.command.chime import CHIME, TIME_OUT, ring

FULL = 32767
LONGEST_S = 3
"""Of a sound that comes by itself (K5)."""


@pytest.mark.parametrize("sound", [CHIME, TIME_OUT], ids=["the chime", "time runs out"])
def test_the_sound_that_ships_is_played(tmp_path: Path, qtbot: QtBot, sound: Path):
    """By the same program that plays the calls; nobody waits for its end."""
    heard = tmp_path / "heard.wav"

    ring(Programs(play=("cp", "{files}", str(heard))), sound)

    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == sound.read_bytes())


@pytest.mark.parametrize("sound", [CHIME, TIME_OUT], ids=["the chime", "time runs out"])
def test_it_is_over_soon_and_can_be_heard(sound: Path):
    """Whoever is startled by it is so for a moment only."""
    with wave.open(str(sound), "rb") as file:
        seconds = file.getnframes() / file.getframerate()
        samples = array("h", file.readframes(file.getnframes()))

    assert 0.2 <= seconds <= LONGEST_S
    assert max(samples) > FULL / 4


def test_time_that_runs_out_does_not_sound_like_a_call():
    """In one room with a display nobody is to look for their number."""
    assert TIME_OUT.read_bytes() != CHIME.read_bytes()


def test_a_machine_without_sound_goes_on(caplog: pytest.LogCaptureFixture, qtbot: QtBot):
    """What is wrong stands in the log."""
    caplog.set_level("INFO")

    ring(Programs(play=("/nowhere/a-player", "{files}")))

    qtbot.waitUntil(lambda: "chime cannot be heard" in caplog.text)
