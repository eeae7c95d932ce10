"""The page on accessibility for whoever reads Italian says what the kiosk does (K23)."""

from dataclasses import fields

import pytest

from kiosk.domain.keypad import KeyAct, Keypad
from kiosk.domain.loudness import Loudness
from kiosk.domain.office import Times
from tests.builders import ROOT
from tests.ui.ts_files import words_of

STATEMENT = (ROOT / "packaging" / "ACCESSIBILITA.md").read_text("utf-8")
TABLE = STATEMENT.partition("## Tasti del tastierino")[2].partition("## ")[0]
BUTTONS = ("Ascolta", "Testo", "Contrasto", "In basso", "Opzioni", "Chiedi aiuto")


@pytest.mark.parametrize("act", [one.name for one in fields(Keypad) if one.name in set(KeyAct)])
def test_every_key_of_the_keypad_is_listed(act: str):
    """As the configuration has them by default."""
    for key in getattr(Keypad(), act):
        assert key in TABLE, f"{act}: {key}"


@pytest.mark.parametrize("button", BUTTONS)
def test_every_button_is_called_as_on_the_screen(button: str):
    """So that somebody who was told of it finds it."""
    assert f'"{button}"' in STATEMENT
    assert any(key.source == button for key in words_of("en"))


def test_its_figures_are_those_of_the_product():
    """Times, pauses and loudness."""
    times, keypad, loudness = Times(), Keypad(), Loudness()
    steps = loudness.steps_db

    for words in (
        f"dopo {times.idle_s} secondi",
        f"aspetta {times.question_s} secondi",
        f"con la voce {times.idle_speech_s} e {times.question_speech_s}",
        f"biglietto: {times.ticket_page_s} secondi",
        f"entro {keypad.double_strike_ms} ms",
        f"dopo {keypad.repeat_ms // 1000} secondi",
        f"{ {4: 'quattro'}[len(steps)] } passi in {steps[-1] - steps[0]} dB",
    ):
        assert words in STATEMENT, words
