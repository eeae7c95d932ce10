"""A voice that leads one person through the pages: what is new cuts short what was before (K3)."""

import logging
import queue
import subprocess
import threading
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.speech.announcement import Sentence
from kiosk.speech.quieter import quieter
from kiosk.speech.sound import (
    Outcome,
    Programs,
    forget,
    passing,
    play,
    spoken_file,
    spoken_once,
    tidy,
)

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Saying:
    """Something to be said at once.

    Args:
        sentences: One after the other.
        level_db: At most 0.
        headset: Nobody but whoever wears it may hear this.
        ended: Told in the guide's thread when all has been said, or that nothing can be heard; of
            what was cut short it is not told.
        is_kept: Its sound stays for the next time; never that of what somebody typed, which the
            files would tell in their order (P6).
    """

    sentences: tuple[Sentence, ...]
    level_db: int
    headset: bool
    ended: Callable[[], object]
    is_kept: bool = True


class Guide:
    """One queue with a thread of its own, in which only the latest counts.

    Args:
        speaker: What makes and plays sound for everybody.
        headset: The same for the headset.
        cache: Folder for what was spoken before; made when needed.
    """

    def __init__(self, speaker: Programs, headset: Programs, cache: Path) -> None:
        self._speaker, self._headset, self._cache = speaker, headset, cache
        self._lock = threading.Lock()
        self._latest = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._outcome = Outcome.DONE
        self._wishes: queue.SimpleQueue[tuple[int, Saying | None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="guide", daemon=True)
        self._thread.start()

    def say(self, saying: Saying) -> None:
        """Say it now, and nothing more of what was said before."""
        self._wishes.put((self._cut(), saying))

    def hush(self) -> None:
        """Say nothing more."""
        self._cut()

    def stop(self) -> None:
        """End for good."""
        self._wishes.put((self._cut(), None))
        self._thread.join()

    def _cut(self) -> int:
        """End what is being said; return the key of what comes next."""
        with self._lock:
            self._latest += 1
            if self._process:
                self._process.kill()  # a sound that fades after a key would be a second voice
            return self._latest

    def _work(self) -> None:
        tidy(self._cache)
        while wish := self._wishes.get():
            key, saying = wish
            if saying is None:
                return
            if self._perform(key, saying):
                saying.ended()

    def _perform(self, key: int, saying: Saying) -> bool:
        """Say it; return whether it was said to the end, heard or not."""
        programs = self._headset if saying.headset else self._speaker

        def run(command: Sequence[str], seconds: float, text: str) -> Outcome:
            return self._run(key, command, seconds, text)

        speak = spoken_file if saying.is_kept else spoken_once
        for sentence in saying.sentences:
            file = speak(sentence, programs, self._cache, run)
            outcome = self._play(file, saying.level_db, programs, run) if file else Outcome.FAILED
            if not saying.is_kept:
                forget(passing(self._cache, "once"))
            if not self._is_latest(key):
                return False
            self._note(outcome)
            if outcome is not Outcome.DONE:
                break
        return self._is_latest(key)

    def _play(
        self, file: Path, level_db: int, programs: Programs, run: Callable[..., Outcome]
    ) -> Outcome:
        softer = passing(self._cache, "now")
        try:
            return play([quieter(file, level_db, softer)], programs, run)
        except (OSError, wave.Error):
            return Outcome.FAILED
        finally:
            forget(softer)

    def _run(self, key: int, command: Sequence[str], seconds: float, text: str) -> Outcome:
        """Run a program that can be cut short."""
        try:
            with self._lock:
                if key != self._latest:
                    return Outcome.FAILED
                process = self._process = subprocess.Popen(  # noqa: S603 # as in sound.run
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
        except OSError:
            return Outcome.FAILED
        try:
            process.communicate(text.encode(), seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return Outcome.TIMED_OUT
        else:
            return Outcome.FAILED if process.returncode else Outcome.DONE
        finally:
            with self._lock:
                self._process = None

    def _is_latest(self, key: int) -> bool:
        with self._lock:
            return key == self._latest

    def _note(self, outcome: Outcome) -> None:
        if outcome is not self._outcome:
            LOG.info("guide: %s", outcome)
        self._outcome = outcome
