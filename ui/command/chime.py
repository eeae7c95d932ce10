"""The chime: before calls on a display, alone where reception must look up."""

import logging
from pathlib import Path
from threading import Thread

from kiosk.speech.sound import Outcome, Programs, play

LOG = logging.getLogger(__name__)
CHIME = Path(__file__).parents[2] / "assets" / "sounds" / "chime.wav"


def ring(programs: Programs) -> None:
    """Play the chime once without waiting for its end; what fails is logged."""
    Thread(target=_play, args=(programs,), name="chime", daemon=True).start()


def _play(programs: Programs) -> None:
    outcome = play([CHIME], programs)
    if outcome is not Outcome.DONE:
        LOG.info("the chime cannot be heard: %s", outcome)
