"""The sound of a display, by the hour."""

from datetime import time
from pathlib import Path

import pytest

from kiosk.domain.opening import Band
from kiosk.domain.room_sound import RoomSound
from kiosk.settings.settings import load
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported, plant

BEGIN = "[displays.A]\n"


def planted(line: str, says: str) -> Planted:
    """Return a mistake in a line of the display."""
    return Planted("devices.toml", BEGIN, f"{BEGIN}{line}\n", line, says)


MISTAKES = {
    "no band": planted(
        'sound = { silent = ["13"] }', "displays.A.sound.silent: '13' is not a band of time"
    ),
    "bands that overlap": planted(
        'sound = { soft = ["8:00-9:00", "8:30-9:30"] }', "the band from 08:30 starts before"
    ),
    "louder than the files": planted(
        "sound = { level_db = 1 }", "1 is not possible (allowed: 0 and less)"
    ),
    "unknown part": planted(
        'sound = { quiet = ["8:00-9:00"] }', "displays.A.sound.quiet: unknown key 'quiet'"
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """With what is allowed."""
    assert_reported(a_copy(tmp_path), mistake)


def test_a_branch_says_how_it_is_heard(tmp_path: Path):
    """Device, levels and hours; without a word all of it is usual."""
    config = a_copy(tmp_path)
    line = 'sound = { speaker = "plughw:1", level_db = -6, silent = ["12:30-13:30"] }\n'
    before = load(config / TYPE).displays["A"]
    plant(config, "devices.toml", BEGIN, f"{BEGIN}{line}still = true\nwaits = true\n")

    display = load(config / TYPE).displays["A"]

    assert (before.sound, before.still, before.waits) == (RoomSound(), False, False)
    assert display.sound == RoomSound("plughw:1", -6, silent=(Band(time(12, 30), time(13, 30)),))
    assert (display.still, display.waits) == (True, True)
