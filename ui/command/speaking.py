"""What faces speak with; a kiosk says one thing at a time, the latest alone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import platformdirs

from kiosk import NAME
from kiosk.domain.loudness import Loudness
from kiosk.speech.announcement import Sentence
from kiosk.speech.guide import Guide, Saying
from kiosk.speech.sound import Programs, aplay_on


def voice_cache() -> Path:
    """Return the folder for what was spoken before."""
    return Path(platformdirs.user_cache_dir(NAME)) / "voice"


def speaker_of(loudness: Loudness) -> Programs:
    """Return what a kiosk's loudspeaker is played on with."""
    return replace(Programs(), play=aplay_on(loudness.speaker))


class PageVoice:
    """Reads the pages of a kiosk aloud."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    @classmethod
    def on(cls, loudness: Loudness) -> "PageVoice":
        """Return a voice on the devices of a kiosk."""
        headset = replace(Programs(), play=aplay_on(loudness.headset))
        return cls(Guide(speaker_of(loudness), headset, voice_cache()))

    def say(
        self,
        texts: Sequence[str],
        language: str,
        *,
        level_db: int,
        headset: bool,
        typed: bool,
        ended: Callable[[], object],
    ) -> None:
        """Say texts in a language, and nothing more of what was said before."""
        said = tuple(Sentence(language, text) for text in texts)
        self._guide.say(Saying(said, level_db, headset, ended, is_kept=not typed))

    def hush(self) -> None:
        """Say nothing more."""
        self._guide.hush()

    def stop(self) -> None:
        """End for good."""
        self._guide.stop()
