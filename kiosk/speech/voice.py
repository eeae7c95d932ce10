"""A voice that says one announcement after another, in a thread of its own."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import Outcome, Programs, play, silence, spoken_file

LOG = logging.getLogger(__name__)

REST_S = 60.0
"""After a player that hung, calls go unspoken for this long, so that none waits for it."""

Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to be said.

    Args:
        key: The call's sequence.
        sentences: Said one after the other; all of them count as once.
        times: At least one.
        begun: Told the key when it begins, in the voice's thread.
        ended: Told the key when nothing more will be said, whatever happened.
    """

    key: int
    sentences: tuple[Sentence, ...]
    times: int
    begun: Told
    ended: Told


class Voice:
    """One queue, never overlapping.

    Args:
        programs: What makes and plays sound.
        cache: Folder for what was spoken before; made when needed.
        chime: Played before each announcement; None for none.
        probe: Said to nobody at the start, so that staff know early that there is no voice.
    """

    def __init__(
        self,
        programs: Programs,
        cache: Path,
        chime: Path | None = None,
        probe: Sentence | None = None,
    ) -> None:
        self._programs = programs
        self._cache = cache
        self._chime = chime
        self._condition = VoiceCondition.OK
        self._rests_until = 0.0
        self._dropped: set[int] = set()
        self._wishes: queue.SimpleQueue[Announcement | None] = queue.SimpleQueue()
        self._probe = probe
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
        self._thread.start()

    @property
    def condition(self) -> VoiceCondition:
        """How the last attempt went."""
        return self._condition

    def say(self, announcement: Announcement) -> None:
        """Say it once everything before has been said."""
        self._wishes.put(announcement)

    def drop(self, key: int) -> None:
        """Leave out what has not been said yet of an announcement."""
        self._dropped.add(key)

    def stop(self) -> None:
        """End after what is being said now; the rest is not said."""
        self._stopping.set()
        self._wishes.put(None)
        self._thread.join()

    def _work(self) -> None:
        if self._probe:
            quiet = silence(self._cache)
            self._note(
                bool(self._made([self._probe])),
                play([quiet], self._programs) if quiet else Outcome.FAILED,
            )
        while (announcement := self._wishes.get()) and not self._stopping.is_set():
            self._perform(announcement)
            self._dropped.discard(announcement.key)
            announcement.ended(announcement.key)

    def _perform(self, announcement: Announcement) -> None:
        """Say one announcement as often as it asks for."""
        if announcement.key in self._dropped or time.monotonic() < self._rests_until:
            return
        spoken = self._made(announcement.sentences)
        announcement.begun(announcement.key)
        outcome = Outcome.DONE
        for turn in range(announcement.times):
            files = [self._chime, *spoken] if turn == 0 and self._chime else spoken
            if announcement.key in self._dropped or not files:
                break
            outcome = play(files, self._programs)
            if outcome is not Outcome.DONE:
                break
        self._note(len(spoken) == len(announcement.sentences), outcome)

    def _made(self, sentences: Sequence[Sentence]) -> list[Path]:
        files = (spoken_file(sentence, self._programs, self._cache) for sentence in sentences)
        return [file for file in files if file]

    def _note(self, spoken: bool, played: Outcome) -> None:
        if played is Outcome.TIMED_OUT:
            self._rests_until = time.monotonic() + REST_S
        condition = VoiceCondition.OK if spoken else VoiceCondition.NO_VOICE
        if played is not Outcome.DONE:
            condition = VoiceCondition.NO_SOUND
        if condition is not self._condition:
            LOG.info("voice: %s", condition)
        self._condition = condition
