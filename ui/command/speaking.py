"""What faces speak with; a kiosk says one text at a time, the latest alone."""

from itertools import count
from pathlib import Path

import platformdirs

from kiosk import NAME
from kiosk.speech.announcement import Sentence
from kiosk.speech.announcer import Speaks
from kiosk.speech.voice import Announcement


def voice_cache() -> Path:
    """Return the folder for what was spoken before."""
    return Path(platformdirs.user_cache_dir(NAME)) / "voice"


class PageVoice:
    """Says texts in a language; what is not said yet of the one before is left out."""

    def __init__(self, voice: Speaks) -> None:
        self._voice = voice
        self._keys = count(1)
        self._pending = 0

    def say(self, text: str, language: str) -> None:
        """Say it, and nothing more of what was said before."""
        if self._pending:
            self._voice.drop(self._pending)
        self._pending = next(self._keys)
        said = (Sentence(language, text),)
        self._voice.say(Announcement(self._pending, said, 1, lambda _: None, self._ended))

    def _ended(self, key: int) -> None:
        if key == self._pending:
            self._pending = 0
