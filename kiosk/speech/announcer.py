"""Turns calls into announcements."""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.announcement import Call, VoiceCondition
from kiosk.speech.announcement import sentences
from kiosk.speech.voice import Announcement, Told
from kiosk.wording.words import Words


class Speaks(Protocol):
    """A voice, real or pretended."""

    @property
    def condition(self) -> VoiceCondition:
        """Whether it can be heard."""
        ...

    def say(self, announcement: Announcement) -> None:
        """Say it once everything before has been said."""
        ...

    def drop(self, key: int) -> None:
        """Leave out what has not been said yet of an announcement."""
        ...


class Announcer:
    """What a display speaks with.

    Args:
        voice: Says it.
        words: In every language.
        site: Languages of the site, in which every call is spoken.
        level_db: Returns how loud it is now; None while calls are only to be seen.
    """

    def __init__(
        self,
        voice: Speaks,
        words: Words,
        site: Sequence[str],
        level_db: Callable[[], int | None] = lambda: 0,
    ) -> None:
        self._voice = voice
        self._words = words
        self._site = tuple(site)
        self._level_db = level_db

    @property
    def condition(self) -> VoiceCondition:
        """Whether calls can be heard."""
        return self._voice.condition

    def announce(self, call: Call, times: int, begun: Told, ended: Told) -> None:
        """Speak a call; `begun` and `ended` are told its sequence, in another thread.

        In silent hours there is only an end, at once.
        """
        level_db = self._level_db()
        if level_db is None:
            ended(call.sequence)
            return
        said = sentences(call, self._site, self._words)
        self._voice.say(Announcement(call.sequence, said, times, begun, ended, level_db))

    def drop(self, sequence: int) -> None:
        """Say nothing more of a call: its ticket was called again."""
        self._voice.drop(sequence)
