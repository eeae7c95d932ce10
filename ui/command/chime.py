"""Sounds without words: where somebody must look up, and before time runs out."""

import logging
from pathlib import Path
from threading import Thread

from kiosk.speech.sound import Outcome, Programs, play

LOG = logging.getLogger(__name__)
_SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
CHIME = _SOUNDS / "chime.wav"
"""Before calls on a display; alone where reception or somebody at a kiosk must look up."""
TIME_OUT = _SOUNDS / "time_out.wav"
"""Another one, so that nobody takes it for a call (K16)."""


def ring(programs: Programs, sound: Path = CHIME) -> None:
    """Play a sound once without waiting for its end; what fails is logged."""
    Thread(target=_play, args=(programs, sound), name="chime", daemon=True).start()


def _play(programs: Programs, sound: Path) -> None:
    outcome = play([sound], programs)
    if outcome is not Outcome.DONE:
        LOG.info("%s cannot be heard: %s", sound.stem, outcome)
