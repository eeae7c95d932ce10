"""The keys of a kiosk's keypad and the steps of its voice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.keypad import KEY_NAMES, KeyAct, Keypad
from kiosk.domain.loudness import Loudness
from kiosk.settings.settings import load
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported, plant

BEGIN = "[kiosks.1]\n"


def planted(line: str, says: str) -> Planted:
    """Return a mistake in a line of the first kiosk."""
    return Planted("devices.toml", BEGIN, f"{BEGIN}{line}\n", line, says)


MISTAKES = {
    "unknown key": planted(
        'keypad = { next = ["Rihgt"] }',
        "kiosks.1.keypad.next: unknown key of a keypad 'Rihgt', did you mean 'Right'?",
    ),
    "key that writes something": planted(
        'keypad = { headset_in = ["7"] }', "unknown key of a keypad '7'"
    ),
    "key for two things": planted(
        'keypad = { headset_in = ["F1"] }',
        "kiosks.1.keypad.headset_in: the key 'F1' is also for repeat",
    ),
    "no key to go on with": planted(
        "keypad = { next = [] }", "keypad.next: without a key nobody gets any further"
    ),
    "filter too long": planted(
        "keypad = { double_strike_ms = 501 }", "501 is not possible (allowed: 500 and less)"
    ),
    "repeats too soon": planted(
        "keypad = { repeat_ms = 500 }", "500 is not possible (allowed: 2000 and more)"
    ),
    "unknown part of the keypad": planted(
        'keypad = { nxt = ["F2"] }', "unknown key 'nxt', did you mean 'next'?"
    ),
    "steps too near": planted(
        "voice = { steps_db = [-12, -6, 0] }",
        "kiosks.1.voice: from the lowest to the highest step it takes 18 dB and more",
    ),
    "no step between that is loud": planted(
        "voice = { steps_db = [-20, -12, 0] }", "one step between must be 12 dB above the lowest"
    ),
    "steps that fall": planted(
        "voice = { steps_db = [0, -6, -18] }", "voice: the steps rise, and end at 0 or below"
    ),
    "start outside": planted("voice = { start = 5 }", "voice: start is one of the steps, 1 to 4"),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """With the line, and what is allowed."""
    assert_reported(a_copy(tmp_path), mistake)


def test_what_is_not_said_stays_as_usual(tmp_path: Path):
    """A site writes only the keys that differ."""
    config = a_copy(tmp_path)
    lines = 'keypad = { next = ["F20"] }\nvoice = { speaker = "plughw:1", start = 2 }\n'
    plant(config, "devices.toml", BEGIN, BEGIN + lines)

    kiosk = load(config / TYPE).kiosks["1"]

    assert kiosk.keypad == Keypad(next=("F20",))
    assert kiosk.voice == Loudness(speaker="plughw:1", start=2)


def test_the_usual_keypad_has_a_key_for_everything():
    """And the usual voice is as it must be."""
    assert set(Keypad().acts().values()) == set(KeyAct)
    assert not Loudness().fault()


@pytest.mark.parametrize("name", sorted(KEY_NAMES))
def test_every_key_is_one_of_qt(name: str):
    """Else nobody could press it."""
    assert isinstance(Qt.Key[f"Key_{name}"], Qt.Key)
