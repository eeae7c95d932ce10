"""A voice that remembers what it would have said."""

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.voice import Announcement


class PretendVoice:
    """Says everything at once and silently, or only when told to.

    Args:
        waits: Each announcement lasts until `finish`.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self.condition = VoiceCondition.OK
        self.said: list[Announcement] = []
        self.dropped: list[int] = []
        self._waits = waits
        self._queue: list[Announcement] = []

    @property
    def texts(self) -> list[str]:
        """Every sentence that would have been heard, in order."""
        return [
            sentence.text
            for announcement in self.said
            for _ in range(announcement.times)
            for sentence in announcement.sentences
        ]

    def say(self, announcement: Announcement) -> None:
        """Remember it."""
        self._queue.append(announcement)
        if len(self._queue) == 1:
            self._begin()

    def drop(self, key: int) -> None:
        """Remember that it was not wanted any more."""
        self.dropped.append(key)
        self._queue = [*self._queue[:1], *(one for one in self._queue[1:] if one.key != key)]

    def finish(self) -> None:
        """Be done with what is being said now."""
        ended = self._queue.pop(0)
        ended.ended(ended.key)
        if self._queue:
            self._begin()

    def _begin(self) -> None:
        announcement = self._queue[0]
        self.said.append(announcement)
        announcement.begun(announcement.key)
        if not self._waits:
            self.finish()
