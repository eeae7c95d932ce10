"""A voice that says one announcement after another, in a thread of its own."""

import logging
import queue
import threading
import time
import wave
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.announcement import Sentence
from kiosk.speech.quieter import all_quieter
from kiosk.speech.sound import Outcome, Programs, play, silence, spoken_file, spoken_once, tidy

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
        level_db: At most 0.
    """

    key: int
    sentences: tuple[Sentence, ...]
    times: int
    begun: Told
    ended: Told
    level_db: int = 0


class Voice:
    """One queue, never overlapping.

    Args:
        programs: What makes and plays sound.
        cache: Folder for what was spoken before; made when needed.
        chime: Played before each announcement; None for none.
        probe: Said to nobody at the start and in quiet moments, so that staff know before the next
            call that there is no voice, and that there is one again.
        check_s: Between two of these.
    """

    def __init__(
        self,
        programs: Programs,
        cache: Path,
        chime: Path | None = None,
        probe: Sentence | None = None,
        check_s: float = 120.0,
    ) -> None:
        self._programs = programs
        self._cache = cache
        self._chime = chime
        self._condition = VoiceCondition.OK
        self._rests_until = 0.0
        self._dropped: set[int] = set()
        self._wishes: queue.SimpleQueue[Announcement | None] = queue.SimpleQueue()
        self._probe, self._check_s = probe, check_s
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
        tidy(self._cache)
        self._check()
        while (announcement := self._next()) and not self._stopping.is_set():
            self._perform(announcement)
            self._dropped.discard(announcement.key)
            announcement.ended(announcement.key)

    def _next(self) -> Announcement | None:
        """Wait for a wish, and try out whether it could be heard."""
        while True:
            try:
                return self._wishes.get(timeout=self._check_s if self._probe else None)
            except queue.Empty:
                self._check()

    def _check(self) -> None:
        """Find out without a sound whether there are voice and loudspeaker."""
        if self._probe is None or time.monotonic() < self._rests_until:
            return
        quiet = silence(self._cache)
        outcome = play([quiet], self._programs) if quiet else Outcome.FAILED
        self._note(self._can_speak(self._probe), outcome)

    def _can_speak(self, sentence: Sentence) -> bool:
        """Make a sentence anew: one from the cache tells nothing of the voice of today."""
        try:
            with TemporaryDirectory(prefix="voice-") as folder:
                return spoken_once(sentence, self._programs, Path(folder)) is not None
        except OSError:
            return False

    def _perform(self, announcement: Announcement) -> None:
        """Say one announcement as often as it asks for; the words are made during the chime."""
        if announcement.key in self._dropped or time.monotonic() < self._rests_until:
            return
        announcement.begun(announcement.key)
        with ThreadPoolExecutor(1, "words") as maker:
            making = maker.submit(self._made, announcement.sentences)
            outcome = self._play([self._chime] if self._chime else [], announcement)
            spoken = making.result()
        for _ in range(announcement.times):
            if outcome is Outcome.DONE:
                outcome = self._play(spoken, announcement)
        self._note(len(spoken) == len(announcement.sentences), outcome)

    def _play(self, files: Sequence[Path], announcement: Announcement) -> Outcome:
        """Play files, unless nobody wants to hear them any more."""
        if announcement.key in self._dropped or not files:
            return Outcome.DONE
        try:
            with all_quieter(files, announcement.level_db) as sounds:
                return play(sounds, self._programs)
        except (OSError, wave.Error):
            return Outcome.FAILED

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
