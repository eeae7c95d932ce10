"""A room with a voice that speaks with small programs, which keep a diary."""

import queue
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import Programs
from kiosk.speech.voice import Announcement, Voice

PYTHON = (sys.executable, "-I", "-S", "-c")
SPEAK = "import sys; open(sys.argv[1], 'w').write(sys.stdin.read() + ' ' * 60)"
PLAY = """
import sys, time
with open(sys.argv[1], "a") as diary:
    said = ", ".join(open(file, errors="replace").read(20).strip() for file in sys.argv[2:])
    print("begin", said, file=diary, flush=True)
    time.sleep(0.05)
    print("end", said, file=diary, flush=True)
"""
SPEAK_LATER = SPEAK.replace("argv[1]", "argv[2]")
COPY = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1])"
BROKEN = (*PYTHON, "raise SystemExit(1)")
SLOW = (*PYTHON, "import time; time.sleep(60)")
MISSING = ("no-such-program-anywhere",)
PATIENCE_S = 20


@dataclass
class Room:
    """A voice in a room, and what was heard in it."""

    folder: Path
    programs: Programs
    told: queue.Queue[tuple[str, int]] = field(default_factory=queue.Queue)
    voices: list[Voice] = field(default_factory=list)

    def voice(
        self,
        programs: Programs | None = None,
        chime: Path | None = None,
        probe: Sentence | None = None,
        *,
        check_s: float = 60,
    ) -> Voice:
        """Start a voice."""
        made = Voice(
            programs or self.programs, self.folder / "cache", chime, probe, check_s=check_s
        )
        self.voices.append(made)
        return made

    def announcement(self, key: int, *texts: str, times: int = 1) -> Announcement:
        """Return something to be said in Italian."""
        sentences = tuple(Sentence("it", text) for text in texts)
        return Announcement(
            key,
            sentences,
            times,
            begun=lambda key: self.told.put(("begun", key)),
            ended=lambda key: self.told.put(("ended", key)),
        )

    def waits_for_the_end_of(self, key: int) -> list[tuple[str, int]]:
        """Return what the voice told until it was done with an announcement."""
        told = []
        while ("ended", key) not in told:
            told.append(self.told.get(timeout=PATIENCE_S))
        return told

    @property
    def heard(self) -> list[str]:
        """What was played, line by line."""
        diary = self.folder / "diary"
        return diary.read_text().splitlines() if diary.exists() else []


def until(happened: Callable[[], bool]) -> None:
    """Wait for something."""
    end = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A room whose programs work."""
    programs = Programs(
        speak=(*PYTHON, SPEAK, "{file}"),
        play=(*PYTHON, PLAY, str(tmp_path / "diary"), "{files}"),
    )
    made = Room(tmp_path, programs)
    yield made
    for voice in made.voices:
        voice.stop()
