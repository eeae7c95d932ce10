"""What the page on accessibility says is what the kiosk does (K23)."""

import re

import pytest

from kiosk.domain.keypad import KeyAct, Keypad
from kiosk.domain.loudness import LEAST_RANGE_DB
from kiosk.settings.settings import load
from tests.builders import ROOT
from ui.kiosk.attending import AFTER_LAST_WORD_S

PAGE = (ROOT / "packaging" / "ACCESSIBILITY.md").read_text("utf-8")


@pytest.mark.parametrize("number", range(1, 25))
def test_it_says_how_each_criterion_is_met(number: int):
    """K1 to K24 of domain.md 4.2."""
    assert re.search(rf"\bK{number}\b", PAGE)


@pytest.mark.parametrize("act", KeyAct)
def test_it_has_every_key_of_the_keypad(act: KeyAct):
    """As somebody needs them who builds one in."""
    keys = getattr(Keypad(), act)

    assert f"| {', '.join(keys)} |" in PAGE


def test_its_times_are_those_of_the_configuration():
    """And of the keypad and the voice."""
    times, keypad = load(ROOT / "config" / "provincial_directorate").times, Keypad()

    for said in (
        f"after {times.idle_s} s ({times.idle_speech_s} s with the voice)",
        f"waits {times.question_s} s ({times.question_speech_s} s)",
        f"after {times.ticket_page_s} s ({times.ticket_page_speech_s} s)",
        f"or {AFTER_LAST_WORD_S} s behind the voice's last word",
        f"within {keypad.double_strike_ms} ms counts once",
        f"counts again after {keypad.repeat_ms} ms",
        f"{LEAST_RANGE_DB} dB between the lowest and the highest step",
    ):
        assert said in PAGE, said
